import Diagnostics

/// Builds the tree from events, without recursion, so that depth costs no stack.
struct YAMLBuilder {
  private enum Opened {
    case sequence([YAMLNode], YAMLMarks)
    case mapping(OpenMapping, YAMLMarks)
  }

  private let file: String
  private let firstLine: Int
  private var open: [Opened] = []
  private var root: YAMLNode?
  private var hasDocument = false
  var diagnostics: [Diagnostic] = []

  init(file: String, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

  /// Takes the next event; false when nothing after it is wanted.
  mutating func accept(_ event: YAMLEvent, _ marks: YAMLMarks) -> Bool {
    switch event {
    case .scalar(let text, let isQuoted, let hasTag):
      refuseTag(hasTag, marks)
      add(YAMLNode(content: .scalar(text, isQuoted: isQuoted), span: span(marks)))
    case .beginSequence(let hasTag):
      refuseTag(hasTag, marks)
      return push(.sequence([], marks), marks)
    case .beginMapping(let hasTag):
      refuseTag(hasTag, marks)
      return push(.mapping(OpenMapping(), marks), marks)
    case .endSequence, .endMapping: close(at: marks)
    case .anchor: report(Diagnostic(.yamlAnchor, "&", at: start(marks)))
    case .alias:
      report(Diagnostic(.yamlAnchor, "*", at: span(marks).place(in: file)))
      add(YAMLNode(content: .scalar("", isQuoted: false), span: span(marks)))
    case .beginDocument(let hasDirectives): return beginDocument(hasDirectives, marks)
    }
    return true
  }

  /// The tree of what was accepted; what is still open ends here.
  mutating func finish() -> YAMLNode? {
    while !open.isEmpty { close(at: nil) }
    return root
  }

  private mutating func beginDocument(_ hasDirectives: Bool, _ marks: YAMLMarks) -> Bool {
    if hasDocument {
      report(Diagnostic(.yamlManyDocuments, at: start(marks)))
      return false
    }
    hasDocument = true
    if hasDirectives { report(Diagnostic(.yamlDirective, at: start(marks))) }
    return true
  }

  private mutating func push(_ container: Opened, _ marks: YAMLMarks) -> Bool {
    guard open.count < YAMLLimits.depth else {
      report(Diagnostic(.yamlTooDeep, String(YAMLLimits.depth), at: start(marks)))
      return false
    }
    open.append(container)
    return true
  }

  private mutating func close(at end: YAMLMarks?) {
    guard let container = open.popLast() else { return }
    switch container {
    case .sequence(let elements, let start):
      add(YAMLNode(content: .sequence(elements), span: span(start, to: end)))
    case .mapping(let mapping, let start):
      add(YAMLNode(content: .mapping(mapping.entries), span: span(start, to: end)))
    }
  }

  private mutating func add(_ node: YAMLNode) {
    // The container is taken out while it changes, so that its array is not copied for each entry.
    guard let container = open.popLast() else {
      root = node
      return
    }
    switch container {
    case .sequence(var elements, let start):
      elements.append(node)
      open.append(.sequence(elements, start))
    case .mapping(var mapping, let start):
      for diagnostic in mapping.add(node, in: file) { report(diagnostic) }
      open.append(.mapping(mapping, start))
    }
  }

  private mutating func refuseTag(_ hasTag: Bool, _ marks: YAMLMarks) {
    if hasTag { report(Diagnostic(.yamlAnchor, "!", at: start(marks))) }
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < YAMLLimits.diagnostics { diagnostics.append(diagnostic) }
  }

  private func start(_ marks: YAMLMarks) -> Place {
    Place(file, line: firstLine + marks.startLine, column: marks.startColumn + 1)
  }

  private func span(_ marks: YAMLMarks, to end: YAMLMarks? = nil) -> YAMLSpan {
    let end = end ?? marks
    let isOneLine = end.endLine == marks.startLine && end.endColumn >= marks.startColumn
    return YAMLSpan(
      line: UInt32(clamping: firstLine + marks.startLine), column: UInt32(clamping: marks.startColumn + 1),
      length: isOneLine ? UInt32(clamping: end.endColumn - marks.startColumn) : 0)
  }
}
