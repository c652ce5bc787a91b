import Building
import Foundation
import Records
import SiteModel
import Testing

/// No draft of a bulletin has a word of what may not be seen, whatever previews would show.
@Suite struct DraftLeakTests {
  @Test(arguments: UInt64(0)..<60)
  func hasNothingOfWhatIsHidden(seed: UInt64) async throws {
    let site = randomSite(seed: seed)
    let folder = try TemporaryFolder()
    try folder.lay(site.sources)
    var options = BuildOptions(source: folder.path + "/source", output: folder.path + "/Output", jobs: 2)
    options.take(site.contract)
    let shown = Set(site.items.filter(\.isVisible).flatMap(\.words))
    var drafts = 0
    for subject in subjects(of: site) {
      let (path, report) = await draft(DraftRequest(subject: subject), options)
      let codes = Set(report.diagnostics.map(\.code))
      #expect(
        path != nil || codes.isSubset(of: ["nothing-to-tell", "unknown-campaign"]), "\(report.problems)")
      guard let path else { continue }
      drafts += 1
      let text = try folder.read("source/" + path)
      for word in Secret.words(in: text).keys.sorted() where !shown.contains(word) {
        Issue.record("seed \(seed): \(subject.text) shows '\(word)' in \(path)")
      }
    }
    let report = await check(options)
    #expect(report.failure == nil || drafts == 0, "seed \(seed): \(report.problems)")
    let hasStory = site.items.contains { $0.isVisible && $0.what.hasPrefix("story") }
    let showsMore = site.contract.drafts || site.contract.future || site.contract.expired
    #expect(drafts > 0 || showsMore || !hasStory, "seed \(seed) has stories and no draft")
  }

  /// Every month that dates are taken from, and every campaign.
  private func subjects(of site: RandomSite) -> [(every: PressRule.Every, text: String)] {
    let texts = site.sources.values.map { String(decoding: $0, as: UTF8.self) }
    let months = Set(
      texts.flatMap { $0.matches(of: #/20\d\d-(?:0[1-9]|1[0-2])(?=-\d\d)/#).map { String($0.0) } })
    let campaigns = site.sources.keys.filter {
      $0.hasPrefix("Content/campaigns/") && $0.hasSuffix("/index.md")
    }
    return months.sorted().map { (PressRule.Every.month, $0) }
      + campaigns.sorted().map { (.campaign, String($0.split(separator: "/")[2])) }
  }
}
