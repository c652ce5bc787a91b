import Diagnostics
import VietnameseText

/// A text in which some lines say in CommonMark what their author plainly meant, where CommonMark reads another thing:
///
/// - A paragraph whose first line is indented, as Vietnamese printing has it, is no code.
/// - "1986. Năm ấy …" is a sentence, no item of a list with that number.
/// - `[quy chế](quy che.pdf)` is a link though a blank stands in its address.
/// - "**Lưu ý:**không đi" has a bold, and "2*3 và 4*5" no emphasis.
///
/// Lines stay lines, so that places hold; each kind is told once with its lines. What may have been meant otherwise is left as it is: a
/// block of code that no letter beyond ASCII makes Vietnamese, an address that does not look like one.
struct MeantText {
  private(set) var bytes: [UInt8] = []
  /// The lines that were changed, from 0: in them columns are others than in the file.
  private(set) var lines: Set<Int> = []
  private(set) var diagnostics: [Diagnostic] = []

  /// What is put into a line, or taken out of it.
  private enum Edit {
    case take(Range<Int>)
    case insert(String, at: Int)

    var offset: Int {
      switch self {
      case .take(let range): range.lowerBound
      case .insert(_, let offset): offset
      }
    }
  }

  private let text: PreparedText
  private var edits: [Edit] = []
  private var indented: [Int] = []
  private var years: [Int] = []
  private var addresses: [Int] = []
  private var bolds: [Int] = []

  /// `nil` where everything is as it was meant.
  init?(_ source: MarkdownSource, _ survey: Survey) {
    guard survey.mayMeanOtherwise else { return nil }
    text = PreparedText(source.bytes, survey)
    withTree(of: text.bytes) { root in
      root.forEachBlock { entering, block in if entering { look(at: block, below: root) } }
    }
    guard !edits.isEmpty else { return nil }
    bytes = edited()
    let starts = text.sourceStarts
    lines = Set(edits.map { edit in starts.boundary { $0 > edit.offset } - 1 })
    report(.textIndented, indented, source)
    report(.yearAsListNumber, years, source)
    report(.addressWithBlank, addresses, source)
    report(.boldBesideLetters, bolds, source)
  }

  private mutating func look(at block: Node, below root: Node) {
    guard let span = block.span else { return }
    switch block.kind {
    case .codeBlock where block.parent == root: lookForIndentedText(block, span)
    case .item: lookForYear(span)
    case .paragraph, .heading:
      let (first, last) = (text.sourceLine(of: span.firstLine), text.sourceLine(of: span.lastLine))
      for line in first...max(first, last) { lookForAddresses(onLine: line) }
      let range =
        text.sourceRange(ofLine: first).lowerBound..<text.sourceRange(ofLine: max(first, last)).upperBound
      if hasStars(block) { lookForBold(range) }
      if hasEmphasis(block) {
        edits += StarsInText(in: text.source, range).offsets.map { .insert("\\", at: $0) }
      }
    default: break
    }
  }

  /// Each piece of the block for itself: prose and code may follow each other.
  private mutating func lookForIndentedText(_ block: Node, _ span: NodeSpan) {
    let first = text.sourceLine(of: span.firstLine)
    guard SourceLine(text.source, text.sourceRange(ofLine: first)).indentation >= 4 else { return }
    var piece: [Range<Int>] = []
    for line in first...max(first, text.sourceLine(of: span.lastLine)) {
      let range = text.sourceRange(ofLine: line)
      let words = SourceLine(text.source, range)
      if words.isBlank || words.indentation < 4 {
        takeProse(piece)
        piece = []
      } else {
        piece.append(range)
      }
    }
    takeProse(piece)
  }

  private mutating func takeProse(_ piece: [Range<Int>]) {
    let lines = piece.map { SourceLine(text.source, $0) }
    let starts = zip(piece, lines).map { $0.0.lowerBound..<$0.1.start }
    guard let first = starts.first,
      isProse(zip(piece, lines).map { text.source[$0.1.start..<$0.0.upperBound] })
    else {
      return
    }
    indented.append(text.sourceStarts.boundary { $0 > first.lowerBound } - 1)
    edits += starts.map { .take($0) }
  }

