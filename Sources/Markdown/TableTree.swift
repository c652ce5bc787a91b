/// Puts tables into the tree, where libcmark sees paragraphs.
///
/// The cells of all tables are parsed together in a second document, one paragraph a cell. Each begins with a
/// no-break space, so that nothing in it can begin a list, a heading or a definition, and emphasis sees a blank
/// before it as at the start of a line; the space is taken away again.
struct TableTree {
  let text: PreparedText
  /// Definitions of links may occur; the second document then ends with the whole text, so that they hold there too.
  let hasDefinitions: Bool
  /// Characters may be written by number.
  let hasNumbers: Bool
  private(set) var tables: [TableLayout] = []
  /// The paragraphs or headings to be replaced, one a table.
  private var found: [Node] = []

  private static let guardBytes: [UInt8] = [0xC2, 0xA0]
}

extension TableTree {
  init(_ text: PreparedText, _ survey: Survey) {
    self.text = text
    (hasDefinitions, hasNumbers) = (survey.hasDefinitions, survey.hasNumbers)
  }

  /// The prepared lines that may be delimiter rows.
  func candidateLines() -> [Int] {
    text.starts.indices.filter { line in
      let range = text.range(ofLine: line)
      return !range.isEmpty && TableLayout.mayDelimit(text.bytes[range])
    }
  }

  /// Remembers the table in a block, if there is one. `depth` is the number of quotations around the block.
  mutating func find(in node: Node, quotes: Int, candidates: [Int]) {
    guard let span = node.span else { return }
    // A heading's last line is its underline.
    let end = span.lastLine + (node.kind == .heading ? 0 : 1)
    let candidate = candidates.boundary { $0 > span.firstLine }
    guard candidate < candidates.count, candidates[candidate] < end else { return }
    let block = BlockLines(span, quotes: quotes)
    let lines = (span.firstLine..<max(span.firstLine, end)).map { line in
      (line: line, range: block.content(ofLine: line, in: text))
    }
    guard let table = TableLayout(lines, of: text.bytes) else { return }
    tables.append(table)
    found.append(node)
  }
}

extension TableTree {
  /// Replaces the blocks that were found.
  func build() {
    guard !tables.isEmpty else { return }
    withTree(of: cellDocument()) { document in
      // They were told of when the whole text was looked at.
      if hasNumbers { _ = UnseenReferences(removedFrom: document) }
      var next = document.firstChild
      for (index, table) in tables.enumerated() { build(table, index, takingFrom: &next) }
    }
  }

  private func build(_ table: TableLayout, _ index: Int, takingFrom next: inout Node?) {
    let block = found[index]
    if let first = table.leading.first, let paragraph = TableTree.take(&next, line: first.line) {
      paragraph.insert(before: block)
    }
    let node = Node.customBlock(before: block)
    node?.tag = index + 1
    for row in table.rows {
      for _ in row.cells.prefix(table.alignments.count) {
        guard let cell = TableTree.take(&next, line: row.line) else { continue }
        node?.append(cell)
      }
    }
    // A line of dashes right under a table underlines no heading.
    if block.kind == .heading { _ = Node.thematicBreak(before: block) }
    block.unlink()
    block.free()
  }

  /// The next paragraph, out of its document and without its guard.
  private static func take(_ next: inout Node?, line: Int) -> Node? {
    guard let paragraph = next else { return nil }
    next = paragraph.next
    paragraph.unlink()
    paragraph.tag = line + 1
    if let text = paragraph.firstChild, text.kind == .text, text.literal.starts(with: guardBytes) {
      text.setLiteral(Array(text.literal.dropFirst(guardBytes.count)))
    }
    return paragraph
  }

  private func cellDocument() -> [UInt8] {
    var document: [UInt8] = []
    for table in tables {
      append(leading: table.leading, to: &document)
      for row in table.rows {
        for cell in row.cells.prefix(table.alignments.count) { append(cell: cell, to: &document) }
      }
    }
    if hasDefinitions { document += text.bytes }
    return document
  }

  /// Further lines are indented so far that they can only go on with the paragraph.
  private func append(leading lines: [(line: Int, range: Range<Int>)], to document: inout [UInt8]) {
    guard !lines.isEmpty else { return }
    document += TableTree.guardBytes
    for (index, line) in lines.enumerated() {
      if index > 0 { document += Array("    ".utf8) }
      document += text.bytes[line.range]
      document.append(UInt8(ascii: "\n"))
    }
    document.append(UInt8(ascii: "\n"))
  }

  private func append(cell: Range<Int>, to document: inout [UInt8]) {
    document += TableTree.guardBytes
    var index = cell.lowerBound
    while index < cell.upperBound {
      let isEscapedBar =
        text.bytes[index] == UInt8(ascii: "\\") && index + 1 < cell.upperBound
        && text.bytes[index + 1] == UInt8(ascii: "|")
      if !isEscapedBar { document.append(text.bytes[index]) }
      if text.bytes[index] == UInt8(ascii: "\\"), !isEscapedBar, index + 1 < cell.upperBound {
        index += 1
        document.append(text.bytes[index])
      }
      index += 1
    }
    document += Array("\n\n".utf8)
  }
}
