import Formats
import Publishing
import Records
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
  /// Feeds stay when their last story goes: who follows them must learn of it, and of the next one.
  var hasFeeds: Bool { settings.sections.contains(.stories) && edition.hadStories }

  /// The feeds of the site, and of each section, campaign and unit that has stories.
  var feedFiles: [OutputFile] {
    guard hasFeeds else { return [] }
    let withdrawn = edition.tombstones.compactMap { WithdrawnItem($0) }
    let all = FeedStories(refs: site.stories.refs, withdrawn: withdrawn)
    let folder = paths.folder(.stories)
    // Without stories the section has no page.
    return feeds(of: all, in: "", title: settings.title)
      + feeds(of: all, in: folder, title: wording.exemplars, home: has(.stories) ? folder : "")
      + campaignFeeds(withdrawn) + unitFeeds(withdrawn)
  }

  /// That of a withdrawn campaign stays too: its stories were in it, and may be withdrawn with it.
  private func campaignFeeds(_ withdrawn: [WithdrawnItem]) -> [OutputFile] {
    let items = Dictionary(grouping: withdrawn) { $0.story.campaign }
    var files: [OutputFile] = []
    if has(.campaigns) {
      files = site.campaigns.refs.flatMap { ref in
        let campaign = site.campaigns[ref]
        let stories = FeedStories(refs: site.links(ref).stories, withdrawn: items[campaign.id] ?? [])
        return feeds(
          of: stories, in: paths.page(campaign), title: campaign.title, description: campaign.summary)
      }
    }
    guard settings.sections.contains(.campaigns) else { return files }
    return files
      + edition.tombstones.filter { $0.section == .campaigns }.flatMap { campaign in
        feeds(
          of: FeedStories(refs: [], withdrawn: items[campaign.id] ?? []),
          in: paths.folder(.campaigns) + campaign.slug + "/", title: wording.removed)
      }
  }

  private func unitFeeds(_ withdrawn: [WithdrawnItem]) -> [OutputFile] {
    guard has(.units) else { return [] }
    let items = Dictionary(grouping: withdrawn) { $0.story.unit }
    return currentUnits.flatMap { ref in
      let unit = site.units[ref]
      let units = items.isEmpty ? [] : [ref] + UnitMembers.former(of: ref, site)
      let stories = FeedStories(
        refs: UnitMembers(ref, site).stories, withdrawn: units.flatMap { items[site.units[$0].id] ?? [] })
      return feeds(of: stories, in: paths.page(unit), title: unit.heading)
    }
  }

  private func feeds(
    of stories: FeedStories, in folder: String, title: String, description: String? = nil,
    home: String? = nil
  ) -> [OutputFile] {
    FeedFormat.allCases.map { format in
      page(folder + format.fileName, kind: .feed, origin: folder.isEmpty ? SourcePaths.settings : folder) {
        [self] output in
        var feed = feed(of: stories, in: folder, title: title, description: description)
        feed.homeURL = paths.absolute(home ?? folder)
        format.append(feed, at: paths.absolute(folder + format.fileName), to: &output)
      }
    }
  }

  private func feed(of stories: FeedStories, in folder: String, title: String, description: String?) -> Feed {
    let items = items(of: stories)
    let oldest = FeedDate(Instant(secondsSince1970: 0), settings.zone)
    return Feed(
      id: paths.absolute(folder), title: folder.isEmpty ? title : "\(title) – \(settings.title)",
      description: description, homeURL: paths.absolute(folder), language: settings.language.rawValue,
      updated: items.map(\.updated).max { $0.rfc3339 < $1.rfc3339 } ?? oldest,
      author: FeedAuthor(settings.publisher.name ?? settings.title, url: settings.baseURL), items: items)
  }

  /// The newest stories, and among them those that were withdrawn, each until as many stories are newer than its withdrawal:
  /// whoever had its words gets the item without them, however old it is.
  private func items(of stories: FeedStories) -> [FeedItem] {
    let newest = stories.refs.prefix(Self.newestCount)
    let shown = newest.map { ref in
      let story = site.stories[ref]
      return (
        published: story.publication.date?.instant ?? .distantPast, slug: story.slug, item: item(for: ref)
      )
    }
    guard !stories.withdrawn.isEmpty else { return shown.map(\.item) }
    let oldest = shown.count < Self.newestCount ? nil : shown.last?.published
    let emptied = stories.withdrawn.filter { item in oldest.map { $0 <= item.story.withdrawn } ?? true }
      .map { (published: $0.story.published, slug: $0.slug, item: item(for: $0)) }
    return (shown + emptied).sorted { ($1.published, $0.slug) < ($0.published, $1.slug) }.map(\.item)
  }

  private static let newestCount = 20

  private func item(for ref: Ref<Story>) -> FeedItem {
    let story = site.stories[ref]
    let url = paths.absolute(paths.page(story))
    let published = story.publication.date?.instant ?? .distantPast
    let updated = story.publication.updated?.instant ?? published
    return FeedItem(
      id: url, url: url, title: story.title, summary: story.summary ?? "",
      published: FeedDate(published, settings.zone),
      updated: FeedDate(max(published, updated), settings.zone),
      authors: story.authors.map { FeedAuthor($0) }, tags: story.tags.map(\.name))
  }

  /// The item of a withdrawn story under its own id, which leads to what stands in the place of the story.
  private func item(for withdrawn: WithdrawnItem) -> FeedItem {
    let url = paths.absolute(paths.folder(.stories) + withdrawn.slug + "/")
    return FeedItem(
      id: url, url: url, title: wording.removed, summary: nil,
      published: FeedDate(withdrawn.story.published, settings.zone),
      updated: FeedDate(withdrawn.story.withdrawn, settings.zone))
  }
}

/// What a feed lists: the stories that may be seen, the newest first, and those that were withdrawn.
private struct FeedStories: Sendable {
  let refs: [Ref<Story>]
  let withdrawn: [WithdrawnItem]
}

/// A withdrawn story that may stand in feeds.
private struct WithdrawnItem: Sendable {
  let slug: String
  let story: WithdrawnStory

  init?(_ tombstone: Tombstone) {
    guard let story = tombstone.story else { return nil }
    slug = tombstone.slug
    self.story = story
  }
}

extension Instant {
  /// What a story without a date is dated in a preview.
  fileprivate static var distantPast: Instant { Instant(secondsSince1970: 0) }
}

extension FeedDate {
  init(_ instant: Instant, _ zone: Zone) {
    self.init(rfc3339: instant.rfc3339(in: zone), rfc822: instant.rfc822(in: zone))
  }
}
