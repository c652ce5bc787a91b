import Formats
import SiteModel

extension PressFormat {
  /// `claims.json`: what the bulletin says and the data confirm, so that an editor can check it.
  static let claims: PressFormat = PressFormat(
    ending: "claims.json", mediaType: "application/json",
    bulletin: { bulletin in
      let edition = bulletin.edition
      var bytes: [UInt8] = []
      bytes.appendJSON(
        [
          "id": .string(edition.tag), "version": .integer(edition.version),
          "source": .string(edition.citation), "claims": .array(bulletin.claims.map(object)),
        ], .pretty)
      return .bytes(bytes)
    }, notice: nil)
}

private func object(_ claim: PressClaim) -> JSONValue {
  .object([
    "kind": .string(claim.kind.rawValue), "text": .string(claim.text), "id": .string(claim.id),
    "data": claim.source.map { .string($0) }, "measure": claim.measure.map { .string($0) },
    "decision": claim.decision.map { .string($0) },
    "decision_date": claim.decisionDate.map { .string($0) },
  ])
}
