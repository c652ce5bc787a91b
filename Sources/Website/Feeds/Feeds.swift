import Formats
import SiteModel
import VietnameseText

/// The three forms of every feed.
enum FeedFormat: CaseIterable, Sendable {
  case atom, rss, json

  var fileName: String {
    switch self {
    case .atom: "atom.xml"
    case .rss: "rss.xml"
    case .json: "feed.json"
    }
  }

  var name: String {
    switch self {
    case .atom: "Atom"
    case .rss: "RSS"
    case .json: "JSON Feed"
    }
  }

  var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .rss: "application/rss+xml"
    case .json: "application/feed+json"
    }
  }

  func append(_ feed: Feed, at url: String, to output: inout [UInt8]) {
    switch self {
    case .atom: output.appendAtom(feed, at: url)
    case .rss: output.appendRSS(feed, at: url)
    case .json: output.appendJSONFeed(feed, at: url)
    }
  }
}

extension SiteContext {
  /// The feeds of the site, and of each section, campaign and unit that has stories.
  var feedFiles: [OutputFile] {
    guard has(.stories) else { return [] }
    var files = feeds(of: site.stories.refs, in: "", title: settings.title, description: nil)
    files += feeds(
      of: site.stories.refs, in: paths.folder(.stories), title: wording.exemplars, description: nil)
    if has(.campaigns) {
      for ref in site.campaigns.refs {
        let campaign = site.campaigns[ref]
        files += feeds(
          of: site.links(ref).stories, in: paths.page(campaign), title: campaign.title,
          description: campaign.summary)
      }
    }
    if has(.units) {
      for ref in currentUnits {
        let unit = site.units[ref]
        files += feeds(
          of: UnitMembers(ref, site).stories, in: paths.page(unit), title: unit.heading, description: nil)
      }
    }
    return files
  }

  private func feeds(
    of stories: [Ref<Story>], in folder: String, title: String, description: String?
  ) -> [OutputFile] {
    // A feed's date is that of its newest item, so a list without items has no feed yet.
    let newest = Array(stories.prefix(20))
    return FeedFormat.allCases.map { format in
      page(folder + format.fileName, kind: "feed", origin: folder.isEmpty ? "Content/site.yml" : folder) {
        [self] output in
        let feed = feed(of: newest, in: folder, title: title, description: description)
        format.append(feed, at: paths.absolute(folder + format.fileName), to: &output)
      }
    }
  }

  private func feed(of stories: [Ref<Story>], in folder: String, title: String, description: String?) -> Feed
  {
    let home = paths.absolute(folder)
    let items = stories.map { item(for: $0) }
    let oldest = FeedDate(Instant(secondsSince1970: 0), settings.zone)
    return Feed(
      id: home, title: folder.isEmpty ? title : "\(title) – \(settings.title)", description: description,
      homeURL: home, language: settings.language,
      updated: items.map(\.updated).max { $0.rfc3339 < $1.rfc3339 } ?? oldest,
      author: FeedAuthor(settings.publisher.name ?? settings.title, url: settings.baseURL), items: items)
  }

  private func item(for ref: Ref<Story>) -> FeedItem {
    let story = site.stories[ref]
    let url = paths.absolute(paths.page(story))
    let published = story.publication.date?.instant ?? Instant(secondsSince1970: 0)
    let updated = story.publication.updated?.instant ?? published
    return FeedItem(
      id: url, url: url, title: story.title, summary: story.summary ?? "",
      published: FeedDate(published, settings.zone),
      updated: FeedDate(max(published, updated), settings.zone),
      authors: story.authors.map { FeedAuthor($0) }, tags: story.tags.map(\.name))
  }
}

extension FeedDate {
  init(_ instant: Instant, _ zone: Zone) {
    self.init(rfc3339: instant.rfc3339(in: zone), rfc822: instant.rfc822(in: zone))
  }
}
