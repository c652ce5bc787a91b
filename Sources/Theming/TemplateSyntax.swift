import Diagnostics

/// A template as it is written: text and tags with their places.
indirect enum TemplateNode: Sendable {
  case text([UInt8])
  case variable(Name)
  case section(Name, [TemplateNode])
  case inverted(Name, [TemplateNode])
  case partial(Name)
  /// `{{<layout}} {{$block}}…{{/block}} {{/layout}}`: another template with some of its blocks replaced.
  case parent(Name, blocks: [Block])
  /// `{{$name}}…{{/name}}`: a part that a template using this one as parent may replace.
  case block(Name, [TemplateNode])

  struct Name: Sendable {
    let text: String
    let place: Place
  }

  /// What a template puts in place of a block of its parent.
  struct Block: Sendable {
    let name: Name
    let nodes: [TemplateNode]
  }
}

/// Reads Mustache: `{{name}}`, `{{#a}}…{{/a}}`, `{{^a}}…{{/a}}`, `{{>partial}}`, `{{<parent}}`, `{{$block}}`,
/// `{{! comment }}`. A tag other than a variable that stands alone on its line takes the line with it, as the
/// specification asks. `{{{raw}}}`, `{{&raw}}` and `{{=<% %>=}}` are refused: values know their escaping, and
/// one pair of delimiters is enough.
func templateNodes(_ text: [UInt8], file: String) -> (nodes: [TemplateNode], diagnostics: [Diagnostic]) {
  var reader = TemplateReader(tags: TemplateTags(text, file: file))
  let nodes = reader.readAll()
  return (nodes, reader.diagnostics)
}

/// The tags of a template in order, each with the text before it, standalone lines already removed.
private struct TemplateTags {
  enum Kind: UInt8 {
    case variable = 0
    case section = 0x23  // #
    case inverted = 0x5E  // ^
    case close = 0x2F  // /
    case partial = 0x3E  // >
    case parent = 0x3C  // <
    case block = 0x24  // $
    case comment = 0x21  // !
    case raw = 0x26  // &
    case delimiters = 0x3D  // =
  }
  struct Tag {
    var before: Range<Int>
    let kind: Kind
    let name: String
    let place: Place
  }

  let text: [UInt8]
  private(set) var tags: [Tag] = []
  private(set) var tail = 0..<0
  private(set) var unclosed: Place?

  init(_ text: [UInt8], file: String) {
    self.text = text
    var position = 0
    var here = Place(file, line: 1, column: 1)
    var textStart = 0
    while let open = find(0x7B, from: position) {
      here = advanced(here, over: position..<open)
      let place = here
      guard let close = findEnd(from: open + 2) else {
        unclosed = place
        break
      }
      let raw = open + 2 < text.count && text[open + 2] == 0x7B
      let (kind, name) = Self.parse(text[(open + 2)..<close])
      let end = min(text.count, close + (raw ? 3 : 2))
      var exact = place
      exact.length = text[open..<end].count(where: Self.isScalarStart)
      var before = textStart..<open
      textStart = end
      if kind != .variable, let alone = standalone(open: open, end: end) {
        before = before.lowerBound..<max(before.lowerBound, alone.lowerBound)
        textStart = alone.upperBound
      }
      tags.append(Tag(before: before, kind: raw ? .raw : kind, name: name, place: exact))
      here = advanced(here, over: open..<textStart)
      position = textStart
    }
    tail = textStart..<text.count
  }

  /// The place behind a part of the text that begins at a place.
  private func advanced(_ place: Place, over range: Range<Int>) -> Place {
    var (line, column) = (place.line ?? 1, place.column ?? 1)
    for byte in text[range] {
      if byte == 0x0A {
        (line, column) = (line + 1, 1)
      } else if Self.isScalarStart(byte) {
        column += 1
      }
    }
    return Place(place.file, line: line, column: column)
  }

  private static func isScalarStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  private func find(_ brace: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < text.count {
      if text[index] == brace, text[index + 1] == brace { return index }
      index += 1
    }
    return nil
  }

  private func findEnd(from start: Int) -> Int? { find(0x7D, from: start) }

  private static func parse(_ inside: ArraySlice<UInt8>) -> (Kind, String) {
    var inside = inside
    var kind = Kind.variable
    if let first = inside.first, first != 0, let marked = Kind(rawValue: first) {
      kind = marked
      inside = inside.dropFirst()
    }
    let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x7B }
    while let first = inside.first, blank(first) { inside = inside.dropFirst() }
    while let last = inside.last, blank(last) { inside = inside.dropLast() }
    return (kind, String(decoding: inside, as: UTF8.self))
  }

  /// The whole line of a tag that stands alone on it, with the line break; `nil` when it does not.
  private func standalone(open: Int, end: Int) -> Range<Int>? {
    var start = open
    while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || text[start - 1] == 0x0A else { return nil }
    var stop = end
    while stop < text.count, text[stop] == 0x20 || text[stop] == 0x09 || text[stop] == 0x0D { stop += 1 }
    guard stop == text.count || text[stop] == 0x0A else { return nil }
    return start..<min(text.count, stop + 1)
  }
}

private struct TemplateReader {
  let tags: TemplateTags
  private var position = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(tags: TemplateTags) { self.tags = tags }

  mutating func readAll() -> [TemplateNode] {
    if let place = tags.unclosed { diagnostics.append(Diagnostic(.unclosedTemplateTag, at: place)) }
    return read(until: nil, depth: 0)
  }

  /// The nodes up to the tag that closes `opener`, or to the end.
  private mutating func read(until opener: TemplateNode.Name?, depth: Int) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while position < tags.tags.count {
      let tag = tags.tags[position]
      position += 1
      appendText(tag.before, to: &nodes)
      if tag.kind == .close {
        if let opener, opener.text == tag.name { return nodes }
        diagnostics.append(Diagnostic(.unexpectedTemplateClose, tag.name, at: tag.place))
        continue
      }
      if let node = node(for: tag, depth: depth) { nodes.append(node) }
    }
    if let opener {
      diagnostics.append(Diagnostic(.unclosedTemplateSection, opener.text, at: opener.place))
    }
    appendText(tags.tail, to: &nodes)
    return nodes
  }

  private func appendText(_ range: Range<Int>, to nodes: inout [TemplateNode]) {
    if !range.isEmpty { nodes.append(.text(Array(tags.text[range]))) }
  }

  private mutating func node(for tag: TemplateTags.Tag, depth: Int) -> TemplateNode? {
    let name = TemplateNode.Name(text: tag.name, place: tag.place)
    guard depth < 32 else {
      diagnostics.append(Diagnostic(.templateTooDeep, at: tag.place))
      return nil
    }
    switch tag.kind {
    case .variable: return .variable(name)
    case .section: return .section(name, read(until: name, depth: depth + 1))
    case .inverted: return .inverted(name, read(until: name, depth: depth + 1))
    case .partial: return .partial(name)
    case .block: return .block(name, read(until: name, depth: depth + 1))
    case .parent: return .parent(name, blocks: blocks(in: read(until: name, depth: depth + 1)))
    case .comment, .close: return nil
    case .raw, .delimiters:
      diagnostics.append(Diagnostic(.unsupportedTemplateTag, tag.name, at: tag.place))
      return nil
    }
  }

  private func blocks(in nodes: [TemplateNode]) -> [TemplateNode.Block] {
    nodes.compactMap { node in
      guard case .block(let name, let content) = node else { return nil }
      return TemplateNode.Block(name: name, nodes: content)
    }
  }
}
