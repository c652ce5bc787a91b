import Diagnostics

extension DocumentWriter {
  mutating func define(_ name: String, _ content: Node, line: Int) {
    guard let earlier = footnotes.define(name, content: content, line: line) else { return }
    let place = lines.place(line: earlier)
    report(Diagnostic(.footnoteTwice, name, String(place.line ?? 0), at: lines.place(line: line)))
  }

  /// Writes the footnotes that the text points to, and those that these point to, in the order of their numbers.
  mutating func writeFootnotes() {
    defer { reportUnusedFootnotes() }
    guard !footnotes.order.isEmpty, let dialect else { return }
    startLine()
    html.write("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
    var number = 0
    while number < footnotes.order.count {
      let name = footnotes.order[number]
      number += 1
      guard let definition = footnotes.definitions[name] else { continue }
      let anchor = "chu-thich-\(number)"
      document.anchors.insert(anchor)
      html.write("<li id=\"")
      html.writeEscaped(anchor)
      html.write("\">\n")
      walk(definition.content)
      writeReturn(to: number, label: dialect.options.footnoteReturn)
      html.write("</li>\n")
    }
    html.write("</ol>\n</section>\n")
  }

  /// The arrow back stands at the end of the last paragraph, or in one of its own.
  private mutating func writeReturn(to number: Int, label: String) {
    let end = Array("</p>\n".utf8)
    startLine()
    if html.suffix(end.count).elementsEqual(end) {
      html.removeLast(end.count)
      html.append(UInt8(ascii: " "))
    } else {
      html.write("<p>")
    }
    html.write("<a class=\"back\" href=\"#tro-lai-")
    html.write(number)
    html.write("\" role=\"doc-backlink\" aria-label=\"")
    html.writeEscaped(label)
    html.write("\">\u{21A9}\u{FE0E}</a>")
    html.append(contentsOf: end)
  }

  private mutating func reportUnusedFootnotes() {
    for name in footnotes.names {
      guard let definition = footnotes.definitions[name], definition.number == nil else { continue }
      report(Diagnostic(.footnoteUnused, name, at: lines.place(line: definition.line)))
    }
  }
}
