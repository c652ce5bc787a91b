import Diagnostics

extension DocumentWriter {
  mutating func openLink(_ node: Node) {
    linkDepth += 1
    guard imageDepth == 0, dialect == nil || openAnchorDepth == 0 else { return }
    let destination = node.destination
    let target = LinkTarget(destination)
    if dialect != nil {
      guard isAllowed(destination, target, node) else { return }
      openAnchorDepth = linkDepth
    }
    html.write("<a href=\"")
    writeAddress(destination, target)
    if !node.title.isEmpty {
      html.write("\" title=\"")
      html.writeEscaped(node.title)
    }
    html.write("\">")
  }

  mutating func closeLink() {
    linkDepth -= 1
    guard imageDepth == 0 else { return }
    if dialect == nil {
      html.write("</a>")
    } else if openAnchorDepth == linkDepth + 1 {
      openAnchorDepth = 0
      html.write("</a>")
    }
  }

  /// Records the link, or reports why it is none.
  private mutating func isAllowed(
    _ destination: UnsafeBufferPointer<UInt8>, _ target: LinkTarget, _ node: Node
  ) -> Bool {
    let place = place(ofInline: node, from: "[<", to: ")]>")
    let text = String(decoding: destination, as: UTF8.self)
    if case .forbidden = target {
      report(Diagnostic(.linkNotAllowed, text, at: place))
      return false
    }
    guard !destination.isEmpty else {
      report(Diagnostic(.linkEmpty, at: place))
      return false
    }
    document.links.append(.init(destination: text, place: place))
    return true
  }

  /// A path from the site's root is written behind the way to that root.
  mutating func writeAddress(_ destination: UnsafeBufferPointer<UInt8>, _ target: LinkTarget) {
    guard dialect != nil, case .root = target, destination.first == UInt8(ascii: "/") else {
      return html.writeEscapedAddress(destination)
    }
    addSlot(.root)
    html.writeEscapedAddress(destination.dropFirst())
  }

  /// Where an inline node stands; with a column only when the text there begins and ends as it must.
  mutating func place(ofInline node: Node, from first: StaticString, to last: StaticString) -> Place {
    if let origin { return lines.place(line: dialect?.text.sourceLine(of: origin.line) ?? origin.line) }
    let line = max(1, node.startLine)
    // libcmark gives what is wrapped one line and the columns of two, so the end may stand before the start.
    guard node.endLine == node.startLine, node.startColumn > 0, node.startColumn <= node.endColumn else {
      return lines.place(line: dialect?.text.sourceLine(of: line - 1) ?? line - 1)
    }
    return lines.place(
      line: line - 1, columns: node.startColumn...node.endColumn, from: bytes(first), to: bytes(last))
  }

  private func bytes(_ text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
