import Diagnostics

/// A `:::` block whose end has not come yet.
struct OpenDirective {
  /// `nil` when there is no block of that name; its content is written as if it stood alone.
  let kind: DirectiveKind?
  let name: String
  let settings: [String: String]
  /// The node that contains the block: it must end in the same one.
  let container: Node
  let place: Place
}

extension DocumentWriter {
  /// A `:::` line, which the text prepared for libcmark shows as a block of its own.
  mutating func writeDirective(_ node: Node, line: Int) {
    guard let text = dialect?.text, let container = node.parent else { return }
    let sourceLine = text.sourceLine(of: line)
    let range = text.sourceRange(ofLine: sourceLine)
    let written = text.source[range].drop { $0 != UInt8(ascii: ":") }
    let bytes = written.prefix(through: written.lastIndex { $0 > 32 } ?? written.startIndex - 1)
    let directive = DirectiveLine(String(decoding: bytes, as: UTF8.self))
    let place = lines.place(line: sourceLine, bytes.indices)
    guard let name = directive.name else { return endDirective(in: container, at: place) }
    startDirective(directive, name, in: container, at: place)
  }

  private mutating func endDirective(in container: Node, at place: Place) {
    guard let last = directives.last, last.container == container else {
      return report(Diagnostic(.blockUnexpectedEnd, at: place))
    }
    directives.removeLast()
    writeEnd(of: last)
  }

  /// Ends what is still open when its container does.
  mutating func closeDirectives(in container: Node) {
    while let last = directives.last, last.container == container {
      directives.removeLast()
      report(Diagnostic(.blockUnclosed, last.name, at: last.place))
      writeEnd(of: last)
    }
  }

  private mutating func startDirective(
    _ line: DirectiveLine, _ name: DirectiveLine.Word, in container: Node, at place: Place
  ) {
    if directives.count >= Limits.depth {
      return report(Diagnostic(.textTooDeep, String(Limits.depth), at: place))
    }
    let kind = DirectiveKind(name: name.text)
    var settings: [String: String] = [:]
    if let kind {
      settings = checkedSettings(of: line, kind, name.text, at: place)
    } else {
      let near = nearMisses(of: name.text, among: DirectiveKind.allNames)
      report(Diagnostic(.blockUnknown, name.text, at: place.part(name), suggestions: near))
    }
    let directive = OpenDirective(
      kind: kind, name: name.text, settings: settings, container: container, place: place)
    directives.append(directive)
    writeStart(of: directive)
  }

  /// The settings under their first names.
  private mutating func checkedSettings(
    of line: DirectiveLine, _ kind: DirectiveKind, _ block: String, at place: Place
  ) -> [String: String] {
    var settings: [String: String] = [:]
    for setting in line.settings {
      let name = setting.name.text
      guard let known = kind.settings.first(where: { $0.name == name || $0.alias == name }) else {
        let near = nearMisses(of: name, among: kind.settings.flatMap { [$0.name, $0.alias] })
        report(
          Diagnostic(.blockSettingUnknown, block, name, at: place.part(setting.name), suggestions: near))
        continue
      }
      if setting.isOpen { report(Diagnostic(.blockSettingOpen, name, at: place.part(setting.name))) }
      settings[known.name] = setting.value ?? ""
    }
    for known in kind.settings where known.isRequired && (settings[known.name] ?? "").isEmpty {
      report(Diagnostic(.blockSettingMissing, block, known.name, at: place))
    }
    return settings
  }

  /// A gallery holds pictures only; whatever else stands in it is written, and reported.
  mutating func checkGallery(_ node: Node, _ kind: NodeKind) {
    guard let last = directives.last, last.kind == .gallery, node.parent == last.container else { return }
    switch kind {
    case .htmlBlock: if let span = node.span, dialect?.text.change(ofLine: span.firstLine) != nil { return }
    case .paragraph: if holdsOnlyPictures(node) { return }
    default: break
    }
    report(Diagnostic(.galleryText, at: lines.place(preparedLine: node.span?.firstLine ?? 0)))
  }
}

extension Place {
  /// The place of a word of a `:::` line.
  fileprivate func part(_ word: DirectiveLine.Word) -> Place {
    var part = self
    part.column = column.map { $0 + word.column }
    part.length = word.length
    return part
  }
}
