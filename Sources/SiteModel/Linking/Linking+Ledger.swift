import Bulletins

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
  }
}
