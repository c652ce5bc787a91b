import Markdown
import SiteModel

/// A text and the page that it stands on.
struct PlacedText: Sendable {
  /// The source file.
  let file: String
  let title: String
  /// The page's folder, from the root of the site.
  let page: String
  let aliases: [Located<String>]
  let body: MarkdownDocument
}

extension PlacedText {
  /// Every text that has a page of its own: stories, campaigns and their reviews, documents, notices, pages.
  static func all(of site: Site, in sections: Set<Section>, _ paths: SitePaths) -> [PlacedText] {
    var texts: [PlacedText] = []
    func add(
      _ file: String, _ title: String, _ page: String, _ aliases: [Located<String>], _ body: MarkdownDocument
    ) {
      texts.append(PlacedText(file: file, title: title, page: page, aliases: aliases, body: body))
    }
    if sections.contains(.stories) {
      texts.reserveCapacity(site.stories.count)
      for story in site.stories.records {
        add(story.file, story.title, paths.page(story), story.aliases, story.body)
      }
    }
    for campaign in sections.contains(.campaigns) ? site.campaigns.records : [] {
      add(campaign.file, campaign.title, paths.page(campaign), campaign.aliases, campaign.body)
      for review in campaign.reviews {
        add(review.file, review.title, paths.page(review, of: campaign), [], review.body)
      }
    }
    for document in sections.contains(.documents) ? site.documents.records : [] {
      add(document.file, document.title, paths.page(document), document.aliases, document.body)
    }
    for consultation in sections.contains(.notices) ? site.consultations.records : [] {
      let page = paths.page(consultation)
      add(consultation.file, consultation.title, page, consultation.aliases, consultation.body)
    }
    for page in site.pages.records { add(page.file, page.title, paths.page(page), page.aliases, page.body) }
    return texts
  }
}
