import Diagnostics

/// What the press room keeps of all bulletins: the lines of the ledger in their order, and what was read of the files beside it.
package struct Ledger: Sendable {
  private let entries: [LedgerEntry]
  /// By their file.
  private let records: [String: StoredRecord]
  /// The files of records that could not be read, which was reported already.
  private let brokenRecords: Set<String>
  /// The paths of signatures.
  private let signatures: Set<String>

  package init(
    _ entries: [LedgerEntry], records: [StoredRecord], brokenRecords: Set<String>, signatures: Set<String>
  ) {
    self.entries = entries
    self.records = Dictionary(records.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    self.brokenRecords = brokenRecords
    self.signatures = signatures
  }

  /// What was released, the newest bulletin first, and what does not fit together: a bulletin with such a problem has no history.
  package func histories() -> (histories: [PressHistory], diagnostics: [Diagnostic]) {
    var histories: [PressHistory] = []
    var diagnostics: [Diagnostic] = []
    for (id, entries) in Dictionary(grouping: entries, by: \.id).sorted(by: { $1.key < $0.key }) {
      if let problem = orderProblem(of: entries) {
        diagnostics.append(problem)
        continue
      }
      let isKilled = entries.last?.status == .killed
      var versions: [PressVersion] = []
      for entry in entries {
        if isKilled, entry.status != .killed {
          versions.append(PressVersion(entry: entry, content: .withdrawn))
        } else if let content = content(of: entry, &diagnostics) {
          let isSigned = signatures.contains(entry.signatureFile)
          versions.append(PressVersion(entry: entry, content: content, isSigned: isSigned))
        }
      }
      if versions.count == entries.count { histories.append(PressHistory(id: id, versions: versions)) }
    }
    return (histories, diagnostics)
  }
  /// Versions are numbered without gaps, their times never go back, and after a kill there is nothing.
  ///
  /// - Returns: the first line that is out of order, if any.
  private func orderProblem(of entries: [LedgerEntry]) -> Diagnostic? {
    for (offset, entry) in entries.enumerated() {
      let before = offset > 0 ? entries[offset - 1] : nil
      guard entry.version == offset + 1, entry.isInOrder(after: before),
        before != nil || entry.status == .usable
      else { return Diagnostic(.ledgerOrder, entry.id.text, String(entry.version), at: entry.place) }
    }
    return nil
  }

  /// What a version says; `nil` when its record is not there or is no longer what was stored.
  private func content(of entry: LedgerEntry, _ diagnostics: inout [Diagnostic]) -> PressVersion.Content? {
    let file = entry.recordFile
    guard let stored = records[file] else {
      if !brokenRecords.contains(file) {
        diagnostics.append(Diagnostic(.missingPressFile, file, at: entry.place))
      }
      return nil
    }
    if stored.digest == entry.record {
      if let bulletin = stored.record.bulletin, entry.status == .usable {
        return .bulletin(bulletin, value: stored.record.value)
      }
      if let notice = stored.record.notice, entry.status != .usable { return .notice(notice) }
    }
    diagnostics.append(Diagnostic(.changedPressFile, file, at: entry.place))
    return nil
  }
}

extension LedgerEntry {
  /// A notice may overtake a version that waits for its instant, and so may another text.
  fileprivate func isInOrder(after before: LedgerEntry?) -> Bool {
    guard let before else { return true }
    let overtakes = status != .usable || stored < before.released
    return before.status != .killed && before.stored <= stored
      && (before.released <= released || overtakes)
  }
}
