// The pipeline, in one direction: load → read → link → select → prepare → render → write.
//
// This is the only target that knows the disk, processes and the clock; every stage between loading and writing is
// a function from values to values in the targets below.

import Diagnostics
import PressRoom
import SiteModel
import Theming
import VietnameseText
import Website

/// Builds the site and writes it, unless there are errors: then nothing is written.
package func build(_ options: BuildOptions) async -> BuildReport {
  var run = BuildRun(options)
  do {
    if let files = try await run.render(asksTools: true) { try await run.write(files) }
    try run.writeAudit()
  } catch let error as FileError {
    run.fail(.world, Diagnostic(.cannotWrite, error.path, error.reason, at: nil))
  } catch {
    preconditionFailure("The pipeline throws FileError only: \(error)")
  }
  return run.report
}

/// Does all that `build` does up to writing, and also looks at every link and anchor of the rendered pages.
///
/// Only an audit is written, where one is asked for.
///
/// - Parameter comparing: whether to say what a build would change in the output.
package func check(_ options: BuildOptions, comparing: Bool = false) async -> BuildReport {
  var run = BuildRun(options)
  do {
    if let files = try await run.render(asksTools: false) {
      try await run.checkLinks(of: files)
      try await run.checkNames(in: files)
      if comparing { try run.compare(files) }
    }
    try run.writeAudit()
  } catch let error as FileError {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  } catch {
    preconditionFailure("The pipeline throws FileError only: \(error)")
  }
  return run.report
}

/// One run of the pipeline: the options, and the report as it grows.
struct BuildRun {
  let options: BuildOptions
  var report = BuildReport()
  /// What `--audit` reports on, once everything was read.
  private var audited: (tree: SourceTree, sheets: [AwardSheetRecord], site: Site)?
  /// What every file is searched for, once the site was read; `nil` when nobody is hidden.
  private var lock: OutputLock?
  private var stopwatch = Stopwatch()

  init(_ options: BuildOptions) { self.options = options }

  /// Every file of the site, not made yet, but for what outside tools make; `nil` when errors stand in the way.
  ///
  /// - Parameter asksTools: false to have what tools make empty.
  mutating func render(asksTools: Bool) async throws -> [OutputFile]? {
    let tree = try SourceTree(root: options.source)
    guard let settings = settings(tree), let theme = theme(settings), let selection = selection(settings.zone)
    else { return nil }
    let (templates, templateProblems) = Templates.compile(theme, language: settings.language)
    stopwatch.lap("load", &report)
    let (site, readProblems) = try await read(tree, settings)
    // Beside what one core does alone, on the others.
    async let storedProblems = checkStored(site.releases, in: tree, workers: max(1, options.jobs - 1))
    let (edition, selectProblems) = select(site, selection)
    let root = options.source
    let namedProblems = site.placedInBodies(selectProblems) { try? readFile("\(root)/\($0)", limit: 2 << 20) }
    lock = site.outputLock(selection)
    report.nextChange = edition.nextChange?.rfc3339(in: settings.zone)
    stopwatch.lap("select", &report)
    let (pictures, pictureProblems) = checkContentFiles(edition.site.contentFiles, root: options.source)
    let laterProblems = problems(of: releases(of: site, after: selection), in: settings.zone)
    let problems = [
      tree.diagnostics, templateProblems, readProblems, namedProblems, pictureProblems, laterProblems,
    ]
    add(problems.flatMap { $0 })
    let previews = try await previewVersions(of: edition, theme, asksTools: asksTools)
    stopwatch.lap("prepare", &report)
    let paths = SitePaths(settings)
    let (files, siteProblems) = website(
      of: edition, templates: templates, theme: theme, pictures: pictures,
      drafts: previews.compactMap(\.record.bulletin),
      beside: pressRoom(of: edition) + previews.flatMap { $0.outputFiles(paths) })
    add(siteProblems + (try await storedProblems))
    stopwatch.lap("render", &report)
    report.pages = Dictionary(files.map { ($0.kind, 1) }, uniquingKeysWith: +)
    return report.failure == nil ? files : nil
  }

  /// What would stop the builds that should show scheduled texts. Warnings, since today's build does not need them.
  private func problems(of releases: [Release], in zone: Zone) -> [Diagnostic] {
    releases.flatMap { release in
      let files = checkContentFiles(release.contentFiles, root: options.source).diagnostics
      return (release.diagnostics + files).map { problem in
        guard let place = problem.place else { return problem }
        var later = problem.note(.appearsAt, release.instant.rfc3339(in: zone), at: Place(place.file))
        later.severity = .warning
        return later
      }
    }
  }

  /// The whole site, whatever may be shown, for lists of it; `nil` when the configuration stands in the way.
  mutating func readSite() async throws -> (Site, Selection)? {
    try await readSources().map { ($0.site, $0.selection) }
  }

