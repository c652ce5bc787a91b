import Diagnostics

@testable import Markdown

/// The HTML with its slots as `{root}`, `{reference 0}`, … and without the last line break.
func html(_ markdown: String, rawHTML: Bool = false) -> String {
  let read = read(markdown, rawHTML: rawHTML)
  var output: [UInt8] = []
  read.document.html.append(to: &output, root: Array("{root}".utf8)) { slot, output in
    output.append(contentsOf: "{\(name(of: slot))}".utf8)
  }
  while output.last == UInt8(ascii: "\n") { output.removeLast() }
  return String(decoding: output, as: UTF8.self)
}

func read(_ markdown: String, rawHTML: Bool = false) -> (
  document: MarkdownDocument, diagnostics: [Diagnostic]
) {
  document(
    from: MarkdownSource(bytes: Array(markdown.utf8), file: "a.md"),
    options: MarkdownOptions(rawHTML: rawHTML))
}

private func name(of slot: Slot) -> String {
  switch slot {
  case .root: "root"
  case .reference(let index): "reference \(index)"
  case .figure(let index): "figure \(index)"
  case .picture(let index): "picture \(index)"
  case .results(let index): "results \(index)"
  case .awards(let index): "awards \(index)"
  }
}

/// Each diagnostic as its place and code, `3:5+2 raw-html`, in the order of the text.
func problems(_ markdown: String, rawHTML: Bool = false) -> [String] {
  read(markdown, rawHTML: rawHTML).diagnostics.sortedByPlace().map { diagnostic in
    (diagnostic.place.map(mark) ?? "?") + " " + diagnostic.code
  }
}

/// `3:5+2`: line, column and length; `3` when only the line is known.
func mark(_ place: Place) -> String {
  "\(place.line ?? 0)" + (place.column.map { ":\($0)+\(place.length)" } ?? "")
}

/// Text in which `«…»` marks the place of a problem, without the marks, and the places as `mark` writes them.
struct MarkedText {
  let text: String
  let marks: [String]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var marks: [String] = []
    var line = 1
    var column = 1
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = column
      case "»": marks.append("\(line):\(start)+\(column - start)")
      default:
        text.append(scalar)
        if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
      }
    }
    self.text = String(text)
    self.marks = marks
  }
}
