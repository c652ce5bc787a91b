extension DocumentWriter {
  mutating func writeBlock(_ node: Node, _ kind: NodeKind, _ entering: Bool) {
    if !directives.isEmpty, entering { checkGallery(node, kind) }
    switch kind {
    case .paragraph: if entering { openParagraph(node) } else { closeParagraph(node) }
    case .heading: if entering { openHeading(node) } else { closeHeading(node) }
    case .quote:
      quotes += entering ? 1 : -1
      writeContainer(node, entering, "<blockquote>\n", "</blockquote>\n", startsLine: true)
    case .item: writeContainer(node, entering, "<li>", "</li>\n", startsLine: false)
    case .list: if entering { openList(node) } else { html.write(node.isOrdered ? "</ol>\n" : "</ul>\n") }
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock: writeHTMLBlock(node)
    case .customBlock: if entering { openTable(node) } else { closeTable() }
    case .thematicBreak:
      startLine()
      html.write("<hr />\n")
    default: break
    }
  }

  /// A quotation begins its closing tag on a new line, a list item does not.
  private mutating func writeContainer(
    _ node: Node, _ entering: Bool, _ open: StaticString, _ close: StaticString, startsLine: Bool
  ) {
    if !entering, !directives.isEmpty { closeDirectives(in: node) }
    if entering || startsLine { startLine() }
    html.write(entering ? open : close)
  }

  private mutating func openList(_ node: Node) {
    startLine()
    guard node.isOrdered else { return html.write("<ul>\n") }
    let first = node.firstNumber
    if first == 1 { return html.write("<ol>\n") }
    html.write("<ol start=\"")
    html.write(first)
    html.write("\">\n")
  }

  private mutating func openParagraph(_ node: Node) {
    words.endWord()
    if table != nil, openCell(node) { return }
    origin = takeOrigin(of: node)
    block = node
    if origin == nil { lookAtLines(of: node) }
    if readsMarks, let span = node.span {
      let first = origin?.line ?? span.firstLine
      // One line more than libcmark says.
      lines.startBlock(firstLine: first, lastLine: first + span.lastLine - span.firstLine + 1)
    }
    if dialect != nil, holdsOnlyPictures(node) {
      isFigureParagraph = true
      return
    }
    guard !isTight(node) else { return }
    startLine()
    html.write("<p>")
  }

  private mutating func closeParagraph(_ node: Node) {
    if table != nil, closeCell() { return }
    origin = nil
    block = nil
    if isFigureParagraph {
      isFigureParagraph = false
    } else if !isTight(node) {
      html.write("</p>\n")
    }
  }

  /// CommonMark §5.3: paragraphs of a tight list are not wrapped.
  private func isTight(_ paragraph: Node) -> Bool {
    guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }

  private mutating func writeCodeBlock(_ node: Node) {
    startLine()
    let language = node.fenceInfo.prefix { $0 != 32 && !(9...13).contains($0) }
    if language.isEmpty {
      html.write("<pre><code>")
    } else {
      html.write("<pre><code class=\"language-")
      html.writeEscaped(UnsafeBufferPointer(rebasing: language))
      html.write("\">")
    }
    // The content of a fenced block begins below its fence; only there can lines have been changed.
    if let span = node.span,
      let restored = dialect?.text.restored(node.literal, firstLine: span.firstLine + 1)
    {
      restored.withUnsafeBufferPointer { html.writeEscaped($0) }
    } else {
      html.writeEscaped(node.literal)
    }
    html.write("</code></pre>\n")
  }
}
