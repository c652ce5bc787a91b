import Diagnostics
import VietnameseText

/// A line of the press ledger, `Content/press/ledger.jsonl`: one version of one bulletin, as it was released. Lines are only ever
/// added.
package struct LedgerEntry: Hashable, Sendable {
  /// How agencies may use the bulletin (IPTC publication status).
  package enum Status: String, Hashable, Sendable, CaseIterable, Codable {
    case usable
    case held = "withheld"
    case killed = "canceled"
  }

  /// A file as it was stored: its path below the folder of the version, and its hash.
  package struct StoredFile: Hashable, Sendable, Codable {
    package var path: String
    /// A media type.
    package var type: String
    package var bytes: Int
    package var sha256: String

    package init(path: String, type: String, bytes: Int, sha256: String) {
      self.path = path
      self.type = type
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  package var id: BulletinID
  /// From 1, without gaps.
  package var version: Int
  package var status: Status
  /// When it is released: nothing of it is in any output before.
  package var released: Instant
  /// When it was stored.
  package var stored: Instant
  /// Why it was held or killed; `nil` of a usable version.
  package var reason: WithdrawalReason?
  /// SHA-256 of the canonical value that was released; `nil` of a notice.
  package var value: String?
  /// SHA-256 of the record beside the folder of the version.
  package var record: String
  package var files: [StoredFile]
  /// The line of the ledger.
  package var place: Place

  package init(
    id: BulletinID, version: Int, status: Status, released: Instant, stored: Instant,
    reason: WithdrawalReason? = nil, value: String? = nil, record: String, files: [StoredFile], place: Place
  ) {
    self.id = id
    self.version = version
    self.status = status
    self.released = released
    self.stored = stored
    self.reason = reason
    self.value = value
    self.record = record
    self.files = files
    self.place = place
  }
}
