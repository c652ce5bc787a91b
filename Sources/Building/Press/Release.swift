import Bulletins
import Diagnostics
import PressRoom
import Reports
import SiteModel
import VietnameseText

/// Makes a new version of each bulletin, stores its files and adds its line to the ledger. With any error of the content or of
/// a tool nothing is stored; when the disk fails in the middle, `released` has what was.
package func release(_ action: PressAction, _ options: PressOptions) async -> PressReport {
  var run = BuildRun(options.build)
  var report = PressReport(run.report)
  do throws(FileError) {
    let lock = try FolderLock.take(options.build.source + "/" + PressAddresses.lock, patience: 60)
    defer { withExtendedLifetime(lock) {} }
    guard lock != nil else {
      run.fail(.world, Diagnostic(.outputLocked, PressAddresses.folder, at: nil))
      return PressReport(run.report)
    }
    try await run.release(action, options, &report)
  } catch {
    run.fail(.world, Diagnostic(.cannotWrite, error.path, error.reason, at: nil))
  }
  run.report.leaveWarningsToCheck(but: .skippedTool)
  report.build = run.report
  return report
}

extension BuildRun {
  fileprivate mutating func release(
    _ action: PressAction, _ options: PressOptions, _ done: inout PressReport
  ) async throws(FileError) {
    guard let (site, selection) = try await readSite(), report.failure == nil else { return }
    done.zone = site.settings.zone
    let unlisted = try checkLedger(of: site, releasing: options.ids)
    guard report.failure == nil else { return }
    if action == .kill { try finishKills(of: options.ids, in: site) }
    var versions: [NewVersion] = []
    for id in options.ids {
      let plan = ReleasePlan(site: site, selection: selection, action: action, reason: options.reason)
      do throws(ReleaseProblems) {
        versions.append(try plan.version(of: id))
      } catch {
        error.diagnostics.forEach { fail(.content, $0) }
        continue
      }
      guard action == .publish || action == .correct, let released = versions.last?.released else { continue }
      try await checkPhotos(of: id, in: site, selection.later(released))
    }
    guard report.failure == nil, let theme = theme(site.settings) else { return }
    let made = try await makeVersions(versions.map(\.record), toolSetting(theme))
    add(ofTools: made.diagnostics)
    guard report.failure == nil else { return }
    // What a command that was stopped left was never released.
    for line in unlisted.compactMap(\.interrupted) { try removeFiles(of: line, root: self.options.source) }
    for (version, made) in zip(versions, made.versions) {
      done.released.append(try store(version, made, root: self.options.source, zone: done.zone))
    }
  }
}

extension Selection {
  /// What may be seen when both this instant and another have come.
  fileprivate func later(_ instant: Instant) -> Selection {
    var later = self
    later.clock = max(clock, instant)
    return later
  }
}

extension BuildRun {
  /// With a ledger that lost lines nothing is released: a number might be used twice.
  ///
  /// - Returns: what a command that was stopped left.
  private mutating func checkLedger(
    of site: Site, releasing ids: [String]
  ) throws(FileError) -> [UnlistedVersion] {
    let tree = try SourceTree(root: options.source)
    let unlisted = try unlistedVersions(of: site, in: tree)
    for version in unlisted where version.interrupted == nil || !ids.contains(version.id.text) {
      if let problem = version.problem { fail(.content, problem) }
    }
    // Of these the plan has a word of its own.
    let asked = Set(ids.map { PressAddresses.source(of: $0) })
    for problem in vanishedReleases(of: site, besides: unlisted, in: tree)
    where !asked.contains(problem.place?.file ?? "") {
      fail(.content, problem)
    }
    return unlisted
  }

  /// Where the bulletin names a photo that is not there, lies outside of `Content/` or is none, before a tool stumbles over it.
  private mutating func checkPhotos(
    of written: String, in site: Site, _ selection: Selection
  ) async throws(FileError) {
    let files = site.bulletins.records.filter { $0.id == BulletinID(written) }.flatMap(\.contentFiles)
    let tree = try SourceTree(root: options.source)
    let checked = await checkContentFiles(
      files, of: tree, folders: TextFolders(site, selection), workers: options.jobs)
    for problem in checked.diagnostics where problem.severity == .error { fail(.content, problem) }
  }

  /// A kill that was stopped half way left files behind.
  private func finishKills(of ids: [String], in site: Site) throws(FileError) {
    for history in site.releases where history.status == .killed && ids.contains(history.id.text) {
      for version in history.versions.dropLast() {
        try removeFiles(of: version.entry, root: options.source)
      }
    }
  }
}
