import Diagnostics
import Records
import VietnameseText

extension Choice {
  /// The records to join again: references to what is hidden are taken out of what stays.
  ///
  /// - Parameter settling: the texts after what has ended.
  func visibleRecords(_ settling: Settling) -> SiteRecords {
    var records = SiteRecords(settings: site.settings)
    records.catalogue = site.catalogue
    records.units = site.units.records
    records.organisations = site.organisations.records.map {
      selection.withheld.has($0.place) ? $0.withheld : $0
    }
    records.programmes = site.programmes.records.map { selection.withheld.has($0.place) ? $0.withheld : $0 }
    records.recipients = visibleRecipients()
    for text in visibleTexts { add(text, to: &records, settling) }
    records.holidays = site.holidays
    records.decisions = visibleDecisions()
    records.awards = visibleAwards()
    records.indicators = site.series.filter { $0.campaign == nil }.flatMap { visiblePoints($0.points) }
    return records
  }

  /// Texts come in the order of `Site.texts`, so a campaign is there before its reviews.
  private func add(_ text: SiteText, to records: inout SiteRecords, _ settling: Settling) {
    switch text {
    case .story(let ref): records.stories.append(visible(ref, settling))
    case .campaign(let ref): records.campaigns.append(visible(ref, settling))
    case .review(let ref, let position):
      var review = site.campaigns[ref].reviews[position]
      review.body = settling.body(of: text)
      records.campaigns[records.campaigns.count - 1].reviews.append(review)
    case .page(let ref):
      var page = site.pages[ref]
      page.body = settling.body(of: text)
      records.pages.append(page)
    case .document(let ref):
      var document = site.documents[ref]
      document.body = settling.body(of: text)
      if selection.withheld.has(document.attachment) { document.attachment = nil }
      records.documents.append(document)
    case .consultation(let ref):
      var consultation = site.consultations[ref]
      consultation.body = settling.body(of: text)
      records.consultations.append(consultation)
    case .bulletin(let ref): records.bulletins.append(visible(ref))
    }
  }

  /// Somebody whom only rows know is what the first visible one of them says.
  private func visibleRecipients() -> [Recipient] {
    site.recipients.refs.filter { recipients[$0.index] }.map { ref in
      var recipient = site.recipients[ref]
      guard recipient.isFromRows else { return recipient }
      let row = site.links(ref).awards.first { awards[$0.index] }
      let award = row.map { site.awards[$0] }
      let links = row.map { site.links($0) }
      recipient.take(
        award, unit: links?.ownUnit.map { site.units[$0].id },
        organisation: links?.ownOrganisation.map { site.organisations[$0].id })
      return recipient
    }
  }

  /// A point may say that it is part of an indicator of which nothing may be seen yet.
  private func visiblePoints(_ points: [Result]) -> [Result] {
    points.filter { selection.isPast($0.asOf) && !selection.withheld.has($0.place) }.map { point in
      var point = point
      if let whole = point.partOf, !hasVisiblePoint(whole.value) { point.partOf = nil }
      return point
    }
  }

  func hasVisiblePoint(_ indicator: String) -> Bool {
    guard let series = site.seriesByID[indicator].map({ site.series[$0] }) else { return false }
    if let campaign = series.campaign, !isVisible(.campaign(campaign)) { return false }
    return series.points.contains { selection.isPast($0.asOf) }
  }

  private func visibleAwards() -> [Award] {
    site.awards.refs.filter { awards[$0.index] }.map { ref in
      let links = site.links(ref)
      return site.awards[ref].changed { award in
        award.recipient = Located(site.recipients[links.recipient].id, at: award.place)
        if let campaign = links.campaign, !isVisible(.campaign(campaign)) { award.campaign = nil }
      }
    }
  }

  /// The decisions as rows of `decisions.csv`, so that joining again finds them under the same slug.
  private func visibleDecisions() -> [Decision] {
    site.decisions.refs.filter { decisions[$0.index] }.map { ref in
      let decision = site.decisions[ref]
      // Of a revoked one its number is told, and of one whose row names somebody.
      let isBare = decision.isRevoked || selection.withheld.has(decision.place)
      return decision.row(isBare: isBare, keepsFile: !selection.withheld.has(decision.file))
    }
  }

  private func visible(_ ref: Ref<Campaign>, _ settling: Settling) -> Campaign {
    var campaign = site.campaigns[ref]
    campaign.body = settling.body(of: .campaign(ref))
    campaign.results = visiblePoints(campaign.results)
    campaign.reviews = []
    return campaign
  }

  private func visible(_ ref: Ref<Story>, _ settling: Settling) -> Story {
    let links = site.links(ref)
    return site.stories[ref].changed { story in
      let place = Place(story.text.file)
      if let body = settling.bodies[.story(ref)] { story.text.body = body }
      story.about = links.about.filter { recipients[$0.index] }
        .map { Located(site.recipients[$0].id, at: place) }
      if let campaign = links.campaign, !isVisible(.campaign(campaign)) { story.campaign = nil }
    }
  }
}

/// What is left of a record whose row still names somebody who may not be named: its id, so that nothing that refers to it breaks.
extension Organisation {
  fileprivate var withheld: Organisation {
    var organisation = self
    (organisation.name, organisation.shortName, organisation.aliases) = (id, nil, [])
    return organisation
  }
}

extension Programme {
  fileprivate var withheld: Programme {
    var programme = self
    (programme.name, programme.about, programme.source) = (id, nil, nil)
    return programme
  }
}
