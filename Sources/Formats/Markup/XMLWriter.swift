extension [UInt8] {
  /// Appends a whole document: the declaration, and `root` with its line end.
  package mutating func appendXMLDocument(_ root: XMLElement) {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" as StaticString)
    appendXML(root, indentation: 0)
    append(UInt8(ascii: "\n"))
  }

  /// Appends `element` without any white space of its own.
  package mutating func appendXML(_ element: XMLElement) { appendXML(element, indentation: nil) }

  /// Appends `element`. Elements that hold nothing but elements get a line for each; inside all others
  /// white space could matter, so nothing is added there.
  mutating func appendXML(_ element: XMLElement, indentation: Int?) {
    append(UInt8(ascii: "<"))
    append(element.name)
    for (name, value) in element.attributes.pairs {
      append(UInt8(ascii: " "))
      append(name)
      append("=\"" as StaticString)
      appendXMLAttribute(value)
      append(UInt8(ascii: "\""))
    }
    if element.children.isEmpty {
      append("/>" as StaticString)
    } else {
      append(UInt8(ascii: ">"))
      appendXMLChildren(of: element, indentation: indentation)
      append("</" as StaticString)
      append(element.name)
      append(UInt8(ascii: ">"))
    }
  }

  private mutating func appendXMLChildren(of element: XMLElement, indentation: Int?) {
    let inner = element.holdsElementsOnly ? indentation.map { $0 + 1 } : nil
    for child in element.children {
      if let inner { appendXMLLineStart(inner) }
      switch child {
      case .element(let element): appendXML(element, indentation: inner)
      case .text(let text): appendXML(text)
      case .raw(let bytes): append(contentsOf: bytes)
      }
    }
    if let inner { appendXMLLineStart(inner - 1) }
  }

  private mutating func appendXMLLineStart(_ indentation: Int) {
    append(UInt8(ascii: "\n"))
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indentation))
  }
}

extension XMLElement {
  fileprivate var holdsElementsOnly: Bool {
    children.allSatisfy { child in
      if case .element = child { true } else { false }
    }
  }
}
