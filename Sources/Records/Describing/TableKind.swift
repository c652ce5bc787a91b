import Diagnostics
import Publishing

/// The tables of `Content/` whose first row names the columns.
package enum TableKind: String, Sendable, CaseIterable {
  case recipients, units, organisations, programmes, decisions, results, indicators, holidays

  package var columns: [FieldDescription] {
    switch self {
    case .recipients: Recipient.columns.description.fields
    case .units: Unit.columns.description.fields
    case .organisations: Organisation.columns.description.fields
    case .programmes: Programme.columns.description.fields
    case .decisions: Decision.columns.description.fields
    case .results, .indicators: Result.columns.description.fields
    case .holidays: Holiday.columns.description.fields
    }
  }

  package var label: Phrase {
    switch self {
    case .recipients: Phrase("Cá nhân, tập thể", "People and collectives")
    case .units: Phrase("Đơn vị hành chính", "Units")
    case .organisations: Phrase("Cơ quan, tổ chức", "Organisations")
    case .programmes: Phrase("Chương trình, đề án", "Programmes")
    case .decisions: Phrase("Quyết định", "Decisions")
    case .results: Phrase("Kết quả của phong trào", "Results of a campaign")
    case .indicators: Phrase("Số liệu khác", "Series of no campaign")
    case .holidays: Phrase("Ngày nghỉ lễ", "Public holidays")
    }
  }

  /// Its file, from the source root.
  package var file: String {
    switch self {
    case .recipients: SourcePaths.recipients
    case .units: SourcePaths.units
    case .organisations: SourcePaths.organisations
    case .programmes: SourcePaths.programmes
    case .decisions: SourcePaths.decisions
    case .results: "\(SourcePaths.campaigns)/*/results.csv"
    case .indicators: SourcePaths.indicators
    case .holidays: SourcePaths.holidays
    }
  }
}
