/// What Vietnamese writing sees in one Latin letter: which letter of the alphabet it is, and which tone it carries.
struct LatinLetter: Sendable {
  /// The ASCII letter in lower case that remains when every mark falls; 0 for what is no Latin letter.
  var base: UInt8 = 0
  /// A second ASCII letter, for `æ œ ß þ ĳ`; otherwise 0.
  var second: UInt8 = 0
  /// The place in the alphabet a ă â b c d đ … z, from 1.
  var rank: UInt8 = 0
  var tone = Tone.level
  /// The row of `vowels` that holds the letter in its six tones, from 1; 0 for what is no Vietnamese vowel.
  var vowel: UInt8 = 0
  var isUpper = false

  var isLetter: Bool { base != 0 }
}

/// The tones in dictionary order. `foreign` stands for a mark that Vietnamese does not use: ñ, ü, ç.
enum Tone: UInt8, Sendable {
  case level, grave, hook, tilde, acute, dot, foreign
}

/// Every letter of Latin-1, Latin Extended-A and -B and Latin Extended Additional, by its scalar.
struct LatinLetters: Sendable {
  static let all = LatinLetters()

  /// The Vietnamese vowels, each in its six tones.
  static let vowels: [[Unicode.Scalar]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
    "ưừửữứự", "yỳỷỹýỵ",
  ].map { Array($0.unicodeScalars) }
  static let upperVowels: [[Unicode.Scalar]] = [
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ",
    "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
  ].map { Array($0.unicodeScalars) }

  private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  /// Runs of letters that share an ASCII base, from the scalar on: `a6` covers six scalars, `.` none.
  private static let runs: [(first: UInt32, bases: String)] = [
    (0xC0, "a6 .1 c1 e4 i4 d1 n1 o5 .1 o1 u4 y1 .2 a6 .1 c1 e4 i4 d1 n1 o5 .1 o1 u4 y1 .1 y1"),
    (
      0x100,
      "a6 c8 d4 e10 g8 h4 i10 .2 j2 k3 l10 n9 o6 .2 r6 s8 t6 u12 w2 y3 z6 s1"
    ),
    (0x189, "d1"), (0x1A0, "o2"), (0x1AF, "u2"), (0x1CD, "a2 i2 o2 u10"), (0x1E6, "g2 k2"), (0x218, "s2 t2"),
    (
      0x1E00,
      "a2 b6 c2 d10 e10 f2 g2 h10 i4 k6 l8 m6 n8 o8 p4 r8 s10 t8 u10 v4 w10 x4 y2 z6 h1 t1 w1 y1 a1 s1"
    ),
    (0x1EA0, "a24 e16 i4 o24 u14 y8"),
  ]

  private static let pairs: [(letter: Unicode.Scalar, bases: String)] = [
    ("Æ", "ae"), ("æ", "ae"), ("Œ", "oe"), ("œ", "oe"), ("ß", "ss"), ("Þ", "th"), ("þ", "th"), ("Ĳ", "ij"),
    ("ĳ", "ij"),
  ]

  private static let lowEnd = 0x250
  private static let highStart = 0x1E00
  private static let highEnd = 0x1F00

  private var letters: [LatinLetter]

  private init() {
    let count = LatinLetters.lowEnd + LatinLetters.highEnd - LatinLetters.highStart
    letters = [LatinLetter](repeating: LatinLetter(), count: count)
    for base in UInt8(ascii: "a")...UInt8(ascii: "z") {
      set(Unicode.Scalar(base), base: base, tone: .level)
      set(Unicode.Scalar(base - 32), base: base, tone: .level)
    }
    addRuns()
    addPairs()
    addVietnamese()
  }

  private mutating func addRuns() {
    for (first, bases) in LatinLetters.runs {
      var value = first
      for run in bases.split(separator: " ") {
        guard let base = run.utf8.first, let length = UInt32(run.dropFirst()) else { continue }
        for offset in 0..<length where base != UInt8(ascii: ".") {
          guard let scalar = Unicode.Scalar(value + offset) else { continue }
          set(scalar, base: base, tone: .foreign)
        }
        value += length
      }
    }
  }

  private mutating func addPairs() {
    for (letter, bases) in LatinLetters.pairs {
      guard let base = bases.utf8.first, let index = index(of: letter) else { continue }
      set(letter, base: base, tone: .foreign)
      letters[index].second = bases.utf8.last ?? 0
    }
  }

  private mutating func addVietnamese() {
    for rows in [LatinLetters.vowels, LatinLetters.upperVowels] {
      for (row, tones) in rows.enumerated() {
        for (number, scalar) in tones.enumerated() {
          guard let index = index(of: scalar), let tone = Tone(rawValue: UInt8(number)) else { continue }
          letters[index].tone = tone
          letters[index].vowel = UInt8(row + 1)
          letters[index].rank = LatinLetters.rank(of: LatinLetters.vowels[row][0])
        }
      }
    }
    for scalar in "đĐ".unicodeScalars {
      guard let index = index(of: scalar) else { continue }
      letters[index].tone = .level
      letters[index].rank = LatinLetters.rank(of: "đ")
    }
  }

  private mutating func set(_ scalar: Unicode.Scalar, base: UInt8, tone: Tone) {
    guard let index = index(of: scalar) else { return }
    letters[index].base = base
    letters[index].tone = tone
    letters[index].rank = LatinLetters.rank(of: Unicode.Scalar(base))
    letters[index].isUpper = scalar.properties.isUppercase
  }

  private static func rank(of letter: Unicode.Scalar) -> UInt8 {
    UInt8((alphabet.firstIndex(of: letter) ?? 0) + 1)
  }

  private func index(of scalar: Unicode.Scalar) -> Int? {
    let value = Int(scalar.value)
    if value < LatinLetters.lowEnd { return value }
    guard value >= LatinLetters.highStart, value < LatinLetters.highEnd else { return nil }
    return LatinLetters.lowEnd + value - LatinLetters.highStart
  }

  subscript(_ scalar: Unicode.Scalar) -> LatinLetter {
    guard let index = index(of: scalar) else { return LatinLetter() }
    return letters[index]
  }

  /// The vowel of `letter`'s kind and case that carries `tone`; `nil` for what is no Vietnamese vowel.
  static func scalar(_ letter: LatinLetter, tone: Tone) -> Unicode.Scalar? {
    guard letter.vowel > 0, tone != .foreign else { return nil }
    let rows = letter.isUpper ? upperVowels : vowels
    return rows[Int(letter.vowel) - 1][Int(tone.rawValue)]
  }
}
