import VietnameseText

extension Site {
  /// What stands at the places of withdrawn texts. A review has no place of its own: its campaign goes on.
  func tombstones(in selection: Selection) -> [Tombstone] {
    let texts: [(section: Section?, id: String, slug: String, publication: Publication, needsDate: Bool)] =
      stories.records.map { (.stories, $0.id, $0.slug, $0.publication, true) }
      + campaigns.records.map { (.campaigns, $0.id, $0.id, $0.publication, false) }
      + documents.records.map { (.documents, $0.slug, $0.slug, $0.publication, false) }
      + consultations.records.map { (.notices, $0.slug, $0.slug, $0.publication, true) }
      + pages.records.map { (nil, $0.slug, $0.slug, $0.publication, false) }
    return texts.compactMap { text in
      guard selection.visibility(of: text.publication, needsDate: text.needsDate) == .withdrawn else {
        return nil
      }
      let withdrawal = text.publication.withdrawal
      return Tombstone(
        section: text.section, id: text.id, slug: text.slug, date: withdrawal?.date?.day,
        reason: withdrawal?.reason ?? .other)
    }
  }
}
