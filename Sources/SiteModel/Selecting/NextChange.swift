import VietnameseText

extension Site {
  /// The first moment after the clock at which something may appear or disappear; `nil` when there is none.
  func nextChange(after selection: Selection) -> Instant? {
    var next: Instant?
    func consider(_ moment: Instant?) {
      guard let moment, moment > selection.clock else { return }
      next = next.map { min($0, moment) } ?? moment
    }
    func consider(_ publication: Publication) {
      consider(publication.date?.instant)
      consider(publication.embargo?.instant)
      consider(publication.expires?.instant)
      consider(publication.withdrawal?.date?.instant)
    }
    func consider(_ day: PartialDate?) { consider(day.map { Instant(startOf: $0, in: selection.zone) }) }
    for story in stories.records { consider(story.publication) }
    for campaign in campaigns.records {
      consider(campaign.publication)
      for review in campaign.reviews { consider(review.publication) }
    }
    for page in pages.records { consider(page.publication) }
    for document in documents.records { consider(document.publication) }
    for recipient in recipients.records { consider(recipient.consentDate?.instant) }
    for decision in decisions.records { consider(decision.date) }
    for award in awards.records { consider(award.decisionDate) }
    for series in series { for point in series.points { consider(point.asOf) } }
    return next
  }
}
