import Diagnostics

extension [TemplateNode] {
  /// Calls `visit` with every node, those within others too.
  func forEachNode(_ visit: (TemplateNode) -> Void) {
    for node in self {
      visit(node)
      switch node {
      case .text, .variable, .partial: break
      case .section(_, let inner), .inverted(_, let inner), .block(_, let inner): inner.forEachNode(visit)
      case .parent(_, let blocks): for block in blocks { block.nodes.forEachNode(visit) }
      }
    }
  }

  func hasText(_ words: String) -> Bool {
    var isFound = false
    forEachNode { node in
      guard !isFound, case .text(let bytes) = node else { return }
      isFound = String(decoding: bytes, as: UTF8.self).contains(words)
    }
    return isFound
  }

  /// The names of all variables that begin so, without that beginning.
  func variables(beginning prefix: String) -> Set<String> {
    var names: Set<String> = []
    forEachNode { node in
      if case .variable(let name) = node, name.text.hasPrefix(prefix) {
        names.insert(String(name.text.dropFirst(prefix.count)))
      }
    }
    return names
  }

  /// The templates that are used as partials or parents.
  var templates: Set<String> {
    var names: Set<String> = []
    forEachNode { node in
      switch node {
      case .partial(let name), .parent(let name, _): names.insert(name.text)
      case .text, .variable, .section, .inverted, .block: break
      }
    }
    return names
  }
}

extension Theme {
  /// These templates and all that they use, through others too.
  func templates(usedFrom names: some Sequence<String>) -> Set<String> {
    var used: Set<String> = []
    var open = Array(names)
    while let name = open.popLast() {
      guard let source = templates[name], used.insert(name).inserted else { continue }
      open += source.nodes.templates
    }
    return used
  }

  /// The blocks that a template using this one as parent may replace: its own, and those of its parents.
  func blocks(of template: String) -> Set<String> {
    var names: Set<String> = []
    var seen: Set<String> = []
    var open = [template]
    while let name = open.popLast() {
      guard let source = templates[name], seen.insert(name).inserted else { continue }
      source.nodes.forEachNode { node in
        if case .block(let block, _) = node { names.insert(block.text) }
        if case .parent(let parent, _) = node { open.append(parent.text) }
      }
    }
    return names
  }

  /// The keys of the strings that these templates print, those within other strings too.
  func strings(usedIn templates: some Sequence<String>) -> Set<String> {
    var open = templates.flatMap { self.templates[$0]?.nodes.variables(beginning: "t.") ?? [] }
    var used: Set<String> = []
    while let key = open.popLast() {
      guard used.insert(key).inserted else { continue }
      let slots = strings.values.flatMap { $0[key]?.slots ?? [] }
      open += slots.filter { $0.hasPrefix("t.") }.map { String($0.dropFirst(2)) }
    }
    return used
  }
}
