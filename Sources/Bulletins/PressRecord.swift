import Formats

/// What is kept of a version beside its files: what it says, and the canonical value that it was made from. Its file is
/// `Content/press/published/<id>/v<n>.json`, which is in no output.
package struct PressRecord: Hashable, Sendable, Codable {
  package var bulletin: PressBulletin?
  package var notice: PressStop?
  /// The lines whose hash the ledger has; empty for a notice.
  package var value: [String]

  package init(bulletin: PressBulletin, value: [String]) {
    self.bulletin = bulletin
    self.value = value
  }

  package init(notice: PressStop) {
    self.notice = notice
    value = []
  }

  package var edition: Imprint? { bulletin?.edition ?? notice?.edition }

  package var status: LedgerEntry.Status { notice?.status ?? bulletin?.status ?? .usable }
}

extension PressBulletin {
  /// A draft may not be used by anybody who finds its files.
  package var status: LedgerEntry.Status { isDraft ? .held : .usable }
}

extension PressStop {
  package var status: LedgerEntry.Status {
    switch kind {
    case .hold: .held
    case .kill: .killed
    }
  }
}

/// A record with the file it was read from.
package struct StoredRecord: Sendable {
  package let file: String
  /// Of the file's bytes, in hexadecimal digits.
  package let digest: String
  package let record: PressRecord
}
