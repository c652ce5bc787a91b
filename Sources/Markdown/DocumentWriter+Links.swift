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
    let place = place(ofInline: node)
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

  /// Where a link, a picture or a piece of raw HTML begins; with a column only when the text there begins as it must.
  mutating func place(ofInline node: Node) -> Place {
    if let origin { return lines.place(preparedLine: origin.line) }
    if inlines == nil { inlines = block.flatMap { InlineBlock($0, quotes: quotes) } }
    guard let inlines else { return lines.place(preparedLine: node.span?.firstLine ?? 0) }
    return lines.place(ofInline: node, in: inlines)
  }
}
