/// What the search for names sees in a scalar, packed into 32 bits so that a table of them stays in the processor's cache.
struct NameLetter {
  let bits: UInt32

  enum Class: UInt32 { case separator, letter, ignored, combining }

  /// The letter without marks from 1 to 26, a digit from 27 to 36.
  var folded: UInt64 { UInt64(bits & 63) }
  /// A second letter, of æ and its like; 0 for others.
  var second: UInt64 { UInt64(bits >> 6 & 63) }
  /// The letter with what makes it another one: ă, â, đ, ê, ô, ơ, ư have numbers of their own.
  var quality: UInt64 { UInt64(bits >> 12 & 63) }
  /// 0 for none, else the number of a `Tone`.
  var tone: UInt64 { UInt64(bits >> 18 & 7) }
  var kind: UInt32 { bits >> 24 & 3 }
  var isLetter: Bool { kind == Class.letter.rawValue }
  /// Whether it has a mark of any sort.
  var isMarked: Bool { bits >> 26 & 1 == 1 }

  private init(
    _ kind: Class, folded: UInt32 = 0, second: UInt32 = 0, quality: UInt32 = 0, tone: UInt32 = 0,
    isMarked: Bool = false
  ) {
    bits =
      folded | second << 6 | quality << 12 | tone << 18 | kind.rawValue << 24 | (isMarked ? 1 << 26 : 0)
  }

  init(bits: UInt32) { self.bits = bits }

  static let separator = NameLetter(.separator)
  static let ignored = NameLetter(.ignored)
  static let combining = NameLetter(.combining)

  private static func plain(_ base: UInt8) -> UInt32 {
    base >= UInt8(ascii: "a") ? UInt32(base - UInt8(ascii: "a")) + 1 : UInt32(base - UInt8(ascii: "0")) + 27
  }

  /// Of an ASCII letter in lower case or a digit.
  static func ascii(_ base: UInt8) -> NameLetter {
    NameLetter(.letter, folded: plain(base), quality: plain(base))
  }

  /// A letter outside Latin: what matters is only that a syllable does not end there.
  static let foreign = NameLetter(.letter, folded: 63, quality: 63)

  fileprivate init(_ letter: LatinLetter, _ scalar: Unicode.Scalar) {
    let base = Self.plain(letter.base)
    let quality = Self.qualities[letter.vowel] ?? ("đĐ".unicodeScalars.contains(scalar) ? 39 : base)
    let tone = UInt32(letter.tone.rawValue)
    self.init(
      .letter, folded: base, second: letter.second == 0 ? 0 : Self.plain(letter.second), quality: quality,
      tone: tone,
      isMarked: quality != base || tone != 0)
  }

  /// By the row of `LatinLetters.vowels`.
  private static let qualities: [UInt8: UInt32] = [2: 37, 3: 38, 5: 40, 8: 41, 9: 42, 11: 43]
}

/// What combining marks make of the letter before them (Unicode 16, Combining Diacritical Marks).
enum NameMark {
  case tone(UInt64)
  /// The mark that makes â, ê, ô; ă; ơ, ư; đ.
  case circumflex, breve, horn, stroke
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x300: self = .tone(UInt64(Tone.grave.rawValue))
    case 0x301: self = .tone(UInt64(Tone.acute.rawValue))
    case 0x303: self = .tone(UInt64(Tone.tilde.rawValue))
    case 0x309: self = .tone(UInt64(Tone.hook.rawValue))
    case 0x323: self = .tone(UInt64(Tone.dot.rawValue))
    case 0x302: self = .circumflex
    case 0x306: self = .breve
    case 0x31B: self = .horn
    case 0x335, 0x336: self = .stroke
    default: self = .other
    }
  }

  /// The quality of a letter that gets the mark; `nil` where they make no letter of Vietnamese.
  func quality(of plain: UInt64) -> UInt64? {
    switch (self, plain) {
    case (.circumflex, 1): 38
    case (.circumflex, 5): 40
    case (.circumflex, 15): 41
    case (.breve, 1): 37
    case (.horn, 15): 42
    case (.horn, 21): 43
    case (.stroke, 4): 39
    default: nil
    }
  }
}

/// The letters of all scalars up to U+024F and of U+1E00 to U+1EFF, and functions for the rest.
enum NameLetters {
  static let lowEnd = 0x250
  static let highStart = 0x1E00

  static let table: [UInt32] =
    (0..<UInt32(lowEnd)).map { bits(of: $0) } + (0x1E00..<0x1F00).map { bits(of: $0) }

  private static func bits(of value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return NameLetter.separator.bits }
    // Icelandic Eth looks like the letter that Vietnamese keyboards lack it for.
    if value == 0xD0 || value == 0xF0 { return bits(of: 0x111) }
    switch SearchUnit(scalar, LatinLetters.all) {
    case .letter(let letter): return NameLetter(letter, scalar).bits
    case .digit(let digit): return NameLetter.ascii(digit).bits
    case .other: return NameLetter.foreign.bits
    case .separator: return NameLetter.separator.bits
    case .ignored: return NameLetter.ignored.bits
    }
  }

  /// Of a scalar that the table does not have.
  static func other(_ scalar: Unicode.Scalar) -> NameLetter {
    switch scalar.value {
    case 0x300...0x36F: return .combining
    // No width: joiners, direction marks, variation selectors.
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0x61C, 0x180E:
      return .ignored
    case 0xFF10...0xFF19: return .ascii(UInt8(scalar.value - 0xFF10) + UInt8(ascii: "0"))
    case 0xFF21...0xFF3A: return .ascii(UInt8(scalar.value - 0xFF21) + UInt8(ascii: "a"))
    case 0xFF41...0xFF5A: return .ascii(UInt8(scalar.value - 0xFF41) + UInt8(ascii: "a"))
    // Letters of mathematics, thirteen alphabets of 52.
    case 0x1D400...0x1D6A3: return .ascii(UInt8((scalar.value - 0x1D400) % 26) + UInt8(ascii: "a"))
    default: break
    }
    if let twin = lookAlikes[scalar] { return NameLetter(bits: table[Int(twin.value)]) }
    guard case .other = SearchUnit(scalar, LatinLetters.all) else { return .separator }
    return .foreign
  }

  /// Letters of Greek, Cyrillic and phonetics, each before the Latin one that it looks like (a part of confusables.txt, UTS #39).
  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    ("аa еe оo рp сc хx уy іi їi јj ѕs һh ԁd ԛq ԝw кk мm нh тt вb Аa Еe Оo Рp Сc Хx Уy Іi Јj Ѕs Кk Мm Нh Тt Вb "
      + "αa οo ρp νv υu ιi κk τt χx Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx ɑa ɡg ɩi ɪi ɴn ʜh ʏy")
      .split(separator: " ").map { ($0.unicodeScalars.first ?? "a", $0.unicodeScalars.last ?? "a") },
    uniquingKeysWith: { first, _ in first })
}
