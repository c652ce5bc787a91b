/// What one scalar means to searching and sorting.
enum SearchUnit {
  case letter(LatinLetter)
  /// An ASCII digit; superscript digits count as their plain ones, so that "m²" is found as "m2".
  case digit(UInt8)
  /// A letter, mark or digit outside Latin.
  case other(Unicode.Scalar)
  /// A space, punctuation or symbol.
  case separator
  /// A combining mark of Latin, or something without width.
  case ignored

  /// - Parameter letters: borrowed, since each text asks for hundreds of scalars.
  init(_ scalar: Unicode.Scalar, _ letters: borrowing LatinLetters) {
    let letter = letters[scalar]
    if letter.isLetter {
      self = .letter(letter)
      return
    }
    switch scalar.value {
    case 0x30...0x39: self = .digit(UInt8(scalar.value))
    case 0xB9: self = .digit(UInt8(ascii: "1"))
    case 0xB2, 0xB3: self = .digit(UInt8(scalar.value - 0x80))
    case 0..<0x80: self = .separator
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: self = .ignored
    // Letters that stand for an apostrophe divide words as it does: K'Pă, KʼPă.
    case 0x80..<0xAA, 0x2B9...0x2BF, 0x2000...0x206F: self = .separator
    default:
      let category = scalar.properties.generalCategory
      self = category.isWordPart ? .other(scalar) : .separator
    }
  }
}

extension Unicode.GeneralCategory {
  var isMark: Bool {
    self == .nonspacingMark || self == .spacingMark || self == .enclosingMark
  }

  var isWordPart: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
      true
    default: isMark
    }
  }
}
