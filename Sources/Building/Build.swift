// The pipeline, in one direction: load → read → link → select → prepare → render → write.
//
// This is the only target that knows the disk, processes and the clock; every stage between loading and writing is
// a function from values to values in the targets below.

import Diagnostics
import Glibc
import PressRoom
import SiteModel
import Theming
import VietnameseText
import Website

/// Builds the site and writes it, unless there are errors: then nothing is written.
///
/// With `withhold` what still names somebody who may not be named is left out and the rest is written; the report has the errors all
/// the same. Released bulletins that name them are held as `press hold` does it: agencies must be told, in a version of its own.
package func build(_ options: BuildOptions) async -> BuildReport {
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
  if let problem = run.outputProblem() {
    run.fail(.configuration, problem)
    return run.report
  }
  do throws(FileError) {
    if let files = try await run.render(asksTools: true) { try await run.write(files) }
    run.tellWithheld()
    try run.writeAudit()
  } catch {
    run.fail(.world, Diagnostic(.cannotWrite, error.path, error.reason, at: nil))
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
  do throws(FileError) {
    if let files = try await run.render(asksTools: false) {
      run.tellWithheld()
      await run.checkLinks(of: files)
      try await run.checkNames(in: files)
      if comparing { try run.compare(files) }
    }
    try run.writeAudit()
  } catch {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  }
  return run.report
}

/// One run of the pipeline: the options, and the report as it grows.
struct BuildRun {
  let options: BuildOptions
  var report = BuildReport()
  /// What `--audit` reports on, once everything was read.
  private var audited: (tree: SourceTree, sheets: [AwardSheetRecord], site: Site)?
  /// Problems that were answered by leaving something out.
  private var withheldProblems: [Diagnostic] = []
  /// What every file is searched for, once the site was read; `nil` when nobody is hidden.
  private var lock: OutputLock?
  private var stopwatch = Stopwatch()

  init(_ options: BuildOptions) { self.options = options }

  /// Every file of the site, not made yet, but for what outside tools make; `nil` when errors stand in the way.
  ///
  /// - Parameter asksTools: false to have what tools make empty.
  mutating func render(asksTools: Bool) async throws(FileError) -> [OutputFile]? {
    let tree = try SourceTree(root: options.source)
    guard let settings = settings(tree), let theme = theme(settings),
      var selection = selection(settings.zone)
    else { return nil }
    let (templates, templateProblems) = Templates.compile(theme, language: settings.language.rawValue)
    stopwatch.lap("load", &report)
    let (site, readProblems) = await read(tree, settings)
    // Beside what one core does alone, on the others.
    let (clock, workers) = (selection.clock, max(1, options.jobs - 1))
    async let storedProblems = outcome { () async throws(FileError) in
      try await checkStored(site, in: tree, at: clock, workers: workers)
    }
    let (edition, selectProblems) = select(site, &selection)
    report.nextChange = edition.nextChange?.rfc3339(in: settings.zone)
    stopwatch.lap("select", &report)
    let (pictures, pictureProblems) = await checkContentFiles(
      edition.site.contentFiles, of: tree, folders: TextFolders(site, selection), workers: options.jobs)
    let problems = [
      tree.problems(besideAttachments: site.contentFiles), templateProblems, readProblems, selectProblems,
      pictureProblems,
    ]
    add(problems.flatMap { $0 })
    let previews = try await previewVersions(of: edition, theme, asksTools: asksTools)
    stopwatch.lap("prepare", &report)
    let paths = SitePaths(settings)
    let (files, siteProblems) = website(
      of: edition, templates: templates, theme: theme, pictures: pictures,
      pressFiles: pressFileKinds, drafts: previews.compactMap(\.record.bulletin),
      beside: pressRoom(of: edition) + previews.flatMap { $0.outputFiles(paths) })
    let later = forecast(of: site, after: selection, pages: KnownPages(Set(files.lazy.map(\.path))))
    add(
      siteProblems + (try await storedProblems.get())
        + (await laterProblems(of: later, site, selection, tree)))
    stopwatch.lap("render", &report)
    report.pages = Dictionary(files.map { ($0.kind, 1) }, uniquingKeysWith: +)
    return report.failure == nil ? files : nil
  }

  /// The edition, and without what still names somebody where the build shall leave that out.
  private mutating func select(_ site: Site, _ selection: inout Selection) -> (
    edition: Edition, diagnostics: [Diagnostic]
  ) {
    var (edition, problems) = selected(site, selection)
    // What is left out may leave a name elsewhere in sight, but a row or text can be left out once only.
    while options.withhold {
      let more = site.withholding(problems, in: selection)
      guard !more.isEmpty else { break }
      withheldProblems += problems.filter { Rule.withholdable.contains($0.code) }
      selection.withheld.formUnion(more)
      (edition, problems) = selected(site, selection)
    }
    withheldProblems = placed(withheldProblems, site, selection)
    return (edition, placed(problems, site, selection))
  }

  private mutating func selected(_ site: Site, _ selection: Selection) -> (Edition, [Diagnostic]) {
    let (edition, problems) = SiteModel.select(site, selection)
    lock = site.outputLock(selection)
    let attached = lock?.problems(inAttachmentsOf: edition.site, root: options.source) ?? []
    return (edition, problems + attached)
  }

  /// With the lines and cells of names.
  func placed(_ problems: [Diagnostic], _ site: Site, _ selection: Selection) -> [Diagnostic] {
    let root = options.source
    return site.placedInSources(problems, selection) {
      try? readFile("\(root)/\($0)", limit: FileKind.awardWorkbook.sizeLimit)
    }
  }

  /// Tells what was left out: errors of the content, although the rest was written.
  mutating func tellWithheld() {
    guard !withheldProblems.isEmpty else { return }
    let failure = report.failure
    report.isWithholding = failure == nil && !report.files.isEmpty
    add(withheldProblems)
    // A full disk is still the first thing to be told.
    report.failure = failure ?? report.failure
  }

  /// The whole site, whatever may be shown, for lists of it; `nil` when the configuration stands in the way.
  mutating func readSite() async throws(FileError) -> (Site, Selection)? {
    try await readSources().map { ($0.site, $0.selection) }
  }

  /// The same with the files that it was read from.
  mutating func readSources() async throws(FileError) -> (tree: SourceTree, site: Site, selection: Selection)?
  {
    let tree = try SourceTree(root: options.source)
    guard let settings = settings(tree), let selection = selection(settings.zone) else { return nil }
    let (site, problems) = await read(tree, settings)
    add(tree.diagnostics + problems)
    return (tree, site, selection)
  }

  /// Reads and joins everything.
  private mutating func read(_ tree: SourceTree, _ settings: SiteSettings) async -> (
    Site, [Diagnostic]
  ) {
    let (records, readProblems) = await readContent(tree, settings: settings, workers: options.jobs)
    stopwatch.lap("read", &report)
    let (site, linkProblems) = link(records)
    stopwatch.lap("link", &report)
    if options.audit != nil { audited = (tree, records.awardSheets, site) }
    return (site, readProblems + linkProblems)
  }

  mutating func write(_ files: [OutputFile]) async throws(FileError) {
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
  mutating func checkNames(in files: [OutputFile]) async throws(FileError) {
    guard let lock else { return }
    let source = options.source
    let searches = try await inParallel(files, workers: options.jobs, state: { [UInt8]() }) {
      file, buffer throws(FileError) in
      buffer.removeAll(keepingCapacity: true)
      if case .made(let make) = file.content { make(&buffer) }
      return try lock.search(file, made: buffer, sourceRoot: source)
    }
    let search = SearchResult(lock, searches)
    report.write.search = search
    add(search.problems)
  }

  /// Writes the audit, with errors or without: what stands in the way is what an inspection wants to know.
  mutating func writeAudit() throws(FileError) {
    guard let audited, let audit = options.audit else { return }
    let report = try Audit(audited.tree, audited.sheets, audited.site, anomalies: report.diagnostics)
    do throws(FileError) {
      try report.write(to: audit.file, in: audit.language)
    } catch {
      fail(.world, Diagnostic(.cannotWrite, error.path, error.reason, at: nil))
    }
  }

  /// What appears and disappears against the last build's manifest.
  mutating func compare(_ files: [OutputFile]) throws(FileError) {
    let (folder, problems) = try OutputFolder.open(options.output)
    report.diagnostics += problems
    guard let folder else { return report.failure = .world }
    let manifest = Manifest(files.lazy.map { ($0.path, $0.kind) })
    report.write.appears = changes(from: folder.manifest, to: manifest)
    report.write.disappears = changes(from: manifest, to: folder.manifest)
  }

  mutating func settings(_ tree: SourceTree) -> SiteSettings? {
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

  mutating func fail(_ failure: BuildReport.Failure, _ problem: Diagnostic) { report.fail(failure, problem) }

  /// Why the output must not be where it is asked for. Said before anything is read: a build goes through the folder, and that
  /// and its neighbours are changed.
  fileprivate func outputProblem() -> Diagnostic? {
    let real = realPathToBe(options.output)
    let home = getenv("HOME").map { realPathToBe(String(cString: $0)) }
    if real == "/" || real == home { return Diagnostic(.outputTooWide, real, at: nil) }
    let root = realPath(options.source) ?? options.source
    let isMixed = ["Content", "Themes"].contains { name in
      // Each may be a link to a folder elsewhere.
      let folders = [root + "/" + name, realPathToBe(root + "/" + name)]
      return folders.contains { isWithin(real, $0) || isWithin($0, real) }
    }
    return isMixed ? Diagnostic(.outputWithinContent, at: nil) : nil
  }
}
