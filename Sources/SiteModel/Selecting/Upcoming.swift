import Diagnostics
import Markdown
import VietnameseText

/// Texts that appear at one instant after the clock, with what would be wrong with them then. It is said now, since nobody
/// may be there at that instant.
package struct Release: Sendable {
  package let instant: Instant
  /// The pictures and attachments of these texts.
  package let contentFiles: [ContentFileReference]
  /// References to what may not be shown then, and names that may not stand there. Drafts are left in peace.
  package let diagnostics: [Diagnostic]
}

/// What appears after the clock, in the order of time.
package func releases(of site: Site, after selection: Selection) -> [Release] {
  let texts = site.upcomingTexts(selection)
  guard !texts.isEmpty else { return [] }
  return Dictionary(grouping: texts, by: \.start).sorted { $0.key < $1.key }.map { instant, texts in
    let choice = Choice(site, selection.at(instant))
    return Release(
      instant: instant, contentFiles: texts.flatMap(\.contentFiles),
      diagnostics: texts.flatMap { choice.hiddenReferences(in: $0.body) }
        + choice.namings(inFiles: Set(texts.map(\.file))))
  }
}

/// A text that is not a draft and whose time has not come.
private struct UpcomingText {
  let file: String
  let start: Instant
  let body: MarkdownDocument
  let contentFiles: [ContentFileReference]
}

extension Site {
  fileprivate func upcomingTexts(_ selection: Selection) -> [UpcomingText] {
    var texts: [UpcomingText] = []
    for ref in stories.refs {
      guard let start = selection.start(of: stories[ref].publication, needsDate: true) else { continue }
      let story = stories[ref]
      texts.append(
        UpcomingText(
          file: story.file, start: start, body: story.body,
          contentFiles: story.contentFiles))
    }
    for campaign in campaigns.records { texts += upcomingTexts(of: campaign, selection) }
    for page in pages.records {
      guard let start = selection.start(of: page.publication, needsDate: false) else { continue }
      texts.append(
        UpcomingText(
          file: page.file, start: start, body: page.body, contentFiles: page.contentFiles))
    }
    for notice in consultations.records {
      guard let start = selection.start(of: notice.publication, needsDate: true) else { continue }
      texts.append(
        UpcomingText(
          file: notice.file, start: start, body: notice.body,
          contentFiles: notice.contentFiles))
    }
    for document in documents.records {
      guard let start = selection.start(of: document.publication, needsDate: false) else { continue }
      texts.append(
        UpcomingText(
          file: document.file, start: start, body: document.body,
          contentFiles: document.contentFiles))
    }
    return texts
  }

  /// A campaign that comes later, and its reviews, of which none comes before it.
  private func upcomingTexts(of campaign: Campaign, _ selection: Selection) -> [UpcomingText] {
    let start = selection.start(of: campaign.publication, needsDate: false)
    guard start != nil || selection.visibility(of: campaign.publication, needsDate: false) == .visible else {
      return []
    }
    let own = start.map {
      UpcomingText(
        file: campaign.file, start: $0, body: campaign.body,
        contentFiles: campaign.contentFiles)
    }
    let reviews = campaign.reviews.compactMap { review -> UpcomingText? in
      let visibility = selection.visibility(of: review.publication, needsDate: false)
      let later = selection.start(of: review.publication, needsDate: false)
      guard visibility == .visible || later != nil else { return nil }
      guard let start = [start, later].compactMap({ $0 }).max() else { return nil }
      return UpcomingText(
        file: review.file, start: start, body: review.body,
        contentFiles: review.contentFiles)
    }
    return [own].compactMap { $0 } + reviews
  }
}

extension Selection {
  /// When a text appears that is hidden for no other reason than its time.
  fileprivate func start(of publication: Publication, needsDate: Bool) -> Instant? {
    guard visibility(of: publication, needsDate: needsDate) == .future else { return nil }
    return [publication.date?.instant, publication.embargo?.instant].compactMap { $0 }.max()
  }
}

extension Choice {
  /// References without a label to what may not be seen.
  fileprivate func hiddenReferences(in body: MarkdownDocument) -> [Diagnostic] {
    let targets =
      body.references.filter { $0.label == nil }.map { ($0.id, $0.place) }
      + body.awards.map { ($0.decision, $0.place) }
    let hidden = targets.filter { id, _ in site.targets[id].map { !isVisible($0) } ?? false }
    let series = body.results.map { ($0.indicator, $0.place) }
      .filter { id, _ in site.seriesByID[id] != nil && !hasVisiblePoint(id) }
    return (hidden + series).map { Diagnostic(.hiddenReference, $0.0, at: $0.1) }
  }

  private func isVisible(_ target: Target) -> Bool {
    switch target {
    case .recipient(let ref): recipients[ref.index]
    case .campaign(let ref): campaigns[ref.index] == .visible
    case .decision(let ref): decisions[ref.index]
    case .story(let ref): stories[ref.index] == .visible
    case .consultation(let ref): consultations[ref.index] == .visible
    case .unit, .organisation, .programme: true
    }
  }
}
