import Diagnostics

/// Where the text of a block's lines begins.
struct BlockLines {
  let span: NodeSpan
  /// Quotations around the block, whose `>` begin its lines.
  let quotes: Int

  init(_ span: NodeSpan, quotes: Int) { (self.span, self.quotes) = (span, quotes) }

  /// The bytes of a prepared line without indentation and the `>` of quotations.
  func content(ofLine line: Int, in text: PreparedText) -> Range<Int> {
    let range = text.range(ofLine: line)
    var start = range.lowerBound
    if line == span.firstLine { return min(range.upperBound, start + (span.start ?? 0))..<range.upperBound }
    var quotes = quotes
    while start < range.upperBound {
      if text.bytes[start] == UInt8(ascii: ">"), quotes > 0 {
        quotes -= 1
      } else if !isBlank(text.bytes[start]) {
        break
      }
      start += 1
    }
    return start..<range.upperBound
  }
}

/// A paragraph or heading, as far as the places of its inline nodes need it.
struct InlineBlock {
  let lines: BlockLines
  /// The most lines that the walk may be below the one that libcmark says: those that it does not count.
  let uncounted: Int

  init?(_ block: Node, quotes: Int) {
    guard let span = block.span else { return nil }
    lines = BlockLines(span, quotes: quotes)
    var uncounted = span.lastLine - span.firstLine
    if uncounted > 0 {
      // The underline of a heading is no line of its text.
      if block.kind == .heading { uncounted -= 1 }
      block.forEachDescendant { entering, node in
        if entering, node.kind == .softBreak { uncounted -= 1 }
      }
    }
    self.uncounted = max(0, uncounted)
  }
}

/// Links, pictures and raw HTML in running text.
extension LineFinder {
  /// More lines are not searched for one node.
  private static let mostLines = 64

  /// Where an inline node begins. It is looked for on the line that libcmark says and the next ones that it may mean;
  /// its column is given when one of them, and no other, has the node's own text there.
  mutating func place(ofInline node: Node, in block: InlineBlock) -> Place {
    let stated = InlineOpening(node)
    let line = stated.line ?? block.lines.span.firstLine
    guard block.uncounted <= Self.mostLines else { return place(preparedLine: block.lines.span.firstLine) }
    var found: (line: Int, bytes: Range<Int>)?
    for candidate in line...line + block.uncounted {
      guard let bytes = bytes(of: stated, onLine: candidate, in: block.lines) else { continue }
      if found != nil { return place(preparedLine: block.lines.span.firstLine) }
      found = (candidate, bytes)
    }
    if let found { return place(line: text.sourceLine(of: found.line), found.bytes) }
    return place(preparedLine: block.uncounted == 0 ? line : block.lines.span.firstLine)
  }

  /// The bytes of a node on a prepared line; `nil` when its text does not begin there.
  private func bytes(of stated: InlineOpening, onLine line: Int, in block: BlockLines) -> Range<Int>? {
    guard let first = block.span.start, text.change(ofLine: line) == nil else { return nil }
    // Columns are counted as on the first line. A line that nothing changed has the same bytes before and after.
    let prepared = text.range(ofLine: line)
    let prefix = block.content(ofLine: line, in: text).lowerBound - prepared.lowerBound
    return stated.bytes(
      in: text.source[text.sourceRange(ofLine: text.sourceLine(of: line))], prefix: prefix, first: first)
  }
}

/// How a link, a picture or a piece of raw HTML begins, in its own words.
private struct InlineOpening {
  private let node: Node
  private let span: NodeSpan?
  private let inner: Node?
  /// The prepared line on which libcmark says that the node begins.
  let line: Int?

  init(_ node: Node) {
    self.node = node
    span = node.span
    inner = node.kind == .inlineHTML ? nil : node.firstChild
    // A node that goes over lines has the number of the last one; what it begins with still has that of the first.
    line = inner.flatMap(InlineOpening.firstLine) ?? span?.firstLine
  }

