import Diagnostics
import Markdown
import SiteModel

extension SiteContext {
  /// Links in texts that lead to no page of the site, or to no place in a page's text.
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
    let paths: Set<String>
    /// The places of each text, by its page.
    let anchors: [String: Set<String>]

    init(paths: Set<String>, texts: [PlacedText]) {
      self.paths = paths
      let areAsked = texts.contains { text in
        text.body.links.contains { !$0.destination.hasPrefix("#") && $0.destination.utf8.contains(0x23) }
      }
      let all = areAsked ? texts.map { ($0.page, $0.body.anchors) } : []
      anchors = Dictionary(all, uniquingKeysWith: { first, _ in first })
    }
  }

  private func isInternal(_ destination: String) -> Bool {
    !destination.contains("://") && !destination.hasPrefix("mailto:") && !destination.hasPrefix("tel:")
      && !destination.hasPrefix("//")
  }

  private func problem(
    with link: MarkdownDocument.Link, in text: PlacedText, _ pages: Pages
  ) -> Diagnostic? {
    guard isInternal(link.destination) else { return nil }
    let parts = link.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let written = String(parts[0].prefix { $0 != "?" })
    let fragment = parts.count == 2 ? String(parts[1]) : ""
    guard !written.isEmpty else {
      return fragment.isEmpty || text.body.anchors.contains(fragment)
        ? nil : Diagnostic(.brokenAnchor, fragment, at: link.place)
    }
    guard let target = resolved(written, on: text.page) else {
      return Diagnostic(.brokenLink, link.destination, at: link.place)
    }
    guard
      let found = [target, target + "index.html", target + "/index.html"].first(where: pages.paths.contains)
    else {
      let near = nearMisses(
        of: "/" + target,
        among: pages.paths.lazy.filter { $0.hasSuffix("/index.html") }
          .map { "/" + $0.dropLast("index.html".count) }.sorted())
      return Diagnostic(.brokenLink, link.destination, at: link.place, suggestions: near)
    }
    let folder = found.hasSuffix("index.html") ? String(found.dropLast("index.html".count)) : found
    guard !fragment.isEmpty, let known = pages.anchors[folder], !known.contains(fragment) else {
      return nil
    }
    return Diagnostic(
      .brokenAnchor, fragment, at: link.place, suggestions: nearMisses(of: fragment, among: known.sorted()))
  }

  /// The path from the root that a link means; `nil` when it leads out of the site.
  private func resolved(_ written: String, on page: String) -> String? {
    var parts = written.hasPrefix("/") ? [] : page.split(separator: "/").map(String.init)
    for part in written.split(separator: "/") where part != "." {
      if part == ".." {
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      } else {
        parts.append(part.removingPercentEncodingIfValid)
      }
    }
    return parts.joined(separator: "/") + (written.hasSuffix("/") && !parts.isEmpty ? "/" : "")
  }
}

extension Substring {
  /// `%C3%A0` as the letter it stands for; the text as it is when that is no UTF-8.
  fileprivate var removingPercentEncodingIfValid: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(self)
  }
}