  /// The same with the files that it was read from.
  mutating func readSources() async throws -> (tree: SourceTree, site: Site, selection: Selection)? {
    let tree = try SourceTree(root: options.source)
    guard let settings = settings(tree), let selection = selection(settings.zone) else { return nil }
    let (site, problems) = try await read(tree, settings)
    add(tree.diagnostics + problems)
    return (tree, site, selection)
  }

  /// Reads and joins everything.
  private mutating func read(_ tree: SourceTree, _ settings: SiteSettings) async throws -> (
    Site, [Diagnostic]
  ) {
    let (records, readProblems) = try await readContent(tree, settings: settings, workers: options.jobs)
    stopwatch.lap("read", &report)
    let (site, linkProblems) = link(records)
    stopwatch.lap("link", &report)
    if options.audit != nil { audited = (tree, records.awardSheets, site) }
    return (site, readProblems + linkProblems)
  }

  mutating func write(_ files: [OutputFile]) async throws {
    if isWithinSources(options.output) {
      return fail(.configuration, Diagnostic(.outputWithinContent, at: nil))
    }
    report.files = files
    report.write = try await writeSite(
      files, to: options.output, sourceRoot: options.source, lock: lock, options: options.write)
    let problems = report.write.diagnostics
    report.diagnostics += problems
    if problems.contains(where: { $0.severity == .error }) {
      report.failure = report.write.isStopped ? .content : .world
    }
    stopwatch.lap("write", &report)
  }

  /// Searches every file for hidden names, as writing it would.
  mutating func checkNames(in files: [OutputFile]) async throws {
    guard let lock else { return }
    let source = options.source
    let searches = try await inParallel(files, workers: options.jobs, state: { [UInt8]() }) { file, buffer in
      buffer.removeAll(keepingCapacity: true)
      if case .made(let make) = file.content { make(&buffer) }
      return try lock.search(file, made: buffer, sourceRoot: source)
    }
    let search = SearchResult(lock, searches)
    report.write.search = search
    add(search.problems)
  }

  /// Writes the audit, with errors or without: what stands in the way is what an inspection wants to know.
  func writeAudit() throws {
    guard let audited, let audit = options.audit else { return }
    try Audit(audited.tree, audited.sheets, audited.site, anomalies: report.diagnostics)
      .write(to: audit.file, in: audit.language)
  }

  /// What appears and disappears against the last build's manifest.
  mutating func compare(_ files: [OutputFile]) throws {
    let (folder, problems) = try OutputFolder.open(options.output)
    report.diagnostics += problems
    guard let folder else { return report.failure = .world }
    let manifest = Manifest(files.lazy.map { ($0.path, $0.kind) })
    report.write.appears = changes(from: folder.manifest, to: manifest)
    report.write.disappears = changes(from: manifest, to: folder.manifest)
  }

  private mutating func settings(_ tree: SourceTree) -> SiteSettings? {
    let read =
      tree.diagnostics.contains { $0.code == Rule.noContent.code }
      ? Read(diagnostics: []) : loadSettings(tree)
    add(read.diagnostics + (read.value == nil ? tree.diagnostics : []))
    guard var settings = read.value, report.failure == nil else {
      report.failure = .configuration
      return nil
    }
    if let written = options.baseURL {
      guard let base = SiteSettings.normalBaseURL(written) else {
        fail(.configuration, Diagnostic(.badBaseURL, written, at: nil))
        return nil
      }
      settings.baseURL = base
    }
    return settings
  }

  mutating func theme(_ settings: SiteSettings) -> Theme? {
    let (theme, problems) = loadTheme(options.theme ?? settings.theme ?? "sen", root: options.source)
    add(problems)
    // A theme that is not there is a matter of configuration; mistakes in its files are reported with the content's.
    if theme == nil { report.failure = .configuration }
    return theme
  }

  private mutating func selection(_ zone: Zone) -> Selection? {
    guard let clock = options.clock.map({ Instant($0, in: zone) }) ?? now() else {
      fail(.configuration, Diagnostic(.badClock, options.clock ?? "", at: nil))
      return nil
    }
    return Selection(
      clock: clock, zone: zone, drafts: options.drafts, future: options.future, expired: options.expired)
  }

  /// Adds problems in the order of their places; any error stops the build after this stage.
  mutating func add(_ problems: [Diagnostic]) {
    var problems = problems
    if options.strict {
      for index in problems.indices { problems[index].severity = .error }
    }
    report.diagnostics = (report.diagnostics + problems).sortedByPlace()
    if report.diagnostics.contains(where: { $0.severity == .error }) { report.failure = .content }
  }

  mutating func fail(_ failure: BuildReport.Failure, _ problem: Diagnostic) {
    report.diagnostics.append(problem)
    report.failure = failure
  }

  private func isWithinSources(_ output: String) -> Bool {
    let real = realPath(output) ?? output
    let root = realPath(options.source) ?? options.source
    return ["Content", "Themes"].contains { name in
      let folder = root + "/" + name
      return real == folder || real.hasPrefix(folder + "/") || folder.hasPrefix(real + "/")
    }
  }
}
