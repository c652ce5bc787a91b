import Diagnostics
import Publishing
import Records
import Reports
import SiteModel
import Theming
import VietnameseText
import Website

/// One run of the pipeline: the options, and the report as it grows.
struct BuildRun {
  let options: BuildOptions
  /// Whether the site is written in the end. Nothing is asked of tools for files that nobody will see.
  let writesSite: Bool
  var report = BuildReport()
  /// What somebody has seen and accepts is not told.
  private var accepted = AcceptedWarnings()
  /// What `--audit` reports on, once everything was read.
  private var audited: (tree: SourceTree, sheets: [AwardSheetRecord], site: Site)?
  /// Problems that were answered by leaving something out.
  private var withheldProblems: [Diagnostic] = []
  private var stopwatch = Stopwatch()

  init(_ options: BuildOptions, writesSite: Bool = true) {
    self.options = options
    self.writesSite = writesSite
  }

  /// What has passed since the last time, or since the beginning, was spent on a stage.
  mutating func lap(_ stage: BuildReport.Stage) {
    report.seconds[stage, default: 0] += stopwatch.lap()
  }

  /// Adds problems in the order of their places; any error stops the build after this stage.
  mutating func add(_ problems: [Diagnostic]) {
    var problems = accepted.leavingOut(problems)
    report.accepted = accepted.count
    if options.strict {
      for index in problems.indices { problems[index].severity = .error }
    }
    report.diagnostics = (report.diagnostics + problems).withoutConsequences().sortedByPlace()
    if report.diagnostics.contains(where: { $0.severity == .error }) { report.failure = .content }
  }

  mutating func fail(_ failure: BuildReport.Failure, _ problem: Diagnostic) { report.fail(failure, problem) }
}

// Reading and linking

extension BuildRun {
  /// What was accepted, before anything is told. What is wrong with the file is said when it is read with the others.
  private func acknowledgements(in tree: SourceTree) -> [Acknowledgement] {
    guard let file = tree.files.first(where: { $0.kind == .acknowledgements }) else { return [] }
    return withBytes(of: file, root: tree.root) { Acknowledgement.read($0, file: file.path) }.value ?? []
  }

  /// Tells of entries that no warning needs, once all of the content was looked at. While errors stand, warnings may be missing
  /// behind them, so that only entries are told that never help.
  mutating func tellUnneededAcknowledgements() {
    let unneeded = accepted.unneeded
    add(
      report.failure == nil
        ? unneeded : unneeded.filter { $0.code == Rule.acknowledgementRefused.code })
  }
}

/// The files of a site, and what is to be made of them.
struct Sources: Sendable {
  let tree: SourceTree
  let settings: SiteSettings
  let selection: Selection
}

extension BuildRun {
  /// `nil` when the configuration stands in the way.
  mutating func sources() throws(FileError) -> Sources? {
    let tree = try SourceTree(root: options.source)
    accepted = AcceptedWarnings(acknowledgements(in: tree))
    guard let settings = settings(tree), let selection = selection(settings.zone) else { return nil }
    return Sources(tree: tree, settings: settings, selection: selection)
  }

  mutating func design(of sources: Sources) -> SiteDesign? {
    guard let theme = theme(sources.settings) else { return nil }
    let (design, problems) = SiteDesign.compile(theme, language: sources.settings.language)
    add(problems)
    return design
  }

  mutating func read(_ sources: Sources) async -> SiteRecords {
    let (records, problems) = await readContent(
      sources.tree, settings: sources.settings, workers: options.jobs)
    add(problems)
    lap(.read)
    return records
  }

  mutating func link(_ records: SiteRecords, of sources: Sources) -> Site {
    let sheets = options.audit == nil ? [] : records.awardSheets
    let (site, problems) = SiteModel.link(records)
    if options.audit != nil { audited = (sources.tree, sheets, site) }
    add(
      sources.tree.problems(besideAttachments: site.contentFiles) + problems
        + causes(of: problems, in: site, records))
    lap(.link)
    return site
  }

