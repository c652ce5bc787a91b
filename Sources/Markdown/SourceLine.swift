/// One line of the author's text, without its end.
struct SourceLine {
  private let source: [UInt8]
  private let range: Range<Int>
  /// The offset of the first byte that is not blank.
  let start: Int
  /// Columns before it; a tab reaches to the next multiple of four.
  let indentation: Int

  init(_ source: [UInt8], _ range: Range<Int>) {
    self.source = source
    self.range = range
    var index = range.lowerBound
    var columns = 0
    while index < range.upperBound, Markdown.isBlank(source[index]) {
      columns += source[index] == UInt8(ascii: "\t") ? 4 - columns % 4 : 1
      index += 1
    }
    start = index
    indentation = columns
  }

  var isBlank: Bool { start == range.upperBound }
  var first: UInt8? { isBlank ? nil : source[start] }

  /// `:::` behind at most three blanks: more would be code.
  var isFence: Bool {
    indentation < 4 && range.upperBound - start >= 3
      && source[start..<start + 3].allSatisfy { $0 == UInt8(ascii: ":") }
  }

  /// The name between `[^` and `]:` at the line's start.
  var footnoteName: Range<Int>? {
    guard indentation < 4, range.upperBound - start >= 5, source[start] == UInt8(ascii: "["),
      source[start + 1] == UInt8(ascii: "^")
    else { return nil }
    let end = footnoteNameEnd(in: source, from: start + 2, limit: range.upperBound)
    guard let end, end + 1 < range.upperBound, source[end + 1] == UInt8(ascii: ":") else { return nil }
    return start + 2..<end
  }

  func skippingBlanks(from offset: Int) -> Int {
    var index = offset
    while index < range.upperBound, Markdown.isBlank(source[index]) { index += 1 }
    return index
  }

  /// The line without its first columns, which are all blank; what is left of a tab becomes spaces.
  func dropping(columns: Int) -> [UInt8] {
    [UInt8](repeating: UInt8(ascii: " "), count: max(0, indentation - columns))
      + source[start..<range.upperBound]
  }
}

/// The offset of the `]` that ends a footnote's name: one to a hundred bytes without blanks and brackets.
func footnoteNameEnd(in bytes: [UInt8], from start: Int, limit: Int) -> Int? {
  for index in start..<max(start, min(limit, start + 101)) {
    switch bytes[index] {
    case UInt8(ascii: "]"): return index > start ? index : nil
    case UInt8(ascii: "["), 0...32: return nil
    default: continue
    }
  }
  return nil
}
