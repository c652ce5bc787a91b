/// The text as libcmark is to see it, and the way back to the author's lines.
///
/// Two things are rewritten, because libcmark would read them otherwise:
/// - A line that begins with `:::` becomes an empty processing instruction `<??>`, a block of its own that
///   interrupts paragraphs and closes lists, as a fence must.
/// - A footnote's definition becomes a quotation, a container that ends by itself: `[^1]: https://…` would be taken
///   for the definition of a link and vanish. A line `<??>` before it keeps neighbours apart.
///
/// Inside code and raw HTML both are text; `restored` gives it back.
struct PreparedText {
  enum Change {
    /// A `:::` line.
    case fence
    /// The first line of a footnote's definition and the name in its brackets.
    case definition(name: Range<Int>)
    /// A further line of a definition.
    case continuation
    /// A line that the author did not write.
    case inserted
  }

  struct ChangedLine {
    /// In the prepared text, from 0.
    let line: Int
    let change: Change
  }

  let source: [UInt8]
  let sourceStarts: [Int]
  var bytes: [UInt8]
  var starts: [Int]
  var changes: [ChangedLine] = []
  /// The lines among `changes` that were inserted.
  var inserted: [Int] = []
}

extension PreparedText {
  static let fenceStandIn = Array("<??>".utf8)

  init(_ source: [UInt8], _ survey: Survey) {
    self.source = source
    sourceStarts = survey.lineStarts
    bytes = source
    starts = survey.lineStarts
    if survey.hasBlocks { rewrite() }
  }

  /// The author's line, from 0, of a prepared line.
  func sourceLine(of line: Int) -> Int { line - inserted.boundary { $0 >= line } }

  /// The bytes of an author's line without its end.
  func sourceRange(ofLine line: Int) -> Range<Int> { PreparedText.range(ofLine: line, source, sourceStarts) }

  /// The bytes of a prepared line without its end.
  func range(ofLine line: Int) -> Range<Int> { PreparedText.range(ofLine: line, bytes, starts) }

  func change(ofLine line: Int) -> Change? {
    guard !changes.isEmpty else { return nil }
    let index = changes.boundary { $0.line >= line }
    return index < changes.count && changes[index].line == line ? changes[index].change : nil
  }

  private static func range(ofLine line: Int, _ bytes: [UInt8], _ starts: [Int]) -> Range<Int> {
    guard starts.indices.contains(line) else { return bytes.count..<bytes.count }
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > starts[line], isLineEnd(bytes[end - 1]) { end -= 1 }
    return starts[line]..<end
  }
}
