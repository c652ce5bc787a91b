/// One line of a file that could not be read, to find out what the author did there.
struct SourceLine {
  private let bytes: Slice<UnsafeBufferPointer<UInt8>>

  /// `number` counts from 0; past the end the line is empty.
  init(_ number: Int, of source: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for _ in 0..<number {
      guard let end = source[start...].firstIndex(where: SourceLine.isBreak) else {
        start = source.count
        break
      }
      let isPair = source[end] == UInt8(ascii: "\r") && end + 1 < source.count && source[end + 1] == 10
      start = end + (isPair ? 2 : 1)
    }
    let end = source[start...].firstIndex(where: SourceLine.isBreak) ?? source.count
    bytes = source[start..<end]
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

  /// Whether a tab stands before the first other character than a space.
  var isIndentedByTab: Bool {
    bytes.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "\t")
  }

  /// The scalar at a column that counts from 0.
  func scalar(at column: Int) -> Unicode.Scalar? {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.dropFirst(column).first
  }

  /// The column, from 0, of the last backslash at `column` or before it.
  func lastBackslash(to column: Int) -> Int? {
    Array(String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(column + 1)).lastIndex(of: "\\")
  }

  /// The column, from 0, of a "#" behind a blank, which begins a comment.
  func columnOfHash(after column: Int) -> Int? {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    return scalars.indices.first { $0 > column && scalars[$0] == "#" && scalars[$0 - 1] == " " }
  }

  /// Whether a closing quotation mark stands right before the column, or before spaces there.
  func hasQuote(before column: Int) -> Bool {
    let before = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(column)
    let last = before.last { $0 != " " }
    return last == "\"" || last == "'"
  }
}
