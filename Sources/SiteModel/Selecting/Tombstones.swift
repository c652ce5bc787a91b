import Records
import VietnameseText

extension Site {
  /// What stands at the places of withdrawn texts. A review has no place of its own: its campaign goes on. Nor has a text whose
  /// address names somebody who may not be named: its page is gone, and nothing says that it was there.
  ///
  /// - Parameter mayStand: whether a part of an address may be shown.
  func tombstones(in selection: Selection, mayStand: (String) -> Bool) -> [Tombstone] {
    texts.compactMap { text in
      guard text.kind.keepsItsPlace, let (publication, needsDate) = publication(of: text) else { return nil }
      let visibility = selection.visibility(of: publication, needsDate: needsDate, in: file(of: text))
      let (id, slug) = (id(of: text), folder(of: text))
      guard visibility == .withdrawn || visibility == .withheld, mayStand(slug), mayStand(id) else {
        return nil
      }
      let withdrawal = visibility == .withdrawn ? publication.withdrawal : nil
      return Tombstone(
        section: text.section, id: id, slug: slug, date: withdrawal?.date?.day,
        reason: visibility == .withdrawn ? withdrawal?.reason ?? .other : nil,
        story: text.story.map(withdrawnStory))
    }
  }

  /// The name of its page's folder.
  private func folder(of text: SiteText) -> String {
    if case .campaign(let ref) = text { campaigns[ref].id } else { slug(of: text) }
  }

  private func withdrawnStory(_ ref: Ref<Story>) -> WithdrawnStory {
    let (publication, links) = (stories[ref].publication, links(ref))
    let published = publication.date?.instant ?? Instant(secondsSince1970: 0)
    let last = max(published, publication.updated?.instant ?? published)
    // Of a withdrawal only the day may be known, or nothing; but readers take in only what is newer than what they have.
    let next = Instant(secondsSince1970: last.secondsSince1970 + 1)
    return WithdrawnStory(
      published: published, withdrawn: max(next, publication.withdrawal?.date?.instant ?? next),
      campaign: links.campaign.map { campaigns[$0].id }, unit: links.unit.map { units[$0].id })
  }
}

extension SiteText {
  fileprivate var story: Ref<Story>? { if case .story(let ref) = self { ref } else { nil } }
}
