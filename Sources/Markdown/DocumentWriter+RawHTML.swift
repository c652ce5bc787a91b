import Diagnostics

extension DocumentWriter {
  mutating func writeHTMLBlock(_ node: Node) {
    guard let dialect else { return copyHTMLBlock(Array(node.literal)) }
    guard let line = node.span?.firstLine else { return }
    if case .fence? = dialect.text.change(ofLine: line) { return writeDirective(node, line: line) }
    let literal = dialect.text.restored(node.literal, firstLine: line) ?? Array(node.literal)
    if dialect.options.rawHTML { return copyHTMLBlock(literal) }
    report(Diagnostic(.rawHTML, at: lines.place(startOf: node, expecting: UInt8(ascii: "<"))))
    startLine()
    html.write("<p>")
    literal.withUnsafeBufferPointer { text in
      var text = text[...]
      while let last = text.last, last <= 32 { text.removeLast() }
      html.writeEscaped(UnsafeBufferPointer(rebasing: text))
    }
    html.write("</p>\n")
  }

  private mutating func copyHTMLBlock(_ literal: [UInt8]) {
    startLine()
    html.append(contentsOf: literal)
    startLine()
  }

  mutating func writeInlineHTML(_ node: Node) {
    if imageDepth > 0 { return alt.append(contentsOf: node.literal) }
    if readsMarks { lines.skipMarks(in: node.literal) }
    guard let dialect, !dialect.options.rawHTML else { return html.append(contentsOf: node.literal) }
    report(Diagnostic(.rawHTML, at: place(ofInline: node)))
    html.writeEscaped(node.literal)
  }
}

/// Reports.
extension DocumentWriter {
  mutating func report(_ diagnostic: Diagnostic) {
    guard dialect != nil else { return }
    let count = reportCounts[diagnostic.code, default: 0]
    reportCounts[diagnostic.code] = count + 1
    if count < Limits.reports { diagnostics.append(diagnostic) }
  }
}
