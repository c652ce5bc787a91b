import Diagnostics
import Markdown

/// A text of the site: a file with a body.
enum SiteText: Hashable, Sendable {
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
  var texts: [SiteText] {
    var texts: [SiteText] = stories.refs.map { .story($0) }
    for ref in campaigns.refs {
      texts.append(.campaign(ref))
      texts += campaigns[ref].reviews.indices.map { .review(ref, $0) }
    }
    texts += pages.refs.map { .page($0) }
    texts += documents.refs.map { .document($0) }
    texts += consultations.refs.map { .consultation($0) }
    return texts + bulletins.refs.map { .bulletin($0) }
  }

  func body(of text: SiteText) -> MarkdownDocument {
    switch text {
    case .story(let ref): stories[ref].body
    case .campaign(let ref): campaigns[ref].body
    case .review(let ref, let position): campaigns[ref].reviews[position].body
    case .page(let ref): pages[ref].body
    case .document(let ref): documents[ref].body
    case .consultation(let ref): consultations[ref].body
    case .bulletin(let ref): bulletins[ref].body
    }
  }

  func file(of text: SiteText) -> String {
    switch text {
    case .story(let ref): stories[ref].file
    case .campaign(let ref): campaigns[ref].file
    case .review(let ref, let position): campaigns[ref].reviews[position].file
    case .page(let ref): pages[ref].file
    case .document(let ref): documents[ref].file
    case .consultation(let ref): consultations[ref].file
    case .bulletin(let ref): bulletins[ref].file
    }
  }

  /// The folder of its page; `nil` of a text without one, be it that `sections` leaves its section out.
  func page(of text: SiteText, _ paths: SitePaths) -> String? {
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

  func aliases(of text: SiteText) -> [Located<String>] {
    switch text {
    case .story(let ref): stories[ref].aliases
    case .campaign(let ref): campaigns[ref].aliases
    case .page(let ref): pages[ref].aliases
    case .document(let ref): documents[ref].aliases
    case .consultation(let ref): consultations[ref].aliases
    case .review, .bulletin: []
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

  /// What decides when it may be seen, and whether it is a draft without a date. A review is seen with its campaign only.
  func publication(of text: SiteText) -> (Publication, needsDate: Bool)? {
    switch text {
    case .story(let ref): (stories[ref].publication, true)
    case .campaign(let ref): (campaigns[ref].publication, false)
    case .review(let ref, let position): (campaigns[ref].reviews[position].publication, false)
    case .page(let ref): (pages[ref].publication, false)
    case .document(let ref): (documents[ref].publication, false)
    case .consultation(let ref): (consultations[ref].publication, true)
    case .bulletin: nil
    }
  }
}

extension SiteText {
  var isBulletin: Bool { if case .bulletin = self { true } else { false } }

  /// The section that its page is in; a page of its own is in none.
  var section: Section? {
    switch self {
    case .story: .stories
    case .campaign, .review: .campaigns
    case .page: nil
    case .document: .documents
    case .consultation: .notices
    case .bulletin: .press
    }
  }
}
