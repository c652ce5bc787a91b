import Diagnostics

/// What happens to the tree between parsing and the walk: the definitions of footnotes leave it, tables enter it.
struct PreparedTree {
  /// What was taken out and must be freed after the walk.
  private var removed: [Node] = []

  init(_ root: Node, _ text: PreparedText, _ survey: Survey, _ writer: inout DocumentWriter) {
    var tables = TableTree(text, survey)
    let candidates = survey.hasBars ? tables.candidateLines() : []
    guard !candidates.isEmpty || !text.changes.isEmpty else { return }
    let blocks = PreparedTree.blocks(below: root)
    for (block, quotes) in blocks where block.kind == .paragraph || block.kind == .heading {
      tables.find(in: block, quotes: quotes, candidates: candidates)
    }
    // Building frees the blocks that it replaces, so it comes last.
    if !text.changes.isEmpty { removeDefinitions(blocks.map(\.block), text, &writer) }
    tables.build()
    writer.tables = tables.tables
  }

  /// Frees what the walk needed outside the tree.
  func free() {
    for node in removed { node.free() }
  }

  /// All blocks in the order of the text, each with the number of quotations around it. No recursion: nesting may
  /// be deep.
  private static func blocks(below root: Node) -> [(block: Node, quotes: Int)] {
    var blocks: [(block: Node, quotes: Int)] = []
    var quotes = 0
    root.forEachBlock { entering, block in
      if entering { blocks.append((block, quotes)) }
      if block.kind == .quote { quotes += entering ? 1 : -1 }
    }
    return blocks
  }
}

extension PreparedTree {
  private mutating func removeDefinitions(
    _ blocks: [Node], _ text: PreparedText, _ writer: inout DocumentWriter
  ) {
    var lastLine = -1
    for block in blocks {
      guard let line = block.span?.firstLine else { continue }
      switch (block.kind, text.change(ofLine: line)) {
      case (.htmlBlock, .inserted?): remove(block)
      // A definition may itself hold a quotation that begins on the same line.
      case (.quote, .definition(let name)?) where line != lastLine:
        lastLine = line
        remove(block)
        writer.define(
          String(decoding: text.source[name], as: UTF8.self), block, line: text.sourceLine(of: line))
      default: continue
      }
    }
  }

  private mutating func remove(_ node: Node) {
    node.unlink()
    removed.append(node)
  }
}
