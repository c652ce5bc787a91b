import Bulletins
import Formats
import SiteModel

extension PressFormat {
  /// `changes.json`: which version this is, what it puts right, and all that is otherwise than before.
  package static let changes: PressFormat = PressFormat(
    PressFileKind(
      ending: "changes.json", mediaType: "application/json",
      label: PressFileKind.Label(vi: "Chỗ khác bản trước", en: "What changed"), shelf: .programs, position: 5),
    bulletin: { bulletin, _ in
      .bytes(
        bytes(
          bulletin.edition, bulletin.status, corrections: bulletin.corrections, changes: bulletin.changes))
    },
    notice: { .bytes(bytes($0.edition, $0.status, reason: $0.reason)) })
}

private func bytes(
  _ edition: Imprint, _ status: LedgerEntry.Status, reason: WithdrawalReason? = nil,
  corrections: [PressCorrection]? = nil, changes: [PressChange]? = nil
) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.appendJSON(
    .object([
      "id": .string(edition.tag), "version": .integer(edition.version),
      "previous": edition.previous.map { .integer($0) },
      "status": .string(status.rawValue), "reason": reason.map { .string($0.rawValue) },
      "released": .string(edition.released.rfc3339), "in_force": .string(edition.address),
      "source": .string(edition.citation),
      "corrections": corrections.map { .array($0.map(\.json)) },
      "changes": changes.map { .array($0.map(\.json)) },
    ]), .pretty)
  return bytes
}

extension PressChange {
  /// A paragraph or row, under what became of it.
  fileprivate var json: JSONValue { isAddition ? ["added": .string(line)] : ["removed": .string(line)] }
}

extension PressCorrection {
  /// For programs: its date in ISO 8601.
  var json: JSONValue {
    ["date": .string(isoDate ?? date), "was": .string(was), "now": .string(now)]
  }
}
