import Diagnostics
import Markdown
import SiteModel

extension SiteContext {
  /// Links in texts that lead to no page of the site, or to no place in a page's text. Those to pages that have ended are in no
  /// text any more.
  func brokenLinks(among paths: Set<String>) -> [Diagnostic] {
    let pages = Pages(paths: paths, texts: texts)
    // Many texts link to the same few pages.
    var sound: Set<String> = []
    var problems: [Diagnostic] = []
    for text in texts {
      let links = text.body.links
      for index in links.indices where !sound.contains(links[index].destination) {
        let link = links[index]
        if let problem = problem(with: link, in: text, pages) {
          problems.append(problem)
        } else if link.destination.hasPrefix("/") {
          sound.insert(link.destination)
        }
      }
    }
    return problems
  }

  /// What links may lead to.
  private struct Pages {
    let known: KnownPages
    /// The places of each text, by its page.
    let anchors: [String: Set<String>]

    init(paths: Set<String>, texts: [PlacedText]) {
      known = KnownPages(paths)
      let areAsked = texts.contains { text in
        text.body.links.contains { !$0.destination.hasPrefix("#") && $0.destination.utf8.contains(0x23) }
      }
      let all = areAsked ? texts.map { ($0.page, $0.body.anchors) } : []
      anchors = Dictionary(all, uniquingKeysWith: { first, _ in first })
    }
  }

  private func problem(
    with link: MarkdownDocument.Link, in text: PlacedText, _ pages: Pages
  ) -> Diagnostic? {
    switch LinkAddress(link.destination, on: text.page, of: site.settings.baseURL) {
    case .elsewhere: return nil
    case .outside: return Diagnostic(.brokenLink, link.destination, at: link.place)
    case .here(let fragment):
      return fragment.isEmpty || text.body.anchors.contains(fragment)
        ? nil : Diagnostic(.brokenAnchor, fragment, at: link.place)
    case .page(let target, let fragment):
      guard let found = pages.known.file(for: target) else {
        return Diagnostic(
          .brokenLink, link.destination, at: link.place, suggestions: pages.known.nearest(to: target))
      }
      let folder = found.hasSuffix("index.html") ? String(found.dropLast("index.html".count)) : found
      guard !fragment.isEmpty, let known = pages.anchors[folder], !known.contains(fragment) else {
        return nil
      }
      return Diagnostic(
        .brokenAnchor, fragment, at: link.place, suggestions: nearMisses(of: fragment, among: known.sorted()))
    }
  }
}
