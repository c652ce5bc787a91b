import Diagnostics
import Markdown
import VietnameseText
import YAMLTree

/// What reading a file needs to know of the site.
package struct ReadingContext: Sendable {
  package let zone: Zone
  package let rawHTML: Bool

  package init(settings: SiteSettings) {
    zone = settings.zone
    rawHTML = settings.rawHTML
  }

  init(zone: Zone, rawHTML: Bool = false) {
    self.zone = zone
    self.rawHTML = rawHTML
  }
}

/// What one file said: a value, if enough was understood, and the problems.
package struct Read<Value: Sendable>: Sendable {
  package var value: Value?
  package var diagnostics: [Diagnostic]
  /// All that the file says; `nil` of files that nobody's name is searched in.
  package var words: SourceWords?

  package init(value: Value? = nil, diagnostics: [Diagnostic]) {
    self.value = value
    self.diagnostics = diagnostics
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Read<Other> {
    var read = Read<Other>(value: value.map(transform), diagnostics: diagnostics)
    read.words = words
    return read
  }
}

extension ReadingContext {
  /// Reads a Markdown file.
  ///
  /// - Parameters:
  ///   - head: the keys that it may have.
  ///   - start: the record as it is before any key of the head is read.
  ///   - finish: looks at what was read as a whole; `nil` when there is no record.
  func text<Draft, Value>(
    _ bytes: [UInt8], file: String, _ head: Head<Draft>, start: (MarkdownDocument) -> Draft,
    finish: (inout MappingReader, Draft) -> Value?
  ) -> Read<Value> {
    let parts = FrontMatter(bytes, file: file)
    let source = MarkdownSource(bytes: parts.body, file: file, firstLine: parts.bodyLine)
    let (body, problems) = document(from: source, options: MarkdownOptions(rawHTML: rawHTML))
    guard let node = parts.head else {
      let empty =
        parts.diagnostics.isEmpty ? [Diagnostic(.emptyFrontMatter, at: Place(file, line: 1, column: 1))] : []
      return Read(value: nil, diagnostics: parts.diagnostics + empty + problems)
    }
    var mapping = MappingReader(node, known: head.known, file: file, zone: zone)
    var draft = start(body)
    head.read(&mapping, into: &draft)
    let value = finish(&mapping, draft)
    var result = Read(value: value, diagnostics: parts.diagnostics + mapping.values.diagnostics + problems)
    result.words = .text(
      TextWords(head: parts.headBytes, keys: head.description, body: body, bodyLine: parts.bodyLine))
    return result
  }
}

/// The last part of a page's path: the file's name without its ending, or the folder's for `index.md`.
func stem(of file: String) -> String {
  let parts = file.split(separator: "/")
  guard let last = parts.last else { return file }
  if last == "index.md", parts.count > 1 { return String(parts[parts.count - 2]) }
  return String(last.prefix { $0 != "." })
}
