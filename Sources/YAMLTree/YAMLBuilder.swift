import Diagnostics
import VietnameseText

/// Builds the tree from events, without recursion, so that depth costs no stack.
struct YAMLBuilder {
  /// A list or group whose end has not come yet. One type for both, because it grows in place: an enum's payload would be
  /// copied for every entry.
  private struct Container {
    let start: YAMLMarks
    let isMapping: Bool
    var elements: [YAMLNode] = []
    var mapping = OpenMapping()
  }

  let file: String
  let firstLine: Int
  private var open: [Container] = []
  private var root: YAMLNode?
  private var hasDocument = false
  var diagnostics: [Diagnostic] = []

  private let cut: CutValues?

  init(file: String, firstLine: Int, cut: CutValues?) {
    self.file = file
    self.firstLine = firstLine
    self.cut = cut
  }

  /// Takes the next event; false when nothing after it is wanted.
  mutating func accept(_ event: YAMLEvent, _ marks: YAMLMarks) -> Bool {
    switch event {
    case .scalar(let text, let isQuoted, let hasTag):
      refuseTag(hasTag, marks)
      // Only escapes between quotation marks can bring what the file itself has no more.
      let words = isQuoted ? seen(text, marks) : text
      if !isQuoted, let rest = cut?.rest(after: marks) {
        report(Diagnostic(.valueCutAtHash, text, rest, at: span(marks).place(in: file)))
      }
      add(YAMLNode(content: .scalar(words, isQuoted: isQuoted), span: span(marks)))
    case .beginSequence(let hasTag):
      refuseTag(hasTag, marks)
      return push(Container(start: marks, isMapping: false))
    case .beginMapping(let hasTag):
      refuseTag(hasTag, marks)
      return push(Container(start: marks, isMapping: true))
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

  /// Where the innermost list or group begins that has no end yet.
  var innermostOpen: Place? {
    open.last.map { start($0.start) }
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

  private mutating func push(_ container: Container) -> Bool {
    guard open.count < YAMLLimits.depth else {
      report(Diagnostic(.yamlTooDeep, String(YAMLLimits.depth), at: start(container.start)))
      return false
    }
    open.append(container)
    return true
  }

  private mutating func close(at end: YAMLMarks?) {
    guard let container = open.popLast() else { return }
    let content =
      container.isMapping
      ? YAMLNode.Content.mapping(container.mapping.entries) : .sequence(container.elements)
    add(YAMLNode(content: content, span: span(container.start, to: end)))
  }

  private mutating func add(_ node: YAMLNode) {
    let last = open.count - 1
    guard last >= 0 else {
      root = node
      return
    }
    if open[last].isMapping {
      if let problem = open[last].mapping.add(node, in: file) { report(problem) }
    } else {
      open[last].elements.append(node)
    }
  }

  /// The text without what nobody sees: escapes such as `"\x1b"` name characters that a file may not have itself.
  private mutating func seen(_ text: String, _ marks: YAMLMarks) -> String {
    guard let seen = seenText(text) else { return text }
    for character in seen.leftOut { report(character.diagnostic(at: span(marks).place(in: file))) }
    return seen.text
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
