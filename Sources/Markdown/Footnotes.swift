/// The footnotes of a document, numbered in the order in which the text first points to them.
struct Footnotes {
  struct Definition {
    /// The quotation that holds its text, taken out of the tree.
    let content: Node
    /// The author's line, from 0.
    let line: Int
    var number: Int?
    var uses = 0
  }

  struct Use {
    let number: Int
    /// The id of the mark in the text.
    let anchor: String
  }

  private(set) var definitions: [String: Definition] = [:]
  /// Names by number: the first is number 1.
  private(set) var order: [String] = []
  /// Names in the order in which they are defined.
  private(set) var names: [String] = []

  /// Adds a definition; answers the line of an earlier one of the same name and then adds nothing.
  mutating func define(_ name: String, content: Node, line: Int) -> Int? {
    if let earlier = definitions[name] { return earlier.line }
    definitions[name] = Definition(content: content, line: line)
    names.append(name)
    return nil
  }

  /// One more mark that points to a footnote; `nil` when it is not defined.
  mutating func use(_ name: String) -> Use? {
    guard var definition = definitions[name] else { return nil }
    if definition.number == nil {
      order.append(name)
      definition.number = order.count
    }
    definition.uses += 1
    definitions[name] = definition
    let number = definition.number ?? order.count
    let suffix = definition.uses > 1 ? "-\(definition.uses)" : ""
    return Use(number: number, anchor: "tro-lai-\(number)\(suffix)")
  }
}
