import Diagnostics

extension DocumentWriter {
  mutating func writeHTMLBlock(_ node: Node) {
    guard let dialect else { return copyHTMLBlock(Array(node.literal)) }
    guard let line = node.span?.firstLine else { return }
    if case .fence? = dialect.text.change(ofLine: line) { return writeDirective(node, line: line) }
    let literal = withoutComments(dialect.text.restored(node.literal, firstLine: line) ?? Array(node.literal))
    guard !literal.allSatisfy({ $0 <= 32 }) else { return }
    if dialect.options.rawHTML, !literal.drop(while: { $0 <= 32 }).starts(with: "<!--".utf8) {
      return copyHTMLBlock(literal)
    }
    if literal.drop(while: { $0 <= 32 }).starts(with: "<!--".utf8) {
      report(Diagnostic(.commentUnclosed, at: lines.place(startOf: node, expecting: UInt8(ascii: "<"))))
    } else if literal.contains(UInt8(ascii: "<")) {
      report(Diagnostic(.rawHTML, at: lines.place(startOf: node, expecting: UInt8(ascii: "<"))))
    }
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
    guard let dialect else { return html.append(contentsOf: node.literal) }
    // A note of the author for those who write with them.
    if node.literal.starts(with: "<!--".utf8) { return }
    if isLineBreak(node.literal) { return writeBreak(isHard: true) }
    if dialect.options.rawHTML { return html.append(contentsOf: node.literal) }
    report(Diagnostic(.rawHTML, at: place(ofInline: node)))
    html.writeEscaped(node.literal)
  }
}

/// `<br>`, `<br/>`, `<BR />`: within the cells of a table there is no other way to begin a new line.
private func isLineBreak(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
  guard tag.count > 3, tag.count < 8, tag[1] | 0x20 == UInt8(ascii: "b"), tag[2] | 0x20 == UInt8(ascii: "r")
  else { return false }
  return tag.dropFirst(3).allSatisfy {
    $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">")
  }
}

/// HTML without its comments: what they say is for those who write. One that is never closed stays, since all below it would go.
private func withoutComments(_ html: [UInt8]) -> [UInt8] {
  let (opening, closing) = (Array("<!--".utf8), Array("-->".utf8))
  var (result, rest) = ([UInt8](), html[...])
  while let start = rest.indices.first(where: { rest[$0...].starts(with: opening) }),
    let end = rest[start...].indices.first(where: { rest[$0...].starts(with: closing) })
  {
    result += rest[..<start]
    rest = rest[(end + closing.count)...]
  }
  return result + rest
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
