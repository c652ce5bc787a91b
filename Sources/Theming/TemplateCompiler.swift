import Diagnostics
import Formats

/// Compiles a template for one kind of view: names become positions, partials, parents and strings are put in
/// their place, and every name that no view in reach offers is reported with its nearest known one.
///
/// Besides the names of views there are two prefixes: `t.` for a string of the theme, whose `{name}` are names
/// of the view in reach, and `asset:` for the address of a file of the theme.
struct TemplateCompiler {
  let theme: Theme
  let language: String
  private(set) var diagnostics: [Diagnostic] = []
  /// Every name that was found, where it stands, with what it is there.
  private(set) var found: [(name: TemplateNode.Name, kind: FieldKind)] = []
  private var open: [String] = []
  private var openStrings: [String] = []
  private var markup = MarkupContext()
  /// The templates that take part, in their order.
  private var used: [String] = []
  private var hasDocument = false

  init(theme: Theme, language: String) {
    self.theme = theme
    self.language = language
  }

  mutating func compile(_ name: String, for shape: Shape) -> Template? {
    guard let source = theme.templates[name] else { return nil }
    (open, used, hasDocument) = ([name], [name], false)
    markup = MarkupContext()
    var template = Template()
    add(source.nodes, in: [shape], blocks: [:], to: &template)
    if hasDocument { reportIDsOfHeadings() }
    return template
  }

  private mutating func add(
    _ nodes: [TemplateNode], in stack: [Shape], blocks: [String: Block], to template: inout Template
  ) {
    for node in nodes { add(node, in: stack, blocks: blocks, to: &template) }
  }

  private mutating func add(
    _ node: TemplateNode, in stack: [Shape], blocks: [String: Block], to template: inout Template
  ) {
    switch node {
    case .text(let bytes):
      markup.enter(bytes)
      template.addText(bytes)
    case .variable(let name): addVariable(name, in: stack, to: &template)
    case .section(let name, let inner):
      guard let (lookup, kind) = resolve(name, in: stack) else { return }
      template.addSection(lookup, inverted: false) { template in
        add(inner, in: Self.entered(kind, stack), blocks: blocks, to: &template)
      }
    case .inverted(let name, let inner):
      guard let (lookup, _) = resolve(name, in: stack) else { return }
      template.addSection(lookup, inverted: true) { add(inner, in: stack, blocks: blocks, to: &$0) }
    case .partial(let name): addUsed(name, in: stack, blocks: [:], to: &template)
    case .parent(let name, let own):
      reportUnknownBlocks(own, of: name)
      let mine = Dictionary(
        own.map { ($0.name.text, Block(nodes: $0.nodes, blocks: blocks)) }, uniquingKeysWith: { $1 })
      addUsed(name, in: stack, blocks: blocks.merging(mine) { outer, _ in outer }, to: &template)
    case .block(let name, let standard):
      if let block = blocks[name.text] {
        add(block.nodes, in: stack, blocks: block.blocks, to: &template)
      } else {
        add(standard, in: stack, blocks: blocks, to: &template)
      }
    }
  }

  /// A replacement for a block, with the replacements that are in force where it was written.
  private struct Block {
    let nodes: [TemplateNode]
    let blocks: [String: Block]
  }

  /// What stands in a block that the parent lacks would be lost.
  private mutating func reportUnknownBlocks(_ blocks: [TemplateNode.Block], of parent: TemplateNode.Name) {
    guard theme.templates[parent.text] != nil else { return }
    let known = theme.blocks(of: parent.text)
    for name in blocks.map(\.name) where !known.contains(name.text) {
      let near = nearMisses(of: name.text, among: known.sorted())
      diagnostics.append(
        Diagnostic(.unknownTemplateBlock, name.text, parent.text, at: name.place, suggestions: near))
    }
  }

  private mutating func addUsed(
    _ name: TemplateNode.Name, in stack: [Shape], blocks: [String: Block], to template: inout Template
  ) {
    guard let source = theme.templates[name.text] else {
      let near = nearMisses(of: name.text, among: theme.templates.keys.sorted())
      diagnostics.append(Diagnostic(.unknownPartial, name.text, at: name.place, suggestions: near))
      return
    }
    guard !open.contains(name.text) else {
      diagnostics.append(Diagnostic(.partialWithinItself, name.text, at: name.place))
      return
    }
    open.append(name.text)
    used.append(name.text)
    add(source.nodes, in: stack, blocks: blocks, to: &template)
    open.removeLast()
  }

  private mutating func addVariable(
    _ name: TemplateNode.Name, in stack: [Shape], to template: inout Template
  ) {
    // Its address is percent-encoded, which is right everywhere.
    if name.text.hasPrefix("asset:") { return addAsset(name, in: stack, to: &template) }
    // A string is told as a whole, not with each of its slots.
    if openStrings.isEmpty, let hazard = markup.hazard { report(hazard, name) }
    markup.passValue()
    if name.text.hasPrefix("t.") { return addString(name, in: stack, to: &template) }
    guard let (lookup, kind) = resolve(name, in: stack) else { return }
    if case .nested = kind {
      diagnostics.append(Diagnostic(.templateNameIsNoText, name.text, at: name.place))
    }
    if case .document = kind { hasDocument = true }
    template.addValue(lookup)
  }

