import Formats
import Publishing
import Records
import SiteModel
import VietnameseText

extension SiteContext {
  /// The sitemap of all pages that search engines may show, divided at 30,000, and robots.txt.
  ///
  /// - Parameter others: files that others make; of their sitemaps robots.txt tells too.
  func searchEngineFiles(for pages: [OutputFile], beside others: [OutputFile]) -> [OutputFile] {
    let listed = pages.filter { Self.isListed($0) }.map(\.path)
    let parts = sitemapNames(count: listed.count).enumerated().map { number, name in
      page(name, kind: .sitemap, origin: "sitemap.xml") { [self] output in
        // Made again for each part, which is once for every 30,000 pages and never while others wait.
        let files = SitemapFile.files(
          for: urls(of: listed), under: settings.baseURL, limit: Self.sitemapLimit)
        output.append(contentsOf: files[number].bytes)
      }
    }
    let sitemaps = ["sitemap.xml"] + others.filter { $0.kind == .sitemap }.map(\.path)
    let robots = page("robots.txt", kind: .robots, origin: "robots.txt") { [self] output in
      output.appendRobots(RobotsText(sitemaps: sitemaps.map(paths.absolute)))
    }
    return parts + [robots]
  }

  /// Where to report a weakness of the site (RFC 9116); the owner of the server may put another in its place.
  var securityFile: [OutputFile] {
    let pages = correctionsPath.map { [paths.absolute($0)] } ?? []
    let contacts = (settings.publisher.email.map { ["mailto:" + $0] } ?? []) + pages
    guard !contacts.isEmpty else { return [] }
    let path = ".well-known/security.txt"
    var file = page(path, kind: .security, origin: SourcePaths.settings) { [self] output in
      let lines =
        contacts.map { "Contact: " + $0 } + [
          "Expires: " + edition.trustedUntil.rfc3339(in: settings.zone), "Preferred-Languages: vi, en",
          "Canonical: " + paths.absolute(path),
        ]
      output.append(contentsOf: (lines.joined(separator: "\n") + "\n").utf8)
    }
    file.yieldsToForeign = true
    return [file]
  }

  private static let sitemapLimit = 30_000

  /// `sitemap.xml`, and beside it the parts when there are more pages than one may list.
  private func sitemapNames(count: Int) -> [String] {
    let parts = (count + Self.sitemapLimit - 1) / Self.sitemapLimit
    return ["sitemap.xml"] + (parts > 1 ? (1...parts).map { "sitemap-\($0).xml" } : [])
  }

  private func urls(of listed: [String]) -> [SitemapURL] {
    let modified = modificationDates
    let urls = listed.map { file in
      let path = file.hasSuffix("index.html") ? String(file.dropLast("index.html".count)) : file
      return SitemapURL(paths.absolute(path.percentEncodedPath), lastModified: modified[path])
    }
    return urls.sorted { $0.location < $1.location }
  }

  private static func isListed(_ file: OutputFile) -> Bool {
    file.path.hasSuffix(".html") && file.kind.role != .unlisted
  }

  /// When the page of a text last changed, by its own dates.
  private var modificationDates: [String: String] {
    var dates: [String: String] = [:]
    for text in site.texts {
      guard let path = site.page(of: text, paths), let day = dayOfChange(text) else { continue }
      dates[path] = day.iso
    }
    for history in edition.releases {
      let changed = history.current.entry.released.date(in: settings.zone)
      dates[paths.page(history.id)] = changed.iso
    }
    return dates
  }

  private func dayOfChange(_ text: SiteText) -> PartialDate? {
    if case .consultation(let ref) = text { return dayOfChange(ref) }
    let publication = site.authored(text).publication
    // Of kinds that readers see without a date, only when one was changed is known.
    return (publication.updated ?? (text.kind.needsDate ? publication.date : nil))?.day
  }

  private func dayOfChange(_ ref: Ref<Consultation>) -> PartialDate? {
    guard let notice = edition.notices.first(where: { $0.consultation == ref }) else { return nil }
    let consultation = site.consultations[ref]
    let moment = consultation.publication.updated ?? consultation.opens.value
    // The first day without names.
    let closed = site.links(ref).closing.instant.date(in: settings.zone)
    return notice.isOpen ? moment.day : max(moment.day, closed)
  }
}
