import Diagnostics
import Formats
import SiteModel
import VietnameseText

/// A set of open data: a table with a meaning for each of its columns, written as CSV and as JSON.
struct DataSet: Sendable {
  let name: String
  let title: Phrase
  let columns: [DataColumn]
  /// The columns that tell one row from all others; empty where rows have no identity of their own.
  var primaryKey: [String] = []
  let rowCount: Int
  /// The date of the newest row; `nil` where rows have no dates.
  var newest: PartialDate?
  /// Makes the rows when the file is written.
  let rows: @Sendable () -> [[String]]

  var csv: CSVTable { CSVTable(header: columns.map(\.name), rows: rows()) }

  /// An array of objects; a cell without value is left out.
  var json: JSONValue {
    .array(
      rows().map { row in
        .object(
          zip(columns, row).compactMap { column, cell in
            cell.isEmpty ? nil : JSONMember(column.name, column.json(cell))
          })
      })
  }
}

/// A column: what it is called, what it means, and what its cells are.
struct DataColumn: Sendable {
  enum Kind: Sendable {
    case text
    /// `2022-10-02`, `2022-10` or `2022`, as much as is known.
    case date
    /// A whole number from zero on.
    case count
    case number
    case flag
    case choice([String])
    /// Ids or words set apart by semicolons.
    case list
  }

  let name: String
  let meaning: Phrase
  var kind = Kind.text
  var isRequired = false
  /// The set whose `id` a cell holds.
  var reference: String?

  init(
    _ name: String, _ vi: String, _ en: String, _ kind: Kind = .text, isRequired: Bool = false,
    in reference: String? = nil
  ) {
    self.name = name
    meaning = Phrase(vi, en)
    self.kind = kind
    self.isRequired = isRequired
    self.reference = reference
  }

  func json(_ cell: String) -> JSONValue {
    switch kind {
    case .count, .number: JSONNumber(cell).map { .number($0) } ?? .string(cell)
    case .flag: .bool(cell == "true")
    case .text, .date, .choice, .list: .string(cell)
    }
  }
}

extension DataColumn.Kind {
  static func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> Self
  where Choice.RawValue == String {
    .choice(type.allCases.map(\.rawValue))
  }
}
