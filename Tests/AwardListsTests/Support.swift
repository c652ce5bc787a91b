import Diagnostics
import Sheets

@testable import AwardLists

/// A few of the words that columns have, enough to tell a header.
let sampleNames = ColumnNames(
  key: { header in
    let keys = [
      "họ và tên": "name", "tên tập thể": "name", "tên đơn vị": "name", "hình thức khen thưởng": "form",
      "số quyết định": "decision", "ngày quyết định": "decision_date", "chức vụ": "role", "đơn vị": "unit",
      "thành tích": "deed", "phân loại": "kind", "quyết định số": "decision", "ghi chú": "note",
    ]
    return keys[header.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")]
  },
  isPersonal: { $0.lowercased().contains("ngày sinh") || $0.lowercased().contains("năm sinh") })

/// The lists of a sheet that is drawn with a bar between its cells, and a line for each row.
func lists(
  _ drawn: String, merged: [String] = [], mapping: ListMapping? = nil
) -> AwardSheet {
  var rows: [Row] = []
  for (number, line) in drawn.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).enumerated().map { index, text in
      Cell(
        text: text.trimmingBlanks, kind: text.contains("#N/A") ? .error : .text, row: UInt32(number + 1),
        index: UInt16(index))
    }.filter { !$0.text.isEmpty }
    if !cells.isEmpty { rows.append(Row(number: UInt32(number + 1), line: 0, cells: cells)) }
  }
  var sheet = Sheet(name: "Danh sách", rows: rows)
  sheet.merged = merged.compactMap { $0.withCString { CellRange($0) } }
  return awardLists(in: sheet, file: "a.xlsx", names: sampleNames, mapping: mapping)
}

extension AwardSheet {
  /// A line for each row that was read: its number and what its columns say, with what was given in brackets.
  var dump: [String] {
    lists.flatMap { list in
      list.rows.map { listed in
        let own = list.columns.compactMap { column -> String? in
          guard case .key(let key) = column.use, let cell = listed.row.cell(at: column.index),
            cell.kind != .error
          else { return nil }
          return "\(key)=\(cell.text)"
        }
        let given = listed.given.sorted { $0.key < $1.key }.map { "[\($0.key)=\($0.value.text)]" }
        return ([String(listed.row.number)] + own + given).joined(separator: " ")
      }
    }
  }

  /// "1 title", "9 total".
  var leftOutDump: [String] {
    leftOut.sorted { $0.number < $1.number }.map { "\($0.number) \($0.reason.rawValue)" }
  }
}
