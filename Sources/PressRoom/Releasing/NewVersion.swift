import Bulletins
import VietnameseText

/// What an editor does with a bulletin: each makes a new version of it.
package enum PressAction: Hashable, Sendable {
  case publish, correct, hold, kill
}

/// A version that is to be stored: what it says, and its line of the ledger without its files.
package struct NewVersion: Sendable {
  package let id: BulletinID
  package let released: Instant
  package let stored: Instant
  package var reason: WithdrawalReason?
  package let record: PressRecord
  /// The versions that go when this one comes.
  package var killed: [LedgerEntry] = []
}
