import Diagnostics
import Sheets
import VietnameseText

/// How one file is to be read, as a mapping file beside it says (`<file>.yml`). It counts more than anything found in the list.
package struct ListMapping: Sendable {
  package struct Column: Sendable {
    /// The letter of the column, or its header.
    package let written: String
    package let place: Place
    /// `nil` leaves the column out.
    package let key: String?

    package init(written: String, place: Place, key: String?) {
      self.written = written
      self.place = place
      self.key = key
    }
  }

  package enum HiddenRows: String, Sendable, CaseIterable {
    case read
    case leftOut = "left-out"
  }

  /// A heading as the mapping spells it.
  package struct Heading: Sendable {
    package let written: String
    package let place: Place
    package let meaning: HeadingMeaning

    package init(written: String, place: Place, meaning: HeadingMeaning) {
      (self.written, self.place, self.meaning) = (written, place, meaning)
    }
  }

  /// The sheets to read, with the places where the mapping names them; none means all that hold a list.
  package var sheets: [(name: String, place: Place)] = []
  /// Numbers of rows, from 1.
  package var header: ClosedRange<Int>?
  package var rows: ClosedRange<Int>?
  package var columns: [Column] = []
  package var constants: [String: GivenValue] = [:]
  /// What becomes of rows that the workbook does not show.
  package var hiddenRows: HiddenRows?
  /// What headings between the rows are, by their texts.
  package var headings: [Heading] = []
  /// Where the mapping begins.
  package var place: Place

  package init(place: Place) { self.place = place }

  /// The heading that a text is, with its number or without.
  func heading(_ text: String) -> Heading? {
    guard !headings.isEmpty else { return nil }
    let key = spellingKey(text)
    return headings.first { heading in
      let wanted = spellingKey(heading.written)
      return key == wanted
        || key.hasSuffix(" " + wanted) && GroupHeading.isNumber(key.dropLast(wanted.count + 1))
    }
  }

  /// The columns of a list with the meaning that the mapping gives them.
  func apply(to found: FoundHeader, into diagnostics: inout [Diagnostic]) -> FoundHeader {
    var header = found
    for column in columns {
      guard let position = header.columns.firstIndex(where: { Self.isMeant($0, by: column.written) }) else {
        let near = nearMisses(of: column.written, among: header.columns.map(\.header))
        diagnostics.append(
          Diagnostic(.mappingColumnMissing, column.written, at: column.place, suggestions: near))
        continue
      }
      if let key = column.key {
        guard !header.columns[position].use.isPersonal else {
          diagnostics.append(
            Diagnostic(.mappingPrivateColumn, header.columns[position].header, at: column.place))
          continue
        }
        // The mapping takes the key away from a column that was only taken for it.
        for other in header.columns.indices where header.columns[other].use == .key(key) {
          header.columns[other].use = .leftOut
        }
        header.columns[position].use = .key(key)
      } else {
        header.columns[position].use = .leftOut
      }
    }
    return header
  }

  private static func isMeant(_ column: AwardColumn, by written: String) -> Bool {
    if Place.cellName(column: column.index + 1, row: 1).dropLast() == written.uppercased() { return true }
    return folded(column.header) == folded(written)
  }
}
