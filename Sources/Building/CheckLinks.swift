import Diagnostics
import Publishing
import SiteModel

extension BuildRun {
  /// Follows every `href`, `src` and fragment of the rendered pages to the files and anchors of this same site, those
  /// that templates write included.
  mutating func checkLinks(of files: [OutputFile]) async {
    let pages = files.filter { $0.path.hasSuffix(".html") && $0.kind != .notFound }
    let facts = await inParallel(pages, workers: options.jobs, state: { [UInt8]() }) { file, buffer in
      buffer.removeAll(keepingCapacity: true)
      if case .made(let make) = file.content { make(&buffer) }
      return PageFacts(html: buffer)
    }
    let paths = Set(files.map(\.path))
    var anchors: [String: Set<String>] = [:]
    for (page, facts) in zip(pages, facts) { anchors[page.path] = facts.anchors }
    let problems = zip(pages, facts).flatMap { page, facts in
      facts.links.compactMap { problem(with: $0, on: page, paths: paths, anchors: anchors) }
    }
    report.diagnostics = (report.diagnostics + problems).sortedByPlace()
    if !problems.isEmpty { report.failure = report.failure ?? .content }
  }

  private func problem(
    with link: String, on page: OutputFile, paths: Set<String>, anchors: [String: Set<String>]
  ) -> Diagnostic? {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var folders = page.path.split(separator: "/").dropLast().map(String.init)
    for part in parts[0].split(separator: "/") where part != "." {
      if part == ".." {
        if folders.popLast() == nil {
          return Diagnostic(.brokenPageLink, "/" + page.path, link, at: Place(page.origin))
        }
      } else {
        folders.append(part.removingPercentEncodingIfValid)
      }
    }
    let joined = folders.joined(separator: "/")
    let isFolder = parts[0].isEmpty || parts[0].hasSuffix("/") || parts[0].hasSuffix(".")
    let target =
      parts[0].isEmpty ? page.path : isFolder ? (joined.isEmpty ? "" : joined + "/") + "index.html" : joined
    guard paths.contains(target) else {
      return Diagnostic(.brokenPageLink, "/" + page.path, link, at: Place(page.origin))
    }
    guard parts.count == 2, !parts[1].isEmpty, let known = anchors[target] else { return nil }
    if known.contains(String(parts[1])) { return nil }
    return Diagnostic(.brokenPageLink, "/" + page.path, link, at: Place(page.origin))
  }
}

/// The relative links and the anchors of a page that our own code made, so that a scan for attributes is enough.
private struct PageFacts: Sendable {
  private(set) var links: [String] = []
  private(set) var anchors: Set<String> = []

  init(html: [UInt8]) {
    for attribute in ["href", "src"] {
      for value in Self.values(of: attribute, in: html) where Self.isInternal(value) { links.append(value) }
    }
    anchors = Set(Self.values(of: "id", in: html))
  }

  private static func isInternal(_ link: String) -> Bool {
    !link.contains(":") && !link.hasPrefix("//")
  }

  private static func values(of attribute: String, in html: [UInt8]) -> [String] {
    let mark = Array(" \(attribute)=\"".utf8)
    var values: [String] = []
    var index = 0
    while index + mark.count < html.count {
      guard html[index] == 0x20, html[index..<(index + mark.count)].elementsEqual(mark) else {
        index += 1
        continue
      }
      let start = index + mark.count
      let end = html[start...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
      values.append(String(decoding: html[start..<end], as: UTF8.self))
      index = end
    }
    return values
  }
}
