import Bulletins
import Diagnostics
import Formats
import Glibc
import PressRoom
import Records
import SiteModel
import VietnameseText

/// Holds what was released against the ledger: every file against its hash, every line against what is stored, and what is stored against
/// the lines. Of a killed bulletin nothing may be left but its notice; a file that no line of the ledger has is in no output.
func checkStored(
  _ site: Site, in tree: SourceTree, at clock: Instant, workers: Int
) async throws(FileError) -> [Diagnostic] {
  let root = tree.root
  let problems = try await inParallel(keptVersions(of: site), workers: workers, state: { () }) {
    kept, _ throws(FileError) in
    try kept.problems(root: root)
  }
  let unlisted = try unlistedVersions(of: site, in: tree)
  let vanished = vanishedReleases(of: site, besides: unlisted, in: tree)
  return problems.flatMap { $0 } + strays(in: tree, of: site, besides: unlisted)
    + unlisted.compactMap(\.problem) + vanished
    // Of a press room that is gone one word is enough.
    + (vanished.isEmpty ? overdueReleases(of: site, besides: unlisted, at: clock) : [])
}

private func keptVersions(of site: Site) -> [KeptVersion] {
  site.releases.flatMap { history in
    let positions = history.versions.indices.suffix(history.status == .killed ? 1 : history.versions.count)
    return positions.map { KeptVersion(history: history, position: $0) }
  }
}

private func strays(
  in tree: SourceTree, of site: Site, besides unlisted: [UnlistedVersion]
) -> [Diagnostic] {
  let known = filesWithLine(of: site)
  let killed = site.killedBulletins
  let told = unlisted.filter { $0.problem != nil }
  return tree.files.compactMap { file in
    guard file.kind == .pressFile || file.kind == .pressRecord, !known.contains(file.path) else { return nil }
    if let id = killed.first(where: { file.path.hasPrefix($0.storage + "/") }) {
      return Diagnostic(.killedPressFile, id.text, at: Place(file.path))
    }
    if told.contains(where: { $0.has(file.path) }) { return nil }
    return Diagnostic(.strayPressFile, at: Place(file.path))
  }
}

/// The paths of all that lines of the ledger have; of a killed bulletin, its notice.
func filesWithLine(of site: Site) -> Set<String> {
  let killed = site.killedBulletins
  var files: Set<String> = []
  for entry in site.ledger where entry.status == .killed || !killed.contains(entry.id) {
    let storage = entry.storage + "/"
    for file in entry.files { files.insert(storage + file.path) }
    files.insert(entry.recordFile)
    files.insert(entry.signatureFile)
  }
  return files
}

extension Site {
  var killedBulletins: Set<BulletinID> { Set(ledger.filter { $0.status == .killed }.map(\.id)) }
}

/// What sources say that was released and the ledger does not know: with the ledger, and with what is stored, it was lost.
func vanishedReleases(
  of site: Site, besides unlisted: [UnlistedVersion], in tree: SourceTree
) -> [Diagnostic] {
  guard site.isLedgerRead else { return [] }
  // Nothing is put right in a text that nobody has seen; `press publish` refuses it.
  let vanished = site.unknownReleases(besides: unlisted).filter { !$0.corrections.isEmpty }
  let isEmpty = site.ledger.isEmpty && unlisted.isEmpty && tree.files.contains { $0.kind == .ledger }
  return vanished.map { Diagnostic(.releaseVanished, $0.id.text, at: Place($0.file)) }
    + (isEmpty ? [Diagnostic(.emptyLedger, at: Place(PressAddresses.ledger))] : [])
}

/// Texts whose time of release has come, which nobody has released.
private func overdueReleases(
  of site: Site, besides unlisted: [UnlistedVersion], at clock: Instant
) -> [Diagnostic] {
  guard site.isLedgerRead else { return [] }
  return site.unknownReleases(besides: unlisted).compactMap { bulletin in
    guard let release = bulletin.publication.date?.instant, release <= clock, bulletin.corrections.isEmpty
    else { return nil }
    let due = release.rfc3339(in: site.settings.zone)
    return Diagnostic(.releaseOverdue, bulletin.id.text, due, at: Place(bulletin.file))
  }
}

extension Site {
  /// Bulletins that are no drafts and of which nothing is known to be released.
  fileprivate func unknownReleases(besides unlisted: [UnlistedVersion]) -> [Bulletin] {
    let known = Set(ledger.map(\.id) + unlisted.filter { $0.problem != nil }.map(\.id))
    return bulletins.records.filter { !$0.publication.isDraft && !known.contains($0.id) }
  }
}
