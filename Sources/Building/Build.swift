// The pipeline, in one direction, with values between the stages:
//
//   read     folders and files, one at a time in parallel  → records
//   link     joined, every reference found                 → Site
//   select   what may be seen at this instant              → Edition
//   plan     every path, with a function for its bytes     → SitePlan
//   make     workers make the bytes and lay the site down, then it takes the place of the old one
//
// This is the only target that knows the disk, processes and the clock. `read` and `make` go there; the stages between are functions from
// values to values in the targets below, beside which it is looked whether files that texts hand on, and those of released bulletins, are
// what they should be.

import Diagnostics
import Publishing
import Reports
import SiteModel
import VietnameseText
import Website

/// Builds the site and writes it, unless there are errors: then nothing is written.
///
/// With `withhold` what still names somebody who may not be named is left out and the rest is written; the report has the errors all
/// the same. Released bulletins that name them are held as `press hold` does it: agencies must be told, in a version of its own.
///
/// What it says is remembered, so that the next one can tell what is new.
package func build(_ options: BuildOptions) async -> BuildReport {
  var report = await buildWithholding(options)
  report.recallMessages(options, remembering: true)
  return report
}

private func buildWithholding(_ options: BuildOptions) async -> BuildReport {
  let report = await buildAsItIs(options)
  let naming = report.diagnostics.filter { $0.code == Rule.namedInRelease.code }
  guard options.withhold, !naming.isEmpty else { return report }
  var press = PressOptions(options, ids: naming.compactMap(\.facts.first))
  press.reason = .consent
  let held = await release(.hold, press).build
  guard held.failure == nil else { return held }
  var second = await buildAsItIs(options)
  second.isWithholding = second.failure == nil || second.isWithholding
  second.diagnostics = (second.diagnostics + naming).sortedByPlace()
  second.failure = second.failure ?? .content
  return second
}

private func buildAsItIs(_ options: BuildOptions) async -> BuildReport {
  var run = BuildRun(options)
  if let problem = options.outputProblem ?? options.stateProblem {
    run.fail(.configuration, problem)
    return run.report
  }
  do throws(FileError) {
    if let plan = try await run.plan() { try await run.make(plan) }
    run.tellWithheld()
    try run.writeAudit()
  } catch {
    run.fail(.world, Diagnostic(.cannotWrite, error.path, error.reason, at: nil))
  }
  return run.report
}

/// Does all that `build` does up to laying the site down, and also looks at every link and anchor of the rendered pages.
///
/// Only an audit is written, where one is asked for.
///
/// - Parameter comparing: whether to say what a build would change in the output.
package func check(_ options: BuildOptions, comparing: Bool = false) async -> BuildReport {
  var run = BuildRun(options, writesSite: false)
  if let problem = options.stateProblem {
    run.fail(.configuration, problem)
    return run.report
  }
  do throws(FileError) {
    if let plan = try await run.plan() {
      run.tellWithheld()
      await run.checkLinks(of: plan.files)
      try await run.checkNames(in: plan)
      run.lap(.make)
      if comparing { try await run.compare(plan.files) }
    }
    try run.writeAudit()
  } catch {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  }
  run.report.recallMessages(options, remembering: false)
  return run.report
}

/// Every file of a site, its bytes still to be made.
struct SitePlan: Sendable {
  let files: [OutputFile]
  /// What every file is searched for before anybody sees it; `nil` when nobody is hidden.
  let lock: OutputLock?
}

extension BuildRun {
  /// All stages up to the plan of the site, which is `nil` when errors stand in the way.
  mutating func plan() async throws(FileError) -> SitePlan? {
    guard let sources = try sources(), let design = design(of: sources) else { return nil }
    let site = link(await read(sources), of: sources)
    // Beside what one core does alone, on the others.
    let workers = max(1, options.jobs - 1)
    async let stored = outcome { () async throws(FileError) in
      try await checkStored(site, in: sources.tree, at: sources.selection.clock, workers: workers)
    }
    let selected = select(site, sources.selection)
    let pictures = await pictures(of: selected, from: site, in: sources.tree)
    let press = try await pressPart(of: selected.edition, design.theme)
    let files = plan(selected.edition, design, pictures, press)
    add(try await stored.get())
    add(await laterProblems(of: site, after: selected.selection, files, in: sources.tree))
    tellUnneededAcknowledgements()
    lap(.plan)
    return report.failure == nil ? SitePlan(files: files, lock: selected.lock) : nil
  }

  private mutating func plan(
    _ edition: Edition, _ design: SiteDesign, _ pictures: PictureCatalogue, _ press: PressPart
  ) -> [OutputFile] {
    let (files, problems) = website(of: edition, in: design, with: pictures, press: press)
    add(problems)
    report.pages = Dictionary(files.map { ($0.kind, 1) }, uniquingKeysWith: +)
    return files
  }

  mutating func make(_ plan: SitePlan) async throws(FileError) {
    report.files = plan.files
    report.write = try await writeSite(
      plan.files, to: options.output, sourceRoot: options.source, lock: plan.lock, options: options.write)
    let problems = report.write.diagnostics
    report.diagnostics += problems
    if problems.contains(where: { $0.severity == .error }) {
      report.failure = report.write.isStopped ? .content : .world
    }
    lap(.make)
  }
}
