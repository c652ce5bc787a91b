import VietnameseText

/// A bold that is one for everybody but CommonMark §6.2, which wants a blank or a mark outside of stars that have a mark inside:
/// "**Lưu ý:**không đi".
struct BoldBesideLetters {
  /// Stars of a paragraph, two together.
  private struct Stars {
    let offset: Int
    let before: Character
    let after: Character

    var isBeforeText: Bool { !after.isWhitespace }
    var isBehindText: Bool { !before.isWhitespace }
    /// CommonMark's left-flanking and right-flanking.
    var canOpen: Bool { isBeforeText && (!after.isSign || before.isWhitespace || before.isSign) }
    var canClose: Bool { isBehindText && (!before.isSign || after.isWhitespace || after.isSign) }
  }

  /// Where something that divides words must be put in so that the stars are what they were meant to be.
  private(set) var offsets: [Int] = []

  /// - Parameter range: the bytes of a paragraph in `text`.
  init(in text: [UInt8], _ range: Range<Int>) {
    var open: Stars?
    for stars in Self.all(in: text, range) {
      guard let stars else {
        open = nil
        continue
      }
      guard let opening = open else {
        if stars.isBeforeText { open = stars }
        continue
      }
      guard stars.isBehindText else {
        open = stars.isBeforeText ? stars : nil
        continue
      }
      if !opening.canOpen { offsets.append(opening.offset) }
      if !stars.canClose { offsets.append(stars.offset + 2) }
      open = nil
    }
  }

  /// `nil` stands for a bar, which ends the cell of a table.
  private static func all(in text: [UInt8], _ range: Range<Int>) -> [Stars?] {
    var (found, index) = ([Stars?](), range.lowerBound)
    while index < range.upperBound {
      switch text[index] {
      case UInt8(ascii: "`"): return found
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "|"):
        found.append(nil)
        index += 1
      case UInt8(ascii: "*"):
        let end = text[index..<range.upperBound].firstIndex { $0 != UInt8(ascii: "*") } ?? range.upperBound
        if end - index == 2 {
          let before =
            String(decoding: text[max(range.lowerBound, index - 8)..<index], as: UTF8.self).last ?? "\n"
          let after =
            String(decoding: text[end..<min(range.upperBound, end + 8)], as: UTF8.self).first ?? "\n"
          found.append(Stars(offset: index, before: before, after: after))
        }
        index = end
      default: index += 1
      }
    }
    return found
  }
}

extension Character {
  fileprivate var isSign: Bool { isPunctuation || isSymbol }
}
