import VietnameseText

extension Site {
  /// What stands at the places of withdrawn texts. A review has no place of its own: its campaign goes on. Nor has a text whose
  /// address names somebody who may not be named: its page is gone, and nothing says that it was there.
  ///
  /// - Parameter mayStand: whether a part of an address may be shown.
  func tombstones(in selection: Selection, mayStand: (String) -> Bool) -> [Tombstone] {
    let texts:
      [(
        section: Section?, id: String, slug: String, file: String, publication: Publication,
        story: Ref<Story>?
      )] =
        stories.refs.map {
          (.stories, stories[$0].id, stories[$0].slug, stories[$0].file, stories[$0].publication, $0)
        }
        + campaigns.records.map { (.campaigns, $0.id, $0.id, $0.file, $0.publication, nil) }
        + documents.records.map { (.documents, $0.slug, $0.slug, $0.file, $0.publication, nil) }
        + consultations.records.map { (.notices, $0.slug, $0.slug, $0.file, $0.publication, nil) }
        + pages.records.map { (nil, $0.slug, $0.slug, $0.file, $0.publication, nil) }
    return texts.compactMap { text in
      let needsDate = text.section == .stories || text.section == .notices
      let visibility = selection.visibility(of: text.publication, needsDate: needsDate, in: text.file)
      guard visibility == .withdrawn || visibility == .withheld,
        mayStand(text.slug), mayStand(text.id)
      else { return nil }
      let withdrawal = visibility == .withdrawn ? text.publication.withdrawal : nil
      return Tombstone(
        section: text.section, id: text.id, slug: text.slug, date: withdrawal?.date?.day,
        reason: visibility == .withdrawn ? withdrawal?.reason ?? .other : nil,
        story: text.story.map(withdrawnStory))
    }
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
