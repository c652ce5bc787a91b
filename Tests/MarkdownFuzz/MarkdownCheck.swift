import Records
import SiteModel
import Diagnostics
import Markdown
import MarkupScan
import VietnameseText

/// Reads a document as a build does and holds against each other what is said of it.
struct MarkdownCheck {
  private(set) var faults: [String] = []

  init(_ document: [UInt8]) {
    let text = FileText(document, file: "a.md")
    check(text.diagnostics.compactMap(\.place), in: FileLines(document, endsAtReturns: false), as: "file")
    _ = plainHTML(document)
    guard let bytes = text.bytes else { return }
    let lines = FileLines(bytes, endsAtReturns: true)
    check(bytes, lines, rawHTML: true)
    check(bytes, lines, rawHTML: false)
  }

  private mutating func check(_ bytes: [UInt8], _ lines: FileLines, rawHTML: Bool) {
    let source = MarkdownSource(bytes: bytes, file: "a.md")
    let options = MarkdownOptions(rawHTML: rawHTML)
    let (document, problems) = Markdown.document(from: source, options: options)
    checkPlaces(of: document, problems, in: lines)
    checkSize(of: document, problems, bytes.count)
    // What an author writes with raw HTML is the author's.
    guard !rawHTML else { return }
    checkHTML(of: document)
    let again = Markdown.document(from: source, options: options)
    if again.document.html != document.html || again.document.links != document.links
      || again.diagnostics.map(\.place) != problems.map(\.place)
      || again.diagnostics.map(\.code) != problems.map(\.code)
    {
      faults.append("another result at the second reading")
    }
  }

  private mutating func checkPlaces(
    of document: MarkdownDocument, _ problems: [Diagnostic], in lines: FileLines
  ) {
    check(problems.compactMap(\.place) + problems.flatMap(\.notes).map(\.place), in: lines, as: "problem")
    check(document.outline.map(\.place), in: lines, as: "heading", beginningWith: "#")
    check(document.links.map(\.place), in: lines, as: "link", beginningWith: "[<:")
    check(document.pictures.map(\.place), in: lines, as: "picture", beginningWith: "!")
    check(document.references.map(\.place), in: lines, as: "reference", beginningWith: "[")
    check(document.figures.map(\.place), in: lines, as: "figure", beginningWith: "[")
    check(
      document.results.map(\.place) + document.awards.map(\.place), in: lines, as: "block", beginningWith: ":"
    )
    check(
      problems.filter { $0.code == "raw-html" }.compactMap(\.place), in: lines, as: "HTML", beginningWith: "<"
    )
    if problems.contains(where: { $0.place?.line == nil }) { faults.append("a problem without a line") }
  }

  /// Every place lies within the text and, where it has a column, on what it is said to be.
  private mutating func check(
    _ places: [Place], in lines: FileLines, as what: String, beginningWith signs: String = ""
  ) {
    for place in places {
      guard let line = place.line else { continue }
      guard let length = lines.length(of: line) else {
        faults.append("a \(what) on line \(line)")
        continue
      }
      guard let column = place.column else { continue }
      if column > length + 1 || column - 1 + place.length > length {
        faults.append("a \(what) at \(place)+\(place.length)")
      }
      if !signs.isEmpty, !signs.utf8.contains(lines.byte(at: column, of: line) ?? 0) {
        faults.append("no \(what) at \(place)")
      }
    }
  }

  /// Work in proportion to the text, told by what comes out of it.
  private mutating func checkSize(of document: MarkdownDocument, _ problems: [Diagnostic], _ size: Int) {
    if document.html.bytes.count > 100 * size + 1_000 {
      faults.append("\(document.html.bytes.count) bytes of HTML")
    }
    if document.html.slots.count > size { faults.append("\(document.html.slots.count) slots") }
    if problems.count > 1_500 { faults.append("\(problems.count) problems") }
    _ = document.plainText()
  }

  private mutating func checkHTML(of document: MarkdownDocument) {
    let html = document.html
    if !zip(html.slots, html.slots.dropFirst()).allSatisfy({ $0.offset <= $1.offset })
      || html.slots.last.map({ $0.offset > html.bytes.count }) == true
    {
      faults.append("slots out of order")
    }
    if html.bytes.withUnsafeBufferPointer(mayHaveUnseen) { faults.append("a character that nobody sees") }
    if let offset = firstInvalidUTF8(in: html.bytes) { faults.append("no UTF-8 at \(offset)") }
    var filled: [UInt8] = []
    html.append(to: &filled, root: Array("../".utf8)) { slot, output in
      if case .picture(let index) = slot { output += Array("src=\"\(index)\"".utf8) }
    }
    if let tag = imbalance(of: filled) { faults.append("<\(tag)> is not balanced") }
    let scan = MarkupScan(filled)
    if let stray = scan.strays.first { faults.append("no tag: <\(stray)") }
    if scan.tags.count != html.tree().reduce(0, { $0 + $1.elements }) {
      faults.append("another tree than the HTML")
    }
  }
}

extension DocumentNode {
  /// The elements of a tree. No deeper than its text may be nested.
  fileprivate var elements: Int {
    switch self {
    case .element(_, _, let children): children.reduce(1) { $0 + $1.elements }
    case .picture: 1
    case .text, .slot: 0
    }
  }
}

/// The lines of a text and what stands in them.
private struct FileLines {
  private let bytes: [UInt8]
  private let endsAtReturns: Bool
  private var starts = [0]

  /// - Parameter endsAtReturns: whether a carriage return alone ends a line, as in Markdown.
  init(_ bytes: [UInt8], endsAtReturns: Bool) {
    self.bytes = bytes
    self.endsAtReturns = endsAtReturns
    for (index, byte) in bytes.enumerated() {
      let isPair = byte == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      if byte == 10 || byte == 13 && endsAtReturns && !isPair { starts.append(index + 1) }
    }
  }

  /// Unicode scalars of a line, without its end; `nil` past the last one.
  func length(of line: Int) -> Int? {
    guard starts.indices.contains(line - 1) else { return nil }
    return text(of: line).count { $0 & 0xC0 != 0x80 }
  }

  /// The byte with which the scalar in a column begins.
  func byte(at column: Int, of line: Int) -> UInt8? {
    text(of: line).filter { $0 & 0xC0 != 0x80 }.dropFirst(column - 1).first
  }

  private func text(of line: Int) -> ArraySlice<UInt8> {
    let end = line < starts.count ? starts[line] : bytes.count
    return bytes[starts[line - 1]..<end].prefix { $0 != 10 && ($0 != 13 || !endsAtReturns) }
  }
}