  /// Beside the text of an author no id may be one that a heading of the text could have: headings have small letters, digits and
  /// dashes. So no page has an id twice, whatever somebody calls a section.
  private mutating func reportIDsOfHeadings() {
    for id in Set(markup.ids).sorted() where id.utf8.allSatisfy(Self.isOfHeadings) {
      let source = used.compactMap { theme.templates[$0] }.first { $0.nodes.hasText("id=\"\(id)") }
      diagnostics.append(Diagnostic(.templateIDOfHeadings, id, at: source.map { Place($0.file) }))
    }
  }

  private static func isOfHeadings(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private mutating func report(_ hazard: MarkupContext.Hazard, _ name: TemplateNode.Name) {
    switch hazard {
    case .code(let code): diagnostics.append(Diagnostic(.templateNameInCode, name.text, code, at: name.place))
    case .unquoted: diagnostics.append(Diagnostic(.templateNameUnquoted, name.text, at: name.place))
    }
  }

  /// A string of the theme; its `{name}` parts are looked up like the variables of the template.
  private mutating func addString(_ name: TemplateNode.Name, in stack: [Shape], to template: inout Template) {
    let key = String(name.text.dropFirst(2))
    guard let string = theme.strings[language]?[key] ?? theme.strings[MessageLanguage.vi.rawValue]?[key]
    else {
      let near = nearMisses(of: key, among: (theme.strings[language] ?? [:]).keys.sorted()).map { "t." + $0 }
      diagnostics.append(Diagnostic(.unknownString, key, at: name.place, suggestions: near))
      return
    }
    guard !openStrings.contains(key) else {
      diagnostics.append(Diagnostic(.stringWithinItself, key, at: string.place ?? name.place))
      return
    }
    openStrings.append(key)
    for part in string.parts {
      switch part {
      case .words(let words): template.addText(Self.escaped(words))
      case .slot(let slot): addSlot(slot, of: string, usedAt: name.place, in: stack, to: &template)
      }
    }
    openStrings.removeLast()
  }

  /// What is wrong with a slot is wrong in the string, seen from where it is used.
  private mutating func addSlot(
    _ slot: String, of string: ThemeString, usedAt place: Place, in stack: [Shape],
    to template: inout Template
  ) {
    let known = diagnostics.count
    addVariable(TemplateNode.Name(text: slot, place: string.place ?? place), in: stack, to: &template)
    for index in known..<diagnostics.count where string.place != nil && diagnostics[index].notes.isEmpty {
      diagnostics[index] = diagnostics[index].note(.stringUsedHere, at: place)
    }
  }

  private static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendHTML(text)
    return bytes
  }

  private mutating func addAsset(_ name: TemplateNode.Name, in stack: [Shape], to template: inout Template) {
    let key = String(name.text.dropFirst("asset:".count))
    guard let asset = theme.assets[key] else {
      let near = nearMisses(of: key, among: theme.assets.keys.sorted()).map { "asset:" + $0 }
      diagnostics.append(Diagnostic(.unknownAsset, key, at: name.place, suggestions: near))
      return
    }
    let rootName = TemplateNode.Name(text: "root", place: name.place)
    guard let (root, _) = resolve(rootName, in: stack) else { return }
    markup.passValue()
    template.addValue(root)
    template.addText(Array(asset.path.percentEncodedPath.utf8))
  }

  private mutating func resolve(
    _ name: TemplateNode.Name, in stack: [Shape]
  ) -> (Template.Lookup, FieldKind)? {
    let parts = name.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for (outward, shape) in stack.reversed().enumerated() {
      guard let first = shape.index(of: parts[0]) else { continue }
      var path = [first.index]
      var kind = first.kind
      for part in parts.dropFirst() {
        guard case .nested(let inner) = kind, let next = inner.index(of: part) else {
          report(name, among: Self.names(in: kind).map { parts[0] + "." + $0 })
          return nil
        }
        path.append(next.index)
        kind = next.kind
      }
      found.append((name, kind))
      return (Template.Lookup(outward: outward, path: path), kind)
    }
    report(name, among: stack.reversed().flatMap(\.names))
    return nil
  }

  private static func names(in kind: FieldKind) -> [String] {
    if case .nested(let shape) = kind { shape.names } else { [] }
  }

  private mutating func report(_ name: TemplateNode.Name, among known: [String]) {
    let near = nearMisses(of: name.text, among: known)
    diagnostics.append(Diagnostic(.unknownTemplateName, name.text, at: name.place, suggestions: near))
  }

  private static func entered(_ kind: FieldKind, _ stack: [Shape]) -> [Shape] {
    if case .nested(let shape) = kind { stack + [shape] } else { stack }
  }
}
