import VietnameseText

/// The faces of a bulletin's text whose widths matter before it is set.
enum TypeFace: Int, Hashable, Comparable, Sendable {
  /// From the narrowest to the widest.
  case regular, bold, mono

  static func < (first: TypeFace, second: TypeFace) -> Bool { first.rawValue < second.rawValue }

  /// How wide a line of text is at a size, both in points: what Liberation Serif needs, and Times New Roman, which has the same widths.
  func width(of text: String, size: Double) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return Double(thousandths) * size / 1000
  }

  /// In thousandths of the size.
  private func width(of letter: Unicode.Scalar) -> Int {
    if letter.properties.isDefaultIgnorableCodePoint
      || letter.properties.canonicalCombiningClass != .notReordered
    {
      return 0
    }
    let widths =
      switch self {
      case .regular: LetterWidths.regular
      case .bold: LetterWidths.bold
      case .mono: LetterWidths.mono
      }
    if let index = LetterWidths.index(of: letter) { return widths[index] }
    // Horned letters are wider than those without horn, all other marks stand above or below.
    let horned = LetterWidths.horned(letter).map { self == .mono ? 0 : $0 } ?? 0
    let plain = letter.properties.isAlphabetic ? folded(String(letter)).unicodeScalars.first : nil
    let base =
      letter.properties.isUppercase ? plain?.properties.uppercaseMapping.unicodeScalars.first : plain
    if let base, let index = LetterWidths.index(of: base) { return widths[index] + horned }
    let isNarrow = letter == "\u{2013}" || (0x2018...0x201F).contains(letter.value)
    return self == .mono ? 600 : isNarrow ? 500 : 1000
  }
}

/// The advance widths of Liberation Serif 2.1.5, in thousandths of the size; `make documents` holds them against the fonts.
private enum LetterWidths {
  static func index(of letter: Unicode.Scalar) -> Int? {
    (0x20...0x7E).contains(letter.value) ? Int(letter.value) - 0x20 : nil
  }

  /// What the horn of ơ and ư adds at most.
  static func horned(_ letter: Unicode.Scalar) -> Int? {
    switch letter {
    case "Ơ", "Ờ", "Ở", "Ỡ", "Ớ", "Ợ", "Ư", "Ừ", "Ử", "Ữ", "Ứ", "Ự": 74
    case "ơ", "ờ", "ở", "ỡ", "ớ", "ợ", "ư", "ừ", "ử", "ữ", "ứ", "ự": 54
    default: nil
    }
  }

  /// From the space to `~`.
  static let regular = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
    500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
    389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
    500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
    278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]
  static let bold = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778,
    389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278,
    333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556,
    444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
  ]
  static let mono = [Int](repeating: 600, count: 95)
}
