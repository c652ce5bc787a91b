import Bulletins
import Diagnostics
import Publishing
import Records

/// What was released: the entries of the ledger with their records.
extension Linking {
  mutating func linkLedger() {
    site.unreadBulletins = records.unreadBulletins
    (site.ledger, site.isLedgerRead) = (records.ledger, !records.hasBrokenLedger)
    let ledger = Ledger(
      records.ledger, records: records.pressRecords, brokenRecords: records.brokenPressRecords,
      signatures: records.pressSignatures)
    let (histories, problems) = ledger.histories()
    site.releases = histories
    diagnostics += problems
    if !site.settings.isElsewhere { reportMove(histories) }
  }

  /// Says once that released files, which never change, name other addresses than the site has now.
  private mutating func reportMove(_ histories: [PressHistory]) {
    let paths = SitePaths(site.settings)
    let moved = histories.compactMap { history in
      history.current.bulletin.flatMap { Move(of: $0, paths) }
    }
    guard let first = moved.first else { return }
    diagnostics.append(
      Diagnostic(
        .releasedElsewhere, String(moved.count), first.was, first.now, at: Place(SourcePaths.settings)))
  }
}

/// Where a released bulletin says that something stands, and where it stands now.
private struct Move {
  let was: String
  let now: String

  /// `nil` where it stands where it stood. Of stories the folder is asked: which there are is another matter.
  init?(of bulletin: PressBulletin, _ paths: SitePaths) {
    let own = paths.absolute(paths.page(bulletin.edition.id))
    guard bulletin.edition.address == own else {
      (was, now) = (bulletin.edition.address, own)
      return
    }
    let stories = paths.absolute(paths.folder(.stories))
    guard let moved = bulletin.stories.first(where: { !$0.address.hasPrefix(stories) }) else { return nil }
    (was, now) = (moved.address, stories)
  }
}
