import Diagnostics

/// A document as it was understood: its HTML, with slots for what only the whole site knows, and what it mentions.
///
/// It never changes, and it is an object so that passing it along costs one count instead of ten.
package final class MarkdownDocument: Sendable {
  package let html: SlottedHTML
  /// Headings in the order of the text.
  package let outline: [Heading]
  package let links: [Link]
  package let pictures: [Picture]
  package let references: [Reference]
  /// Names that `[[-|name]]` says are those of nobody the site knows.
  package let strangers: [String]
  package let figures: [BoundFigure]
  package let results: [ResultsBlock]
  package let awards: [AwardsBlock]
  /// Words of the running text; a word holds at least one letter or digit. Code blocks do not count.
  package let wordCount: Int
  /// Every id in the HTML, so what `#…` may point to.
  package let anchors: Set<String>

  init(_ draft: DocumentDraft, wordCount: Int = 0) {
    html = draft.html.fitted
    outline = draft.outline
    links = draft.links
    pictures = draft.pictures
    references = draft.references
    strangers = draft.strangers
    figures = draft.figures
    results = draft.results
    awards = draft.awards
    anchors = draft.anchors
    self.wordCount = wordCount
  }
}

/// A document while it is being written.
struct DocumentDraft {
  var html = SlottedHTML()
  var outline: [MarkdownDocument.Heading] = []
  var links: [MarkdownDocument.Link] = []
  var pictures: [MarkdownDocument.Picture] = []
  var references: [MarkdownDocument.Reference] = []
  var strangers: [String] = []
  var figures: [MarkdownDocument.BoundFigure] = []
  var results: [MarkdownDocument.ResultsBlock] = []
  var awards: [MarkdownDocument.AwardsBlock] = []
  var anchors: Set<String> = []
}

extension MarkdownDocument {
  package struct Heading: Hashable, Sendable {
    /// As in the HTML: 2 to 6, since the page's title is level 1.
    package let level: Int
    package let anchor: String
    /// Plain text; a reference without label stands as its id.
    package let text: String
    package let place: Place
  }

  package struct Link: Hashable, Sendable {
    /// As the browser is to read it, entities and escapes resolved.
    package let destination: String
    package let place: Place
  }

  package struct Picture: Hashable, Sendable {
    /// The path as written, relative to the document or from the site's root with `/`.
    package let destination: String
    package let alt: String
    package let caption: String
    package let credit: String
    package let place: Place
  }

  /// `[[id]]` or `[[id|label]]`.
  package struct Reference: Hashable, Sendable {
    package let id: String
    package let label: String?
    package let place: Place
  }

  /// `[[indicator@period|20.802]]`: a number in the text that the data must confirm.
  package struct BoundFigure: Hashable, Sendable {
    package let indicator: String
    package let period: String
    /// The value as the author wrote it.
    package let value: String
    package let place: Place
  }

  /// `::: ket-qua indicator=…`
  package struct ResultsBlock: Hashable, Sendable {
    package enum View: Hashable, Sendable { case both, chart, table }
    package let indicator: String
    package let view: View
    package let place: Place
  }

  /// `::: danh-sach decision=…`
  package struct AwardsBlock: Hashable, Sendable {
    package let decision: String
    package let place: Place
  }
}

extension MarkdownDocument {
  /// The text without markup, one line a block: for search, bulletins and counts.
  package func plainText() -> String {
    html.plainText { slot in
      switch slot {
      case .reference(let index): references[index].label ?? references[index].id
      case .figure(let index): figures[index].value
      case .root, .picture, .results, .awards: ""
      }
    }
  }
}
