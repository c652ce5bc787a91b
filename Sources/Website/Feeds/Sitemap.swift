import Formats
import SiteModel
import VietnameseText

extension SiteContext {
  /// The sitemap of all pages that search engines may show, divided at 30,000, and robots.txt.
  func searchEngineFiles(for pages: [OutputFile]) -> [OutputFile] {
    let modified = modificationDates
    let urls = pages.filter { Self.isListed($0) }.map { file in
      let path =
        file.path.hasSuffix("index.html") ? String(file.path.dropLast("index.html".count)) : file.path
      return SitemapURL(paths.absolute(path.percentEncodedPath), lastModified: modified[path])
    }
    let sorted = urls.sorted { $0.location < $1.location }
    let parts = SitemapFile.files(for: sorted, under: settings.baseURL, limit: 30_000).map { part in
      page(part.name, kind: "sitemap", origin: "sitemap.xml") { $0.append(contentsOf: part.bytes) }
    }
    let robots = page("robots.txt", kind: "robots", origin: "robots.txt") { [self] output in
      output.appendRobots(RobotsText(sitemaps: [paths.absolute("sitemap.xml")]))
    }
    return parts + [robots]
  }

  private static func isListed(_ file: OutputFile) -> Bool {
    guard file.path.hasSuffix(".html") else { return false }
    return file.kind != "redirect" && file.kind != "tombstone" && file.kind != "404"
  }

  /// When a story's page last changed, by the dates of the story itself.
  private var modificationDates: [String: String] {
    var dates: [String: String] = [:]
    for story in site.stories.records {
      guard let moment = story.publication.updated ?? story.publication.date else { continue }
      dates[paths.page(story)] = moment.day.iso
    }
    return dates
  }
}