  private static func firstLine(of inner: Node) -> Int? {
    var node = inner
    while [.emphasis, .strong, .link, .image].contains(node.kind), let child = node.firstChild {
      node = child
    }
    if node.kind == .softBreak { return node.next?.span.map { $0.firstLine - 1 } }
    return node.span?.firstLine
  }
}

extension InlineOpening {
  /// The bytes of the node in `line`, whose text begins after `prefix` bytes where the columns count from `first`; `nil`
  /// when another text stands there.
  func bytes(in line: ArraySlice<UInt8>, prefix: Int, first: Int) -> Range<Int>? {
    func rest(_ column: Int?) -> ArraySlice<UInt8>? {
      guard let column, (first - prefix..<first - prefix + line.count).contains(column) else { return nil }
      return line.dropFirst(column - first + prefix)
    }
    func range(_ rest: ArraySlice<UInt8>?, _ length: (ArraySlice<UInt8>) -> Int?) -> Range<Int>? {
      rest.flatMap { rest in length(rest).map { rest.startIndex..<rest.startIndex + min($0, rest.count) } }
    }
    if node.kind == .inlineHTML { return range(rest(span?.start), lengthOfHTML) }
    // Of an address between `<` and `>`, only the text has its column.
    return range(rest(span?.start), lengthOfBrackets)
      ?? range(rest(inner?.span?.start.map { $0 - 1 }), lengthOfAddress)
  }

  private func lengthOfHTML(_ rest: ArraySlice<UInt8>) -> Int? {
    let line = node.literal.prefix { !isLineEnd($0) }
    return rest.starts(with: line) ? line.count : nil
  }

  private func lengthOfAddress(_ rest: ArraySlice<UInt8>) -> Int? {
    guard node.kind == .link, let inner, inner.kind == .text, inner.next == nil else { return nil }
    let address = [UInt8(ascii: "<")] + Array(inner.literal) + [UInt8(ascii: ">")]
    return rest.starts(with: address) ? address.count : nil
  }

  /// To the closing bracket when it stands where libcmark says, else of the opening one alone.
  private func lengthOfBrackets(_ rest: ArraySlice<UInt8>) -> Int? {
    let opening: StaticString = node.kind == .image ? "![" : "["
    let mark = UnsafeBufferPointer(start: opening.utf8Start, count: opening.utf8CodeUnitCount)
    guard rest.starts(with: mark), begins(rest.dropFirst(mark.count)) else { return nil }
    if line != span?.firstLine { return rest.lastIndex { $0 > 32 }.map { $0 + 1 - rest.startIndex } }
    guard let length = span?.length, let last = rest.prefix(length).last, length <= rest.count,
      last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
    else { return mark.count }
    return length
  }

  /// Whether the text within the brackets begins so.
  private func begins(_ text: ArraySlice<UInt8>) -> Bool {
    guard let inner else { return text.first == UInt8(ascii: "]") }
    guard let byte = text.first else { return inner.kind == .softBreak }
    switch inner.kind {
    case .text: return agrees(text, with: inner.literal)
    case .softBreak: return text.allSatisfy(isBlank)
    case .emphasis, .strong: return byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    case .code: return byte == UInt8(ascii: "`")
    case .image: return byte == UInt8(ascii: "!")
    case .link: return byte == UInt8(ascii: "<") || byte == UInt8(ascii: "[")
    case .inlineHTML: return byte == UInt8(ascii: "<")
    default: return false
    }
  }

  /// Up to where an escape or an entity stands, and not far.
  private func agrees(_ text: ArraySlice<UInt8>, with literal: UnsafeBufferPointer<UInt8>) -> Bool {
    for (written, read) in zip(text.prefix(24), literal) {
      if written == UInt8(ascii: "\\") || written == UInt8(ascii: "&") { return true }
      if written != read { return false }
    }
    return true
  }
}
