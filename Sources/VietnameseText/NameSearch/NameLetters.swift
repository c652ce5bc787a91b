/// What the search for names sees in a scalar, packed into 32 bits so that a table of them stays in the processor's cache.
struct NameLetter {
  let bits: UInt32

  enum Class: UInt32 { case separator, letter, ignored, combining }

  /// The letter without marks from 1 to 26; 63 of another script.
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

  private static func plain(_ base: UInt8) -> UInt32 { UInt32(base - UInt8(ascii: "a")) + 1 }

  /// Of an ASCII letter in lower case.
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
    case 0x300, 0x340: self = .tone(UInt64(Tone.grave.rawValue))
    case 0x301, 0x341: self = .tone(UInt64(Tone.acute.rawValue))
    case 0x303, 0x342: self = .tone(UInt64(Tone.tilde.rawValue))
    case 0x309: self = .tone(UInt64(Tone.hook.rawValue))
    case 0x323: self = .tone(UInt64(Tone.dot.rawValue))
    case 0x302: self = .circumflex
    case 0x306, 0x30C: self = .breve
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

  static let table: [UInt32] =
    (0..<UInt32(lowEnd)).map { bits(of: $0) } + (0x1E00..<0x1F00).map { bits(of: $0) }

  static func position(of scalar: Unicode.Scalar) -> Int? {
    if scalar.value < lowEnd { return Int(scalar.value) }
    return (0x1E00..<0x1F00).contains(scalar.value) ? lowEnd + Int(scalar.value - 0x1E00) : nil
  }

  private static func bits(of value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return NameLetter.separator.bits }
    if let twin = twins[scalar] { return bits(of: twin.value) }
    switch SearchUnit(scalar, LatinLetters.all) {
    case .letter(let letter): return NameLetter(letter, scalar).bits
    case .other: return NameLetter.foreign.bits
    // The number of a note behind a name is no part of it.
    case .separator, .digit: return NameLetter.separator.bits
    case .ignored: return NameLetter.ignored.bits
    }
  }

  /// Latin letters that look like one of Vietnamese, before that: Eth, the African D, dotless i, letters with a caron.
  private static let twins = pairs("Ðđ ðđ Ɖđ ıi ǎă ǍĂ")

  private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(
      text.split(separator: " ").map { ($0.unicodeScalars.first ?? "a", $0.unicodeScalars.last ?? "a") },
      uniquingKeysWith: { first, _ in first })
  }

  /// Of a scalar that the table does not have.
  static func other(_ scalar: Unicode.Scalar) -> NameLetter {
    if let twin = lookAlikes[scalar], let position = position(of: twin) {
      return NameLetter(bits: table[position])
    }
    switch scalar.value {
    case 0x300...0x36F: return .combining
    // Signs that stand for an apostrophe, and letters that look like a blank.
    case 0x2B0...0x2FF, 0xA78B, 0xA78C, 0x3164, 0x115F, 0x1160, 0xFFA0: return .separator
    case 0xFF21...0xFF3A: return .ascii(UInt8(scalar.value - 0xFF21) + UInt8(ascii: "a"))
    case 0xFF41...0xFF5A: return .ascii(UInt8(scalar.value - 0xFF41) + UInt8(ascii: "a"))
    // Letters in circles, and of mathematics: thirteen alphabets of 52.
    case 0x24B6...0x24E9: return .ascii(UInt8((scalar.value - 0x24B6) % 26) + UInt8(ascii: "a"))
    case 0x1D400...0x1D6A3: return .ascii(UInt8((scalar.value - 0x1D400) % 26) + UInt8(ascii: "a"))
    default: break
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format { return .ignored }
    switch SearchUnit(scalar, LatinLetters.all) {
    case .other: return properties.generalCategory == .decimalNumber ? .separator : .foreign
    case .ignored: return .ignored
    default: return .separator
    }
  }

  /// Letters of Greek, Cyrillic, Armenian and phonetics, small capitals, numerals and units, each before the Latin one that it looks
  /// like (a part of confusables.txt, UTS #39).
  private static let lookAlikes = pairs(
    "аa еe оo рp сc хx уy іi їi јj ѕs һh ԁd ԛq ԝw кk мm нh тt вb Аa Еe Оo Рp Сc Хx Уy Іi Јj Ѕs Кk Мm Нh Тt Вb "
      + "αa οo ρp νv υu ιi κk τt χx Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx օo սu ոn հh ցg զq ԼL ՍU Տs "
      + "ɖđ ɑa ɡg ɩi ɪi ɴn ʜh ʏy ᴀa ʙb ᴄc ᴅd ᴇe ɢg ᴊj ᴋk ʟl ᴍm ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ᴢz "
      + "Ⅰi Ⅴv Ⅹx Ⅼl Ⅽc Ⅾd Ⅿm ⅰi ⅴv ⅹx ⅼl ⅽc ⅾd ⅿm \u{212A}k ℓl ℎh")
}
