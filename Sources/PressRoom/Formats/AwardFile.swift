import Bulletins
import Formats
import SiteModel

extension PressFormat {
  /// The honoured as a table, with the columns of award lists.
  package static let awards: PressFormat = PressFormat(
    PressFileKind(
      ending: ".awards.csv", mediaType: "text/csv; charset=utf-8",
      label: PressFileKind.Label(vi: "Bảng khen thưởng (CSV)", en: "Awards (CSV)"), shelf: .tables,
      position: 1,
      dataSet: PressFileKind.DataSet(
        name: "Danh sách khen thưởng của",
        description:
          "Mỗi dòng là một người hoặc tập thể được khen: hình thức, thành tích, số và ngày của quyết định.",
        hasRows: { !$0.awards.isEmpty })),
    bulletin: { bulletin, _ in
      var bytes: [UInt8] = []
      bytes.appendCSV(table(bulletin))
      return .bytes(bytes)
    }, notice: nil)
}

private func table(_ bulletin: PressBulletin) -> CSVTable {
  CSVTable(
    header: [
      "name", "kind", "role", "role_class", "form", "posthumous", "unit", "organisation", "deed", "decision",
      "decision_date", "issuer", "url", "bulletin", "version", "source",
    ], rows: bulletin.awards.map { row($0, bulletin.edition) }, numbers: ["version"])
}

private func row(_ award: PressAward, _ edition: Imprint) -> [String] {
  let cells: [String?] = [
    award.name, award.kind, award.role, award.roleClass, award.form, award.isPosthumous ? "true" : nil,
    award.unit, award.organisation, award.deed, award.decision, award.decisionDate, award.issuer,
    award.address, edition.tag, String(edition.version), edition.citation,
  ]
  return cells.map { $0 ?? "" }
}
