import Diagnostics
import VietnameseText

/// References, bound figures and footnote marks in running text.
extension DocumentWriter {
  /// Writes the text that was gathered, with a slot or a link for each mark in it.
  mutating func writeRun() {
    let text = run
    run.removeAll()
    var written = 0
    for mark in TextMark.all(in: text) {
      guard case .place(let place) = find(mark, in: text) else { continue }
      writeText(text[written..<mark.range.lowerBound])
      written = mark.range.upperBound
      write(mark, in: text, at: place)
    }
    writeText(text[written...])
    blockBreaks += text.count { $0 == UInt8(ascii: "\n") }
  }

  private mutating func find(_ mark: TextMark, in text: [UInt8]) -> LineFinder.Mark {
    let bytes = text[mark.range]
    // Not the label, which may hold escapes or go on in the next line.
    let opening = bytes.prefix { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "\n") }
    let closing: [UInt8] = [UInt8(ascii: "]"), UInt8(ascii: "]")]
    if case .footnote = mark.kind { return lines.find(Array(opening), closing: Array(closing.prefix(1))) }
    return lines.find(Array(opening), closing: closing)
  }

  private mutating func write(_ mark: TextMark, in text: [UInt8], at place: Place) {
    func string(_ range: Range<Int>) -> String { oneLine(text[range]) }
    let content = string(mark.range.lowerBound + 2..<mark.range.upperBound - 2)
    switch mark.kind {
    case .footnote(let name):
      writeFootnoteMark(string(name), text[mark.range], at: place)
    case .reference where linkDepth > 0, .figure where linkDepth > 0:
      report(Diagnostic(.referenceInLink, string(mark.range), at: place))
      writeText(text[mark.kind.label ?? mark.range])
    case .reference(let id, let label?) where text[id].elementsEqual([UInt8(ascii: "-")]):
      document.strangers.append(string(label))
      writeText(text[label])
    case .reference(let id, let label):
      addSlot(.reference(document.references.count))
      document.references.append(.init(id: string(id), label: label.map(string), place: place))
      readText(text[label ?? id])
    case .figure(let indicator, let period, let value?):
      addSlot(.figure(document.figures.count))
      document.figures.append(
        .init(indicator: string(indicator), period: string(period), value: string(value), place: place))
      readText(text[value])
    case .figure:
      report(Diagnostic(.figureWithoutValue, content, at: place))
      writeText(text[mark.range])
    case .malformed:
      report(Diagnostic(.referenceMalformed, content, at: place))
      writeText(text[mark.range])
    }
  }

  /// Text that a slot will write: it counts, and belongs to the heading.
  private mutating func readText(_ text: ArraySlice<UInt8>) {
    heading?.text.append(contentsOf: text)
    words.read(text)
  }

  private mutating func writeFootnoteMark(_ name: String, _ mark: ArraySlice<UInt8>, at place: Place) {
    guard linkDepth == 0 else { return writeText(mark) }
    guard let use = footnotes.use(name) else {
      report(Diagnostic(.footnoteUndefined, name, at: place))
      return writeText(mark)
    }
    document.anchors.insert(use.anchor)
    html.write("<sup class=\"footnote\"><a href=\"#chu-thich-")
    html.write(use.number)
    html.write("\" id=\"")
    html.writeEscaped(use.anchor)
    html.write("\" role=\"doc-noteref\">")
    html.write(use.number)
    html.write("</a></sup>")
  }
}

/// Text in which line breaks have become blanks. Marks that emphasis kept apart may be too many on one letter now.
func oneLine(_ text: some Sequence<UInt8>) -> String {
  let line = text.map { $0 == UInt8(ascii: "\n") ? 32 : $0 }
  return String(decoding: line.withUnsafeBufferPointer(seenText)?.bytes ?? line, as: UTF8.self)
}
