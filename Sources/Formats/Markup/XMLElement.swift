/// An element of an XML document. Names are part of the program; a prefix is declared by an attribute
/// such as `xmlns:atom` on an element around it.
package struct XMLElement: Sendable {
  package let name: StaticString
  package var attributes: MarkupAttributes
  package var children: [XMLNode]

  package init(_ name: StaticString, _ attributes: MarkupAttributes = [:], _ children: [XMLNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// An element that holds text only.
  package init(_ name: StaticString, _ attributes: MarkupAttributes = [:], text: String) {
    self.init(name, attributes, [.text(text)])
  }
}

/// What stands inside an XML element.
package enum XMLNode: Sendable {
  case element(XMLElement)
  case text(String)
  /// Well-formed XML, written as it stands.
  case raw([UInt8])
}

extension XMLElement {
  package mutating func append(_ element: XMLElement) {
    children.append(.element(element))
  }

  package mutating func append(_ elements: [XMLElement]) {
    children += elements.map(XMLNode.element)
  }

  /// Appends an element that holds `text`, or none when `text` is `nil`.
  package mutating func append(_ name: StaticString, _ attributes: MarkupAttributes = [:], text: String?) {
    if let text { append(XMLElement(name, attributes, text: text)) }
  }
}
