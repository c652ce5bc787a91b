import Diagnostics

/// A mapping whose end has not come yet: its nodes arrive as key, value, key, value.
struct OpenMapping {
  private(set) var entries: [YAMLEntry] = []
  private var key: YAMLNode?
  /// The entry of each key; filled only when there are too many keys to compare one by one.
  private var indexOfKey: [String: Int] = [:]

  private static let fewKeys = 16

  /// Takes the next key or value; what is wrong with a key.
  mutating func add(_ node: YAMLNode, in file: String) -> Diagnostic? {
    guard let key else {
      self.key = node
      return keyProblem(node, in: file)
    }
    self.key = nil
    // A key that is no text was reported when it came; its value belongs to nothing.
    guard let text = key.text else { return nil }
    entries.append(YAMLEntry(key: text, keySpan: key.span, value: node))
    index()
    return nil
  }

  private func keyProblem(_ node: YAMLNode, in file: String) -> Diagnostic? {
    guard case .scalar(let text, let isQuoted) = node.content else {
      return Diagnostic(.yamlKeyIsNotText, at: node.place(in: file))
    }
    if text == "<<", !isQuoted { return Diagnostic(.yamlMergeKey, at: node.place(in: file)) }
    guard let first = firstEntry(text) else { return nil }
    return Diagnostic(.duplicateKey, text, at: node.place(in: file)).note(
      .firstHere, at: first.keyPlace(in: file))
  }

  private func firstEntry(_ key: String) -> YAMLEntry? {
    if indexOfKey.isEmpty { return entries.first { $0.key == key } }
    return indexOfKey[key].map { entries[$0] }
  }

  private mutating func index() {
    if entries.count == OpenMapping.fewKeys {
      for (index, entry) in entries.enumerated() where indexOfKey[entry.key] == nil {
        indexOfKey[entry.key] = index
      }
    } else if entries.count > OpenMapping.fewKeys, let last = entries.last, indexOfKey[last.key] == nil {
      indexOfKey[last.key] = entries.count - 1
    }
  }
}
