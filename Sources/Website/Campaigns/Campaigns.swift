import Publishing
import Records
import SiteModel

extension SiteContext {
  var campaignTrail: [Link] { [Link(path: paths.folder(.campaigns), title: wording.campaigns)] }

  /// The list of campaigns, a page for each, further pages of its stories, its reviews.
  var campaignFiles: [OutputFile] {
    guard has(.campaigns) else { return [] }
    let all = provinceFirst
    let index = linkList(
      in: paths.folder(.campaigns), heading: wording.campaigns, summary: wording.aboutCampaigns,
      count: all.count
    ) {
      [self] range in
      all[range].map { ref in
        let campaign = site.campaigns[ref]
        return LinkItem(
          path: paths.page(campaign), title: campaign.title, note: campaign.summary,
          count: shown(site.links(ref).stories).count)
      }
    }
    return index + site.campaigns.refs.flatMap { files(of: $0) }
  }

  /// Campaigns of the province stand before national ones (domain, the eighth demand of the directive).
  var provinceFirst: [Ref<Campaign>] {
    let refs = site.campaigns.refs
    let isOwn: (Ref<Campaign>) -> Bool = { [self] in site.campaigns[$0].scope?.hasPrefix("tỉnh") ?? false }
    return refs.filter(isOwn) + refs.filter { !isOwn($0) }
  }

  private func files(of ref: Ref<Campaign>) -> [OutputFile] {
    let campaign = site.campaigns[ref]
    let first = page(paths.page(campaign), kind: .campaign, origin: campaign.file) { [self] output in
      templates.campaign.render(CampaignPage(ref, self), to: &output)
    }
    let rest = storyList(
      shown(site.links(ref).stories), in: paths.page(campaign), heading: campaign.title,
      summary: campaign.summary,
      trail: campaignTrail, kind: .list, origin: campaign.file, from: 2)
    return [first] + rest + campaign.reviews.map { file(of: $0, in: campaign) }
  }

  private func file(of review: Review, in campaign: Campaign) -> OutputFile {
    page(paths.page(review, of: campaign), kind: .review, origin: review.file) { [self] output in
      let trail = campaignTrail + [Link(path: paths.page(campaign), title: campaign.title)]
      let frame = PageFrame(
        self, path: paths.page(review, of: campaign), title: review.title, description: review.summary,
        kind: "review", trail: trail)
      let view = TextPage(frame: frame, text: review.text, date: review.publication.date?.day)
      templates.text.render(view, to: &output)
    }
  }
}
