import Markdown

/// What every text has that somebody wrote for readers: a file, the head at its top, and a body.
@usableFromInline
package struct AuthoredText: Sendable {
  /// From the source root: `Content/stories/2026/a.md`.
  package var file: String
  /// The last part of its page's path: the file's name without `.md`, or the folder's for `index.md`.
  package var slug: String
  package var title = ""
  package var summary: String?
  package var publication = Publication()
  package var sources: [Citation] = []
  /// Addresses that it had before.
  package var aliases: [Located<String>] = []
  package var image: Picture?
  package var body: MarkdownDocument

  package init(file: String, body: MarkdownDocument) {
    (self.file, slug, self.body) = (file, stem(of: file), body)
  }
}

/// A kind of text; what it has besides is its own.
package protocol Authored: Sendable {
  var text: AuthoredText { get set }
}

/// A kind whose values are used as they are; stories stand behind a reference, which reads as their parts.
package protocol AuthoredRecord: Authored {}

extension AuthoredRecord {
  package var file: String { text.file }
  package var slug: String { text.slug }
  package var title: String {
    get { text.title }
    set { text.title = newValue }
  }
  package var summary: String? {
    get { text.summary }
    set { text.summary = newValue }
  }
  package var publication: Publication {
    get { text.publication }
    set { text.publication = newValue }
  }
  package var sources: [Citation] {
    get { text.sources }
    set { text.sources = newValue }
  }
  package var aliases: [Located<String>] {
    get { text.aliases }
    set { text.aliases = newValue }
  }
  package var image: Picture? {
    get { text.image }
    set { text.image = newValue }
  }
  package var body: MarkdownDocument {
    get { text.body }
    set { text.body = newValue }
  }
}
