import Bulletins
import Formats
import SiteModel

extension PressFormat {
  /// `claims.json`: what the bulletin says and the data confirm, so that an editor can check it.
  package static let claims: PressFormat = PressFormat(
    PressFileKind(
      ending: "claims.json", mediaType: "application/json",
      label: PressFileKind.Label(vi: "Căn cứ của số liệu", en: "Grounds of the figures"), shelf: .programs,
      position: 4,
      dataSet: PressFileKind.DataSet(
        name: "Căn cứ của số liệu trong",
        description:
          "Mỗi con số, tên người và quyết định nêu trong thông cáo, kèm dòng dữ liệu và số quyết định làm căn cứ.",
        hasRows: { !$0.claims.isEmpty })),
    bulletin: { bulletin, _ in
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