  /// The whole site, whatever may be shown, for lists of it; `nil` when the configuration stands in the way.
  mutating func readSite() async throws(FileError) -> (site: Site, selection: Selection)? {
    try await readSources().map { ($0.site, $0.selection) }
  }

  /// The same with the files that it was read from.
  mutating func readSources() async throws(FileError) -> (
    tree: SourceTree, site: Site, selection: Selection
  )? {
    guard let sources = try sources() else { return nil }
    return (sources.tree, link(await read(sources), of: sources), sources.selection)
  }
}

// Selecting

/// What may be seen of a site, and how that was decided.
struct SelectedSite: Sendable {
  var edition: Edition
  /// What was asked for, and in addition what is withheld.
  var selection: Selection
  var lock: OutputLock?
}

extension BuildRun {
  /// The edition, and without what still names somebody where the build shall leave that out.
  mutating func select(_ site: Site, _ selection: Selection) -> SelectedSite {
    var (selected, problems) = selected(site, selection)
    // What is left out may leave a name elsewhere in sight, but a row or text can be left out once only.
    while options.withhold {
      let more = site.withholding(problems, in: selected.selection)
      guard !more.isEmpty else { break }
      withheldProblems += problems.filter { Rule.withholdable.contains($0.code) }
      var less = selected.selection
      less.withheld.formUnion(more)
      (selected, problems) = self.selected(site, less)
    }
    withheldProblems = placed(withheldProblems, site, selected.selection)
    add(placed(problems, site, selected.selection))
    report.nextChange = selected.edition.nextChange?.rfc3339(in: selection.zone)
    lap(.select)
    return selected
  }

  private func selected(_ site: Site, _ selection: Selection) -> (SelectedSite, [Diagnostic]) {
    let (edition, problems) = SiteModel.select(site, selection)
    let lock = site.outputLock(selection)
    let attached = lock?.problems(inAttachmentsOf: edition.site, root: options.source) ?? []
    return (SelectedSite(edition: edition, selection: selection, lock: lock), problems + attached)
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
}

// Beside the stages

extension BuildRun {
  /// What pages say of pictures and attachments, once each was looked at.
  mutating func pictures(
    of selected: SelectedSite, from site: Site, in tree: SourceTree
  ) async -> PictureCatalogue {
    let (pictures, problems) = await checkContentFiles(
      selected.edition.site.contentFiles, of: tree, folders: TextFolders(site, selected.selection),
      workers: options.jobs)
    add(problems)
    return pictures
  }

  /// Searches every file for hidden names, as writing it would.
  mutating func checkNames(in plan: SitePlan) async throws(FileError) {
    guard let lock = plan.lock else { return }
    let source = options.source
    let searches = try await inParallel(plan.files, workers: options.jobs, state: { [UInt8]() }) {
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
  mutating func compare(_ files: [OutputFile]) async throws(FileError) {
    let (folder, problems) = try OutputFolder.open(options.output)
    report.diagnostics += problems
    guard let folder else { return report.failure = .world }
    let manifest = Manifest(files.lazy.map { ($0.path, $0.kind) })
    let news = PageNews(from: folder.manifest, to: manifest)
    let known = files.filter { folder.manifest.has($0.path) && $0.kind.role == .mainPage }
    let isSame = try await inParallel(known, workers: options.jobs, state: { () }) {
      file, _ throws(FileError) in
      try Building.isSame(file.madeBytes, as: "\(folder.path)/\(file.path)")
    }
    let same = Set(zip(known, isSame).filter(\.1).map(\.0.path))
    let byPath = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    report.write.appears = news.appears.titled { byPath[$0]?.madeBytes }
    report.write.changed = news.changed { !same.contains($0) }.titled { byPath[$0]?.madeBytes }
    report.write.disappears = news.disappears
  }
}

// What a site is to be like

extension BuildRun {
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
      let base = SiteSettings.baseURL(written, at: nil)
      add(base.diagnostics)
      guard let base = base.value else {
        report.failure = .configuration
        return nil
      }
      settings.baseURL = base
    }
    (report.baseURL, report.siteTitle) = (settings.baseURL, settings.title)
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
}
