import Bulletins
import Diagnostics
import PressRoom
import Records
import Reports
import SiteModel
import VietnameseText

/// What an editor asks to be drafted, as it was written.
package struct DraftRequest: Sendable {
  package var subject: (every: PressRule.Every, text: String)?
  /// The name of a rule of `site.yml`.
  package var rule: String?
  /// The number that the bulletin is to have; the next free one of the year otherwise.
  package var number: String?

  package init(subject: (every: PressRule.Every, text: String)?, rule: String? = nil, number: String? = nil) {
    (self.subject, self.rule, self.number) = (subject, rule, number)
  }
}

/// Writes a draft to `Content/press` and returns its path below the source folder. With any error nothing is written.
package func draft(_ request: DraftRequest, _ options: BuildOptions) async -> (path: String?, BuildReport) {
  var run = BuildRun(options)
  var path: String?
  do throws(FileError) {
    path = try await run.draft(request)
  } catch {
    run.fail(.world, Diagnostic(.cannotWrite, error.path, error.reason, at: nil))
  }
  run.report.leaveWarningsToCheck()
  return (path, run.report)
}

extension BuildRun {
  fileprivate mutating func draft(_ request: DraftRequest) async throws(FileError) -> String? {
    guard let (site, selection) = try await readSite(), report.failure == nil else { return nil }
    // Whatever the flags show in previews: what may not be seen is in no draft.
    let visible = Selection(clock: selection.clock, zone: selection.zone)
    let id: BulletinID
    let draft: String
    do throws(ReleaseProblems) {
      let (subject, rule) = try subject(of: request, site.settings.press.rules)
      if request.number == nil { try refuseTwice(subject, rule, in: site) }
      id = try number(request.number, in: site, year: selection.clock.date(in: selection.zone).year)
      let (edition, _) = SiteModel.select(site, visible)
      let (text, problems) = draftBulletin(
        subject, id: id, rule: rule, of: edition, incomplete: site.decisions(notWholeIn: edition.site))
      guard let text else { throw ReleaseProblems(problems) }
      draft = text
    } catch {
      for problem in error.diagnostics { fail(problem.isWrongUsage ? .configuration : .content, problem) }
      return nil
    }
    let path = id.sourceFile
    try makeFolder(options.source + "/" + PressAddresses.folder)
    try writeFile(options.source + "/" + path, Array(draft.utf8))
    return path
  }

  private func subject(
    of request: DraftRequest, _ rules: [PressRule]
  ) throws(ReleaseProblems) -> (DraftSubject, PressRule?) {
    var rule: PressRule?
    if let name = request.rule {
      rule = rules.first { $0.name.value == name }
      guard rule != nil else {
        let near = nearMisses(of: name, among: rules.map(\.name.value))
        throw ReleaseProblems(Diagnostic(.unknownPressRule, name, at: nil, suggestions: near))
      }
    }
    // A rule for one campaign says which.
    var written = request.subject
    if written == nil, let rule, rule.every == .campaign, let campaign = rule.campaign {
      written = (.campaign, campaign.value)
    }
    if let rule, written?.every != rule.every {
      throw ReleaseProblems(
        Diagnostic(.rulePeriod, rule.name.value, rule.every.rawValue, rule.every.option, at: rule.name.place))
    }
    if let rule, let own = rule.campaign, rule.every == .campaign, written?.text != own.value {
      throw ReleaseProblems(
        Diagnostic(
          .rulePeriod, rule.name.value, own.value, "--campaign \(own.value)", at: rule.name.place))
    }
    guard let written else { throw ReleaseProblems([]) }
    guard let subject = DraftSubject(written.every, written.text) else {
      throw ReleaseProblems(
        Diagnostic(.badPressPeriod, written.text, written.every.option, at: nil))
    }
    return (subject, rule)
  }

  /// Two bulletins about one week are rarely meant; who means them gives the second its number.
  private func refuseTwice(
    _ subject: DraftSubject, _ rule: PressRule?, in site: Site
  ) throws(ReleaseProblems) {
    // Two rules for one period may be meant, such as one for each campaign; a draft without a rule has all of it.
    let twin = site.bulletins.records.first { bulletin in
      guard let composed = bulletin.composed, composed.period == subject.text else { return false }
      return composed.rule == rule?.name.value || composed.rule == nil || rule == nil
    }
    guard let twin else { return }
    throw ReleaseProblems(Diagnostic(.draftedAlready, subject.text, twin.id.text, at: Place(twin.file)))
  }

  /// A number is used once: by a source or by what was released.
  private func number(
    _ written: String?, in site: Site, year: Int
  ) throws(ReleaseProblems) -> BulletinID {
    let used = Set(site.bulletins.records.map(\.id) + site.releases.map(\.id))
    let asked = written.map { BulletinID($0) }
    if let written, asked == .some(nil) {
      throw ReleaseProblems(Diagnostic(.badBulletinName, "\(written).md", at: nil))
    }
    let wanted = asked.flatMap { $0 }
    let last = used.filter { $0.year == (wanted?.year ?? year) }.max()
    let nextText = "\(padded(wanted?.year ?? year, 4))-\(padded((last?.number ?? 0) + 1, 4))"
    guard let next = BulletinID(nextText) else {
      throw ReleaseProblems(Diagnostic(.badBulletinName, nextText, at: nil))
    }
    if let wanted, used.contains(wanted) {
      throw ReleaseProblems(Diagnostic(.numberUsed, wanted.text, next.text, at: nil))
    }
    return wanted ?? next
  }
}

extension DraftSubject {
  /// `nil` for a text that is no week or month. Ids are looked up later.
  fileprivate init?(_ every: PressRule.Every, _ text: String) {
    switch every {
    case .week:
      guard let week = CalendarWeek(text) else { return nil }
      self = .week(week)
    case .month:
      guard text.utf8.count == 7, let month = PartialDate(text), month.month != nil, month.day == nil else {
        return nil
      }
      self = .month(month)
    case .campaign: self = .campaign(text)
    case .decision: self = .decision(text)
    }
  }
}

extension Site {
  /// The slugs of decisions of which another site has fewer rows.
  fileprivate func decisions(notWholeIn visible: Site) -> Set<String> {
    let counts = Dictionary(
      visible.decisions.records.map { ($0.slug, $0.awards.count) }, uniquingKeysWith: { first, _ in first })
    return Set(decisions.records.filter { $0.awards.count != counts[$0.slug] ?? 0 }.map(\.slug))
  }
}

extension Diagnostic {
  /// Whether the command was asked for something that no content could give.
  fileprivate var isWrongUsage: Bool {
    [Rule.badPressPeriod, .unknownPressRule, .rulePeriod].map(\.code).contains(code)
  }
}

extension PressRule.Every {
  /// How it is asked for.
  fileprivate var option: String {
    switch self {
    case .week: "--week 2026-W08"
    case .month: "--month 2026-05"
    case .campaign: "--campaign ID"
    case .decision: "--decision SLUG"
    }
  }
}
