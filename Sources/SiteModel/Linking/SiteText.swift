import Diagnostics
import Markdown
import Publishing
import Records

/// A text of the site: a file with a body.
package enum SiteText: Hashable, Sendable {
  case story(Ref<Story>)
  case campaign(Ref<Campaign>)
  /// A review by its position in the campaign.
  case review(Ref<Campaign>, Int)
  case page(Ref<Page>)
  case document(Ref<Document>)
  case consultation(Ref<Consultation>)
  /// A bulletin before its release; what was released is stored and not made anew.
  case bulletin(Ref<Bulletin>)
}

extension Site {
  /// Every text, kind by kind; the reviews of a campaign follow it.
  package var texts: [SiteText] { TextKind.allCases.flatMap(texts) }

  /// In the order of their table; with campaigns come their reviews.
  package func texts(of kind: TextKind) -> [SiteText] {
    switch kind {
    case .story: stories.refs.map { .story($0) }
    case .campaign:
      campaigns.refs.flatMap { ref in
        [.campaign(ref)] + campaigns[ref].reviews.indices.map { .review(ref, $0) }
      }
    case .review: []
    case .page: pages.refs.map { .page($0) }
    case .document: documents.refs.map { .document($0) }
    case .notice: consultations.refs.map { .consultation($0) }
    case .bulletin: bulletins.refs.map { .bulletin($0) }
    }
  }

  /// What it has as every text has it.
  package func authored(_ text: SiteText) -> AuthoredText { of(text) { $0 } }

  /// One thing of what every text has: most walks over all texts want no more, and a copy of the whole counts references.
  @inline(__always)
  private func of<Part>(_ text: SiteText, _ part: (AuthoredText) -> Part) -> Part {
    switch text {
    case .story(let ref): part(stories[ref].text)
    case .campaign(let ref): part(campaigns[ref].text)
    case .review(let ref, let position): part(campaigns[ref].reviews[position].text)
    case .page(let ref): part(pages[ref].text)
    case .document(let ref): part(documents[ref].text)
    case .consultation(let ref): part(consultations[ref].text)
    case .bulletin(let ref): part(bulletins[ref].text)
    }
  }

  /// What lists call it: its id, else its slug; a review's stands behind its campaign's.
  package func id(of text: SiteText) -> String {
    switch text {
    case .story(let ref): stories[ref].id
    case .campaign(let ref): campaigns[ref].id
    case .review(let ref, let position):
      "\(campaigns[ref].id)/\(campaigns[ref].reviews[position].slug)"
    case .page, .document, .consultation: slug(of: text)
    case .bulletin(let ref): bulletins[ref].id.text
    }
  }

  func body(of text: SiteText) -> MarkdownDocument { of(text) { $0.body } }
  func file(of text: SiteText) -> String { of(text) { $0.file } }
  func slug(of text: SiteText) -> String { of(text) { $0.slug } }
  func title(of text: SiteText) -> String { of(text) { $0.title } }
  func aliases(of text: SiteText) -> [Located<String>] { of(text) { $0.aliases } }

  /// The folder of its page; `nil` of a text without one, be it that `sections` leaves its section out.
  package func page(of text: SiteText, _ paths: SitePaths) -> String? {
    if let section = text.section, !settings.sections.contains(section) { return nil }
    switch text {
    case .story(let ref): return paths.page(stories[ref])
    case .campaign(let ref): return paths.page(campaigns[ref])
    case .review(let ref, let position):
      return paths.page(campaigns[ref].reviews[position], of: campaigns[ref])
    case .page(let ref): return paths.page(pages[ref])
    case .document(let ref): return paths.page(documents[ref])
    case .consultation(let ref): return paths.page(consultations[ref])
    case .bulletin: return nil
    }
  }

  /// Its pictures and attachments.
  func contentFiles(of text: SiteText) -> [ContentFileReference] {
    switch text {
    case .story(let ref): stories[ref].contentFiles
    case .campaign(let ref): campaigns[ref].contentFiles
    case .review(let ref, let position): campaigns[ref].reviews[position].contentFiles
    case .page(let ref): pages[ref].contentFiles
    case .document(let ref): documents[ref].contentFiles
    case .consultation(let ref): consultations[ref].contentFiles
    case .bulletin(let ref): bulletins[ref].contentFiles
    }
  }

  /// The people it names by their ids, besides those in its body.
  func recipients(of text: SiteText) -> [Located<String>] {
    switch text {
    case .story(let ref): stories[ref].about
    case .consultation(let ref): consultations[ref].nominees.compactMap(\.recipient)
    case .campaign, .review, .page, .document, .bulletin: []
    }
  }

  /// What decides when it may be seen; `nil` of a bulletin, which the press room releases.
  func publication(of text: SiteText) -> (Publication, needsDate: Bool)? {
    text.isBulletin ? nil : (of(text) { $0.publication }, text.kind.needsDate)
  }
}

extension SiteText {
  var isBulletin: Bool { if case .bulletin = self { true } else { false } }

  package var kind: TextKind {
    switch self {
    case .story: .story
    case .campaign: .campaign
    case .review: .review
    case .page: .page
    case .document: .document
    case .consultation: .notice
    case .bulletin: .bulletin
    }
  }

  /// The section that its page is in; a page of its own is in none.
  var section: Section? { kind.section }
}
