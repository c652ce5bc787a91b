import Diagnostics

/// A value as it is written in a YAML file: text stays text, and the reader of a key decides what it means.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    /// `isQuoted` is true for text in quotation marks or in a block (`|`, `>`), which is never empty by mistake.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  package let content: Content
  package let span: YAMLSpan

  package func place(in file: String) -> Place { span.place(in: file) }
}

/// A key of a mapping and its value, in the order of the file. A key given twice is there twice, and reported.
package struct YAMLEntry: Sendable {
  package let key: String
  package let keySpan: YAMLSpan
  package let value: YAMLNode

  package func keyPlace(in file: String) -> Place { keySpan.place(in: file) }
}

/// Where a node stands, small enough to be kept for every node of thousands of files.
package struct YAMLSpan: Hashable, Sendable {
  /// In the file, from 1.
  package let line: UInt32
  /// In Unicode scalars, from 1.
  package let column: UInt32
  /// In Unicode scalars; 0 when the node ends on another line.
  package let length: UInt32

  package func place(in file: String) -> Place {
    Place(file, line: Int(line), column: Int(column), length: Int(length))
  }
}

extension YAMLNode {
  /// The text of a scalar; `nil` for lists and groups.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The entries of a list; `nil` for text and groups.
  package var elements: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// The keys and values of a group; `nil` for text and lists.
  package var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value of the first entry with this key.
  package subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }

  /// Whether nothing is written here: an empty value, `~` or `null` without quotation marks.
  package var isNull: Bool {
    guard case .scalar(let text, isQuoted: false) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// `true` or `có`, `false` or `không`, in any case; `nil` for everything else.
  package var boolean: Bool? {
    guard let text, text.utf8.count <= 16 else { return nil }
    switch text.lowercased() {
    case "true", "có": return true
    case "false", "không": return false
    default: return nil
    }
  }
}
