import Bulletins
import Diagnostics
import Formats
import PressRoom
import Records
import Reports
import SiteModel
import VietnameseText

/// Every bulletin with what was released of it: a row for each version, and one for a text that was not released.
package func pressList(_ options: PressOptions) async -> (CSVTable?, BuildReport) {
  await reading(options) { site, selection in bulletinTable(of: site, selection) }
}

/// A bulletin as text: a version as it was released, else as its source has it now.
package func pressText(_ options: PressOptions, version: Int?) async -> ([UInt8]?, BuildReport) {
  let (text, report) = await reading(options) {
    site, selection throws(ReleaseProblems) -> BulletinText in
    let bulletin = try StoredBulletin(options.ids.first ?? "", in: site)
    guard let version else { return .made(preview(of: try bulletin.source, in: site, selection)) }
    let stored = try bulletin.version(version)
    return .stored("\(stored.entry.storage)/\(PressFormat.text.name(in: stored.edition))")
  }
  switch text {
  case nil: return (nil, report)
  case .made(let bytes)?: return (bytes, report)
  case .stored(let file)?: return storedText(file, options, report)
  }
}

private enum BulletinText {
  case made([UInt8])
  /// In a file, from the root of the sources.
  case stored(String)
}

private func storedText(
  _ file: String, _ options: PressOptions, _ report: BuildReport
) -> ([UInt8]?, BuildReport) {
  do throws(FileError) { return (try readFile("\(options.build.source)/\(file)"), report) } catch {
    var report = report
    report.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
    report.leaveWarningsToCheck()
    return (nil, report)
  }
}

/// What the sources say now against what was released last: the lines of both values that differ, as in a unified diff.
package func pressDifference(_ options: PressOptions) async -> ([UInt8]?, BuildReport) {
  await reading(options) { site, selection throws(ReleaseProblems) in
    let bulletin = try StoredBulletin(options.ids.first ?? "", in: site)
    let (entry, released) = try bulletin.lastText
    let now = site.value(of: try bulletin.source, released: entry.released, mayName: selection.mayName)
    return Array(difference(from: released, to: now).map { $0 + "\n" }.joined().utf8)
  }
}

/// What stands of a bulletin, for whoever is about to stop it.
package struct PressStanding: Sendable {
  package let id: String
  package let version: Int
  package let headline: String
  package let status: LedgerEntry.Status
  /// How many files were stored of all versions.
  package let files: Int
}

/// What stands of the bulletins that are named.
package func pressStandings(_ options: PressOptions) async -> ([PressStanding]?, BuildReport) {
  await reading(options) { site, _ throws(ReleaseProblems) in
    var standings: [PressStanding] = []
    for id in options.ids { standings.append(try StoredBulletin(id, in: site).standing) }
    return standings
  }
}

/// The text as its source has it now, with what may be seen at its release.
private func preview(of ref: Ref<Bulletin>, in site: Site, _ selection: Selection) -> [UInt8] {
  let bulletin = site.bulletins[ref]
  let occasion = PressOccasion(
    after: site.releases.first { $0.id == bulletin.id }, at: selection.clock,
    release: bulletin.publication.date?.instant, isDraft: true)
  var then = selection
  (then.clock, then.releasing) = (occasion.released, bulletin.id)
  let visible = select(site, then).edition.site
  guard let shown = visible.bulletins.refs.first(where: { visible.bulletins[$0].id == bulletin.id }) else {
    preconditionFailure("What is being released is always visible.")
  }
  return plainText(of: PressBulletin(shown, of: visible, on: occasion))
}

/// A bulletin that somebody asks for: its source and what was stored of it, each with a word of why it is not there.
private struct StoredBulletin {
  private let id: BulletinID
  private let text: Ref<Bulletin>?
  private let versions: [PressVersion]

  init(_ written: String, in site: Site) throws(ReleaseProblems) {
    let id = try site.bulletinID(written)
    self.id = id
    text = site.bulletins.refs.first { site.bulletins[$0].id == id }
    versions = site.releases.first { $0.id == id }?.versions ?? []
  }

  /// The text that may be released yet.
  var source: Ref<Bulletin> {
    get throws(ReleaseProblems) {
      if let last = versions.last, last.entry.status == .killed {
        throw ReleaseProblems(Diagnostic(.alreadyKilled, id.text, at: last.entry.place))
      }
      if let text { return text }
      throw ReleaseProblems(
        Diagnostic(.bulletinSourceMissing, id.text, id.sourceFile, at: versions.last?.entry.place))
    }
  }

  /// With the canonical value that was released.
  var lastText: (entry: LedgerEntry, value: [String]) {
    get throws(ReleaseProblems) {
      for version in versions.reversed() {
        if case .bulletin(_, let value) = version.content { return (version.entry, value) }
      }
      throw ReleaseProblems(Diagnostic(.noStoredText, id.text, at: versions.last?.entry.place))
    }
  }

  var standing: PressStanding {
    get throws(ReleaseProblems) {
      guard let last = versions.last else {
        throw ReleaseProblems(Diagnostic(.noStoredText, id.text, at: nil))
      }
      let headline = versions.lazy.reversed().compactMap { $0.bulletin?.headline }.first
      return PressStanding(
        id: id.text, version: last.entry.version, headline: headline ?? "", status: last.entry.status,
        files: versions.reduce(0) { $0 + $1.entry.files.count })
    }
  }

  func version(_ number: Int) throws(ReleaseProblems) -> (entry: LedgerEntry, edition: Imprint) {
    guard let version = versions.first(where: { $0.entry.version == number }) else {
      throw ReleaseProblems(
        Diagnostic(.unknownVersion, id.text, String(number), String(versions.count), at: nil))
    }
    guard let edition = version.edition else {
      throw ReleaseProblems(Diagnostic(.noStoredText, id.text, at: version.entry.place))
    }
    return (version.entry, edition)
  }
}

private func difference(from old: [String], to new: [String]) -> [String] {
  new.difference(from: old).map { change in
    switch change {
    case .remove(let offset, let line, _): (number: offset, sign: "-", line: line)
    case .insert(let offset, let line, _): (number: offset, sign: "+", line: line)
    }
  }.sorted { ($0.number, $0.sign) < ($1.number, $1.sign) }.map { "\($0.sign) \($0.line)" }
}

/// Reads the site and makes something of it. `nil` where something stands in the way, which is reported.
private func reading<Value>(
  _ options: PressOptions, _ make: (Site, Selection) throws(ReleaseProblems) -> Value
) async -> (Value?, BuildReport) {
  var run = BuildRun(options.build)
  do throws(FileError) {
    guard let (site, selection) = try await run.readSite() else { return (nil, run.report) }
    do throws(ReleaseProblems) { return (try make(site, selection), run.report) } catch {
      run.add(error.diagnostics)
    }
  } catch {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  }
  run.report.leaveWarningsToCheck()
  return (nil, run.report)
}
