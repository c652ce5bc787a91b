import Diagnostics
import Markdown
import SiteModel

extension SiteContext {
  /// Links in texts that lead to no page of the site, or to no place in a page's text.
  func brokenLinks(among files: [OutputFile]) -> [Diagnostic] {
    let texts = allTexts
    guard texts.contains(where: { text in text.body.links.contains { isInternal($0.destination) } }) else {
      return []
    }
    let paths = Set(files.map(\.path))
    var anchors: [String: Set<String>] = [:]
    for text in texts { anchors[text.page] = text.body.anchors }
    // Many texts link to the same few pages.
    var sound: Set<String> = []
    var problems: [Diagnostic] = []
    for text in texts {
      for link in text.body.links where !sound.contains(link.destination) {
        if let problem = problem(
          with: link, on: text.page, own: text.body.anchors, paths: paths, anchors: anchors)
        {
          problems.append(problem)
        } else if link.destination.hasPrefix("/") {
          sound.insert(link.destination)
        }
      }
    }
    return problems
  }

  /// A text with the page that it stands on.
  private var allTexts: [(page: String, body: MarkdownDocument)] {
    let stories = has(.stories) ? site.stories.records.map { (page: paths.page($0), body: $0.body) } : []
    let campaigns =
      has(.campaigns)
      ? site.campaigns.records.flatMap { campaign in
        [(page: paths.page(campaign), body: campaign.body)]
          + campaign.reviews.map { (page: paths.page($0, of: campaign), body: $0.body) }
      } : []
    let documents =
      has(.documents) ? site.documents.records.map { (page: paths.page($0), body: $0.body) } : []
    return stories + campaigns + documents + site.pages.records.map { (page: paths.page($0), body: $0.body) }
  }

  private func isInternal(_ destination: String) -> Bool {
    !destination.contains("://") && !destination.hasPrefix("mailto:") && !destination.hasPrefix("tel:")
      && !destination.hasPrefix("//")
  }

  private func problem(
    with link: MarkdownDocument.Link, on page: String, own: Set<String>, paths: Set<String>,
    anchors: [String: Set<String>]
  ) -> Diagnostic? {
    guard isInternal(link.destination) else { return nil }
    let parts = link.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let written = String(parts[0].prefix { $0 != "?" })
    let fragment = parts.count == 2 ? String(parts[1]) : ""
    guard !written.isEmpty else {
      return fragment.isEmpty || own.contains(fragment)
        ? nil : Diagnostic(.brokenAnchor, fragment, at: link.place)
    }
    guard let target = resolved(written, on: page) else {
      return Diagnostic(.brokenLink, link.destination, at: link.place)
    }
    guard let found = [target, target + "index.html", target + "/index.html"].first(where: paths.contains)
    else {
      let near = nearMisses(
        of: "/" + target,
        among: paths.lazy.filter { $0.hasSuffix("/index.html") }
          .map { "/" + $0.dropLast("index.html".count) }.sorted())
      return Diagnostic(.brokenLink, link.destination, at: link.place, suggestions: near)
    }
    let folder = found.hasSuffix("index.html") ? String(found.dropLast("index.html".count)) : found
    guard !fragment.isEmpty, let known = anchors[folder], !known.contains(fragment) else { return nil }
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
