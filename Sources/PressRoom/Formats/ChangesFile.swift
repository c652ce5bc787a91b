import Formats
import SiteModel
import VietnameseText

extension PressFormat {
  /// `changes.json`: which version this is, and what it puts right.
  static let changes: PressFormat = PressFormat(
    ending: "changes.json", mediaType: "application/json",
    bulletin: {
      .bytes(bytes($0.edition, $0.status, corrections: $0.corrections))
    },
    notice: { .bytes(bytes($0.edition, $0.status, reason: $0.reason)) })
}

private func bytes(
  _ edition: PressEdition, _ status: LedgerEntry.Status, reason: Withdrawal.Reason? = nil,
  corrections: [PressCorrection]? = nil
) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.appendJSON(
    .object([
      "id": .string(edition.tag), "version": .integer(edition.version),
      "previous": edition.version > 1 ? .integer(edition.version - 1) : nil,
      "status": .string(status.rawValue), "reason": reason.map { .string($0.rawValue) },
      "released": .string(edition.released.rfc3339), "in_force": .string(edition.address),
      "source": .string(edition.citation),
      "corrections": corrections.map { .array($0.map(\.json)) },
    ]), .pretty)
  return bytes
}

extension PressCorrection {
  /// For programs: its date in ISO 8601.
  var json: JSONValue {
    ["date": .string(isoDate ?? date), "was": .string(was), "now": .string(now)]
  }

  /// `nil` when its date is none.
}