  /// Three words, and a letter that no programming language has; no line that begins with a sign of one, is a key with its value, or has
  /// columns set apart by blanks.
  private func isProse(_ lines: [ArraySlice<UInt8>]) -> Bool {
    let words = lines.reduce(0) { $0 + $1.split(whereSeparator: { $0 <= 32 }).count }
    guard words > 2, lines.contains(where: { $0.contains { $0 >= 0xC3 } }) else { return false }
    return !lines.contains { line in
      if let first = line.first, "#$<>{}[]()/\\|@%&*;=`~".utf8.contains(first) { return true }
      let key = line.prefix {
        (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
      if !key.isEmpty, key.endIndex < line.endIndex, line[key.endIndex] == UInt8(ascii: ":") { return true }
      return hasColumns(line)
    }
  }

  private func hasColumns(_ line: ArraySlice<UInt8>) -> Bool {
    var blanks = 0
    for byte in line {
      blanks = byte == 32 ? blanks + 1 : 0
      if blanks == 3 { return true }
    }
    return false
  }

  private mutating func lookForYear(_ span: NodeSpan) {
    let line = text.sourceLine(of: span.firstLine)
    let range = text.sourceRange(ofLine: line)
    let start = range.lowerBound + (span.start ?? 0)
    guard start + 4 < range.upperBound, text.change(ofLine: span.firstLine) == nil else { return }
    let digits = text.source[start..<start + 4]
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }), digits.first == 0x31 || digits.first == 0x32,
      text.source[start + 4] == UInt8(ascii: ".") || text.source[start + 4] == UInt8(ascii: ")")
    else { return }
    years.append(line)
    edits.append(.insert("\\", at: start + 4))
  }

  private mutating func lookForAddresses(onLine line: Int) {
    let range = text.sourceRange(ofLine: line)
    guard addresses.last != line, !text.source[range].contains(UInt8(ascii: "`")) else { return }
    var offset = range.lowerBound
    while let address = AddressWithBlank.next(in: text.source, from: offset, to: range.upperBound) {
      offset = address.upperBound
      edits.append(.insert("<", at: address.lowerBound))
      edits.append(.insert(">", at: address.upperBound))
      if addresses.last != line { addresses.append(line) }
    }
  }

  private func hasStars(_ block: Node) -> Bool {
    var found = false
    block.forEachDescendant { entering, node in
      if entering, node.kind == .text, !found { found = holds(node.literal, Self.stars) }
    }
    return found
  }

  private static let stars = Array("**".utf8)

  private func hasEmphasis(_ block: Node) -> Bool {
    var found = false
    block.forEachDescendant { entering, node in
      if entering, node.kind == .emphasis || node.kind == .strong { found = true }
    }
    return found
  }

  /// A comment, which no page has, divides words for CommonMark.
  private mutating func lookForBold(_ range: Range<Int>) {
    for offset in BoldBesideLetters(in: text.source, range).offsets {
      edits.append(.insert("<!---->", at: offset))
      let line = text.sourceStarts.boundary { $0 > offset } - 1
      if bolds.last != line { bolds.append(line) }
    }
  }

  private func edited() -> [UInt8] {
    var (result, copied) = ([UInt8](), 0)
    result.reserveCapacity(text.source.count + edits.count)
    for edit in edits.sorted(by: { $0.offset < $1.offset }) {
      result.append(contentsOf: text.source[copied..<edit.offset])
      switch edit {
      case .take(let range): copied = range.upperBound
      case .insert(let words, let offset):
        result.append(contentsOf: words.utf8)
        copied = offset
      }
    }
    return result + text.source[copied...]
  }

  private mutating func report(_ rule: Rule, _ lines: [Int], _ source: MarkdownSource) {
    guard let first = lines.first else { return }
    let place = Place(source.file, line: source.firstLine + first)
    diagnostics.append(Diagnostic(rule, lineList(lines.map { $0 + source.firstLine }), at: place))
  }
}

/// "3, 12, 15"; at most ten.
func lineList(_ lines: [Int]) -> String {
  lines.prefix(10).map(String.init).joined(separator: ", ") + (lines.count > 10 ? ", …" : "")
}

/// The address of a link or picture that has a blank in it and is not written between `<` and `>`.
enum AddressWithBlank {
  /// The bytes of the next one on a line: what stands between `](` and `)`, without a title.
  static func next(in text: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    var index = start
    while index + 2 < end {
      guard text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: "("),
        index == 0 || text[index - 1] != UInt8(ascii: "\\")
      else {
        index += 1
        continue
      }
      let address = address(in: text, from: index + 2, to: end)
      if let address, isMeant(text[address]) { return address }
      index = max(index + 2, address?.upperBound ?? 0)
    }
    return nil
  }

  /// Bytes; without a bound, many openings on one line would each be followed to its end.
  private static let longest = 1_000

  /// To the bracket that closes it, or to a title.
  private static func address(in text: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    var (index, depth) = (start, 0)
    let end = min(end, start + longest)
    while index < end {
      switch text[index] {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "["): return nil
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case UInt8(ascii: ")"): return trimmed(text, start..<index)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard index > start, text[index - 1] == 32 else { return nil }
        return trimmed(text, start..<index)
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// A path, or the name of a file: `/tep/quy che.pdf`, `ben do.jpg`; not `xem thêm`.
  private static func isMeant(_ address: ArraySlice<UInt8>) -> Bool {
    guard address.contains(where: isBlank) else { return false }
    if address.contains(UInt8(ascii: "/")) { return true }
    guard let dot = address.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = address[(dot + 1)...]
    return (2...5).contains(ending.count)
      && ending.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
  }
}
