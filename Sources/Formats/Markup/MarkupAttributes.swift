/// The attributes of an HTML or XML element, in the order in which they are written.
///
/// ```
/// ["href": url, "lang": language, "hidden": isHidden ? "" : nil]
/// ```
/// Names are part of the program, so only values need an escape. An attribute whose value is `nil` is
/// left out; the empty text is how both languages can write a boolean one.
package struct MarkupAttributes: Sendable, ExpressibleByDictionaryLiteral {
  private(set) var pairs: [(name: StaticString, value: String)] = []

  package init(dictionaryLiteral elements: (StaticString, String?)...) {
    for (name, value) in elements { append(name, value) }
  }

  package mutating func append(_ name: StaticString, _ value: String?) {
    if let value { pairs.append((name, value)) }
  }
}
