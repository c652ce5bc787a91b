import Formats
import Testing

/// "No list, count, feed, search index, sitemap, export or picture can leak them".
@Suite struct LeakTests {
  @Test(arguments: UInt64(0)..<240)
  func theOutputShowsEveryVisibleItemAndNothingOfAnyOther(seed: UInt64) async throws {
    let site = randomSite(seed: seed)
    let output = try await built(site.sources, site)
    for leak in leaks(from: site, into: output) { Issue.record("seed \(seed): \(leak)") }
    for problem in missing(from: output, of: site) { Issue.record("seed \(seed): \(problem)") }
  }

  /// Hidden texts must not show in what others say either: counts, orders, neighbours, names.
  @Test(arguments: UInt64(1000)..<1120)
  func hidingATextIsTheSameAsNeverHavingWrittenIt(seed: UInt64) async throws {
    let site = randomSite(seed: seed, isTame: true)
    let hiding = try await built(site.sources, site)
    expectSame(hiding, try await built(site.sourcesWithoutHidden, site), "seed \(seed)")
  }

  private func built(_ sources: Sources, _ site: RandomSite) async throws -> Tree {
    let folder = try TemporaryFolder()
    try folder.lay(sources)
    let report = await folder.build { $0.take(site.contract) }
    try #require(report.failure == nil, "\(report.problems)")
    return try folder.tree()
  }
}

/// Visible items that do not stand on their page by their title, and withdrawn ones without a tombstone.
private func missing(from output: Tree, of site: RandomSite) -> [String] {
  let texts = output.files.mapValues { String(decoding: $0.bytes, as: UTF8.self) }
  return site.items.flatMap { item -> [String] in
    var problems: [String] = []
    if let path = item.tombstone, output[path] == nil {
      problems.append("\(item.what) has no tombstone at \(path)")
    }
    guard item.isVisible, let title = item.title?.replacing("&", with: "&amp;") else { return problems }
    let pages = item.page.map { [texts[$0] ?? ""] } ?? Array(texts.values)
    if !pages.contains(where: { $0.contains(title) }) {
      problems.append("\(item.what) is not on \(item.page ?? "any page")")
    }
    return problems
  }
}

/// Words, paths and pictures of something invisible, each with the place where it was found.
private func leaks(from site: RandomSite, into output: Tree) -> [String] {
  let shown = Set(site.items.filter(\.isVisible).flatMap(\.words))
  let owners = Dictionary(
    site.items.flatMap { item in item.words.map { ($0, item.what) } }, uniquingKeysWith: { $0 + ", " + $1 })
  let tombstones = site.items.filter { $0.tombstone != nil }
  let tombstoneWords = Set(tombstones.flatMap(\.nameWords))
  let feeds = output.files.keys.filter { path in
    ["atom.xml", "rss.xml", "feed.json"].contains { path == $0 || path.hasSuffix("/" + $0) }
  }
  // A feed has the address of a withdrawn story, so that readers take its words out of the item that they have.
  let tombstonePaths = Set(tombstones.compactMap(\.tombstone) + [".guongsang-manifest"] + feeds)
  var leaks: [String] = []
  for (path, file) in output.files.sorted(by: { $0.key < $1.key }) {
    let allowed = tombstonePaths.contains(path) ? shown.union(tombstoneWords) : shown
    let places = [
      ("the path", Secret.words(in: Array(path.utf8))), ("the file", Secret.words(in: file.bytes)),
    ]
    for (place, words) in places {
      for (word, offset) in words.sorted(by: { $0.value < $1.value }) where !allowed.contains(word) {
        let around = String(decoding: file.bytes.dropFirst(max(0, offset - 60)).prefix(120), as: UTF8.self)
        let owner = owners[word] ?? "nobody"
        leaks.append("\(place) \(path) shows '\(word)' of \(owner) at byte \(offset):\n\(around)")
      }
    }
  }
  return leaks + materialLeaks(from: site, into: output)
}

private func materialLeaks(from site: RandomSite, into output: Tree) -> [String] {
  let hidden = site.materials.filter { material in
    !material.users.contains { site.items[$0].isVisible }
  }
  return hidden.flatMap { material -> [String] in
    let hash = Array(sha256(material.bytes).hex.prefix(10).utf8)
    return output.files.sorted { $0.key < $1.key }.compactMap { path, file in
      if file.bytes == material.bytes { return "\(path) is the hidden \(material.path)" }
      guard contains(file.bytes + Array(path.utf8), hash) else { return nil }
      return "\(path) has the hash of the hidden \(material.path)"
    }
  }
}

private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var start = 0
    while let found = bytes[start...].firstIndex(of: part[0]) {
      if bytes[found...].starts(with: part) { return true }
      start = found + 1
    }
    return false
  }
}
