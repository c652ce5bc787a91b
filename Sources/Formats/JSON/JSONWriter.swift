/// How JSON is laid out.
package enum JSONLayout: Sendable {
  /// One line without spaces and without a line end, for programs.
  case compact
  /// Two spaces for each level and a line end at the end, for files that people open too.
  case pretty
}

extension [UInt8] {
  /// Appends `value` as JSON. The depth of the tree is that of the code that built it.
  package mutating func appendJSON(_ value: JSONValue, _ layout: JSONLayout = .compact) {
    switch layout {
    case .compact:
      appendJSON(value, indentation: nil)
    case .pretty:
      appendJSON(value, indentation: 0)
      append(UInt8(ascii: "\n"))
    }
  }

  /// `indentation` is the level of the line that the value stands on; `nil` for one line.
  private mutating func appendJSON(_ value: JSONValue, indentation: Int?) {
    switch value {
    case .null: append("null" as StaticString)
    case .bool(let bool): append(bool ? "true" as StaticString : "false")
    case .integer(let integer): append(String(integer))
    case .number(let number): append(number.text)
    case .string(let text): appendJSONString(text)
    case .array(let elements):
      appendJSONList(elements, "[", "]", indentation) { output, element, indentation in
        output.appendJSON(element, indentation: indentation)
      }
    case .object(let members):
      appendJSONList(members, "{", "}", indentation) { output, member, indentation in
        output.appendJSONString(member.name)
        output.append(indentation == nil ? ":" as StaticString : ": ")
        output.appendJSON(member.value, indentation: indentation)
      }
    }
  }

  private mutating func appendJSONList<Item>(
    _ items: [Item], _ open: StaticString, _ close: StaticString, _ indentation: Int?,
    appendItem: (inout [UInt8], Item, Int?) -> Void
  ) {
    append(open)
    var isFirst = true
    for item in items {
      if !isFirst { append(UInt8(ascii: ",")) }
      isFirst = false
      appendLineStart(indentation.map { $0 + 1 })
      appendItem(&self, item, indentation.map { $0 + 1 })
    }
    if !items.isEmpty { appendLineStart(indentation) }
    append(close)
  }

  private mutating func appendLineStart(_ indentation: Int?) {
    guard let indentation else { return }
    append(UInt8(ascii: "\n"))
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indentation))
  }
}
