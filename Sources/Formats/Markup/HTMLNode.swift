/// A piece of generated HTML. Text and attribute values are escaped by the one serializer; only `raw`
/// is written as it stands.
package enum HTMLNode: Sendable {
  case text(String)
  case element(StaticString, MarkupAttributes = [:], [HTMLNode] = [])
  /// An element that has no content and no end tag, such as `img` or `br`.
  case void(StaticString, MarkupAttributes = [:])
  /// HTML that is safe already, such as the body that the Markdown reader made.
  case raw([UInt8])
}

extension HTMLNode: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension [UInt8] {
  /// Appends `nodes` as HTML without any white space of its own.
  package mutating func appendHTML(_ nodes: [HTMLNode]) {
    for node in nodes { appendHTML(node) }
  }

  package mutating func appendHTML(_ node: HTMLNode) {
    switch node {
    case .text(let text):
      appendHTML(text)
    case .raw(let bytes):
      append(contentsOf: bytes)
    case .void(let name, let attributes):
      appendHTMLTag(name, attributes)
    case .element(let name, let attributes, let children):
      appendHTMLTag(name, attributes)
      appendHTML(children)
      append("</" as StaticString)
      append(name)
      append(UInt8(ascii: ">"))
    }
  }

  private mutating func appendHTMLTag(_ name: StaticString, _ attributes: MarkupAttributes) {
    append(UInt8(ascii: "<"))
    append(name)
    for (name, value) in attributes.pairs {
      append(UInt8(ascii: " "))
      append(name)
      append("=\"" as StaticString)
      appendHTML(value)
      append(UInt8(ascii: "\""))
    }
    append(UInt8(ascii: ">"))
  }
}
