import Diagnostics
import Formats
import Glibc
import Markdown
import Records
import SiteModel

/// The bytes of a file, or of standard input for `-`; `nil` when it cannot be read.
package func readInput(_ file: String) -> [UInt8]? {
  guard file == "-" else { return try? readFile(file) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(STDIN_FILENO, &block, block.count)
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return count == 0 ? bytes : nil }
    bytes.append(contentsOf: block[..<count])
  }
}

/// The lines of a source file for an excerpt; `nil` when there are none to show.
package func readLines(of path: String) -> [String]? {
  guard let bytes = try? readFile(path, limit: 4 << 20) else { return nil }
  return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
    String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }
}

/// One Markdown text without front matter as HTML, references as their labels, for `guongsang render`.
package func renderedText(_ bytes: [UInt8], file: String) -> (html: [UInt8], diagnostics: [Diagnostic]) {
  let text = FileText(bytes, file: file)
  guard let body = text.bytes else { return ([], text.diagnostics) }
  let (document, problems) = document(
    from: MarkdownSource(bytes: body, file: file, firstLine: 1), options: MarkdownOptions())
  var html: [UInt8] = []
  document.html.append(to: &html, root: [UInt8(ascii: "/")]) { slot, html in
    switch slot {
    case .root: html.append(UInt8(ascii: "/"))
    case .reference(let index):
      html.appendHTML(document.references[index].label ?? document.references[index].id)
    case .figure(let index): html.appendHTML(document.figures[index].value)
    case .picture(let index):
      html.append(contentsOf: "src=\"".utf8)
      html.appendURLPath(document.pictures[index].destination)
      html.append(UInt8(ascii: "\""))
    case .results, .awards: break
    }
  }
  return (html, text.diagnostics + problems)
}
