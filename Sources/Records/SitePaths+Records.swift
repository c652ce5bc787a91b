import Publishing

extension SitePaths {
  package init(_ settings: SiteSettings) { self.init(settings.paths, baseURL: settings.baseURL) }

  package func page(_ story: Story) -> String { self.story(story.slug) }
  package func page(_ campaign: Campaign) -> String { self.campaign(campaign.id) }
  package func page(_ review: Review, of campaign: Campaign) -> String {
    self.review(review.slug, ofCampaign: campaign.id)
  }
  package func page(_ recipient: Recipient) -> String { self.recipient(recipient.id) }
  package func page(_ decision: IssuedDecision) -> String { self.decision(decision.slug) }
  package func page(_ unit: Unit) -> String { self.unit(unit.id) }
  package func page(_ organisation: Organisation) -> String { self.page(organisation.id, in: .organisations) }
  package func page(_ programme: Programme) -> String { self.page(programme.id, in: .programmes) }
  package func page(_ document: Document) -> String { self.page(document.slug, in: .documents) }
  package func page(_ consultation: Consultation) -> String { page(consultation.slug, in: .notices) }
  package func page(_ topic: Topic) -> String { page(topic.tag.slug, in: .tags) }
  package func page(_ page: Page) -> String { self.page(page.slug) }
}
