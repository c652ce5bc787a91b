extension [HTMLNode] {
  /// The nodes as XML without white space of its own. A name space is an attribute of an element among or around them.
  ///
  /// `raw` nodes must be well-formed XML already.
  package var xhtml: [UInt8] {
    var bytes: [UInt8] = []
    for node in self {
      switch XMLNode(node) {
      case .element(let element): bytes.appendXML(element, indentation: nil)
      case .text(let text): bytes.appendXML(text)
      case .raw(let raw): bytes.append(contentsOf: raw)
      }
    }
    return bytes
  }
}

extension XMLNode {
  fileprivate init(_ node: HTMLNode) {
    switch node {
    case .text(let text): self = .text(text)
    case .raw(let bytes): self = .raw(bytes)
    case .void(let name, let attributes): self = .element(XMLElement(name, attributes))
    // An empty text keeps the end tag: readers that take XHTML for HTML do not know `<td/>`.
    case .element(let name, let attributes, let children):
      self = .element(
        XMLElement(name, attributes, children.isEmpty ? [.text("")] : children.map(XMLNode.init)))
    }
  }
}
