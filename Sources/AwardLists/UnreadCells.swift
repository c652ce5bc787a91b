import Diagnostics
import Sheets

/// Looks at what stands beside the columns that are read, for what the clerk should know: texts in a column without a header,
/// and remarks, above all that a row was not commended.
struct UnreadCells {
  private enum Look { case none, forRefusal, forRemark, forHeader }

  private let file: String
  private let sheet: String?
  private let columns: [AwardColumn]
  /// What the cells of each position are looked at for; those behind the last column have no header.
  private let looks: [Look]
  private var reported: Set<UInt16> = []
  /// By the position of their column.
  private var remarks: [UInt16: Remarks] = [:]

  init(_ columns: [AwardColumn], file: String, sheet: String?) {
    (self.file, self.sheet, self.columns) = (file, sheet, columns)
    var looks = [Look](repeating: .forHeader, count: (columns.last?.index ?? -1) + 1)
    for column in columns {
      switch column.use {
      case .unknown: looks[column.index] = .forRefusal
      case .key("note"), .again("note", _):
        looks[column.index] = .forRemark
        remarks[UInt16(column.index)] = Remarks(header: column.header, file: file, sheet: sheet)
      case .key, .again, .more, .personal, .personalWith, .numbering, .leftOut: looks[column.index] = .none
      }
    }
    self.looks = looks
  }

  /// What is told of all rows together.
  var diagnostics: [Diagnostic] { remarks.sorted { $0.key < $1.key }.compactMap { $0.value.diagnostic } }

  /// - Parameter row: one that commends somebody.
  mutating func look(at row: Row, _ diagnostics: inout [Diagnostic]) {
    for cell in row.cells where cell.isReadable {
      switch Int(cell.index) < looks.count ? looks[Int(cell.index)] : .forHeader {
      case .none: break
      case .forHeader:
        guard !isSerialNumber(cell.text), reported.insert(cell.index).inserted else { continue }
        diagnostics.append(Diagnostic(.columnWithoutHeader, at: cell.place(in: file, sheet: sheet)))
      case .forRefusal, .forRemark:
        guard remarks[cell.index]?.add(cell) ?? isRefusal(cell.text) else { continue }
        let header = columns.first { $0.index == cell.index }?.header ?? ""
        let place = cell.place(in: file, sheet: sheet)
        diagnostics.append(Diagnostic(.awardRowRefused, cell.text, header, at: place))
      }
    }
  }
}
