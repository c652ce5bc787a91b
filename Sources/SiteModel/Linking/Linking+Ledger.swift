import Diagnostics

/// What was released: the entries of the ledger with their records.
extension Linking {
  mutating func linkLedger() {
    let records = Dictionary(
      records.pressRecords.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    site.unreadBulletins = self.records.unreadBulletins
    (site.ledger, site.isLedgerRead) = (self.records.ledger, !self.records.hasBrokenLedger)
    let byID = Dictionary(grouping: self.records.ledger, by: \.id)
    site.releases = byID.keys.sorted(by: >).compactMap { id in
      history(of: id, byID[id] ?? [], records)
    }
  }

  /// Versions are numbered without gaps, their times never go back, and after a kill there is nothing.
  private mutating func history(
    of id: BulletinID, _ entries: [LedgerEntry], _ records: [String: StoredRecord]
  ) -> PressHistory? {
    for (offset, entry) in entries.enumerated() {
      let before = offset > 0 ? entries[offset - 1] : nil
      guard entry.version == offset + 1, isInOrder(entry, after: before),
        before != nil || entry.status == .usable
      else {
        diagnostics.append(Diagnostic(.ledgerOrder, id.text, String(entry.version), at: entry.place))
        return nil
      }
    }
    let isKilled = entries.last?.status == .killed
    let versions = entries.compactMap { entry in
      isKilled && entry.status != .killed
        ? PressVersion(entry: entry, content: .withdrawn) : version(entry, records)
    }
    return versions.count == entries.count ? PressHistory(id: id, versions: versions) : nil
  }

  /// A notice may overtake a version that waits for its instant, and so may another text.
  private func isInOrder(_ entry: LedgerEntry, after before: LedgerEntry?) -> Bool {
    guard let before else { return true }
    let overtakes = entry.status != .usable || entry.stored < before.released
    return before.status != .killed && before.stored <= entry.stored
      && (before.released <= entry.released || overtakes)
  }

  private mutating func version(_ entry: LedgerEntry, _ records: [String: StoredRecord]) -> PressVersion? {
    let file = entry.recordFile
    let isSigned = self.records.pressSignatures.contains(entry.signatureFile)
    guard let stored = records[file] else {
      // A record that cannot be read was reported already.
      if !self.records.brokenPressRecords.contains(file) {
        diagnostics.append(Diagnostic(.missingPressFile, file, at: entry.place))
      }
      return nil
    }
    guard stored.digest == entry.record else {
      diagnostics.append(Diagnostic(.changedPressFile, file, at: entry.place))
      return nil
    }
    if let bulletin = stored.record.bulletin, entry.status == .usable {
      return PressVersion(
        entry: entry, content: .bulletin(bulletin, value: stored.record.value), isSigned: isSigned)
    }
    guard let notice = stored.record.notice, entry.status != .usable else {
      diagnostics.append(Diagnostic(.changedPressFile, file, at: entry.place))
      return nil
    }
    return PressVersion(entry: entry, content: .notice(notice), isSigned: isSigned)
  }
}
