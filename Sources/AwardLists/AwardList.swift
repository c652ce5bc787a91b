// From a sheet as an office keeps it to the rows of commendations in it:
//
//   sheet → headers     HeaderSearch: the one or two rows that name the columns, below titles and blank rows
//         → columns     HeaderText, ColumnNames: what each column means; private and unknown ones end here
//         → rows        RowSorting: which rows commend somebody; headings, totals, signatures are set apart
//         → given       TitleLines, GroupHeading, ListMapping: what is said once for many rows
//
// What a row says of a person is divided by RecipientText and FormText. Nothing here knows the records that a row means.
//
// Everything that ends here ends for good: private columns (AwardColumn.Use.personal), private data inside a cell (PrivateData),
// proposals (Proposals), and rows that are no commendation, each with its reason (LeftOutRow.Reason), which the audit lists. A property
// test holds it to that: each row of a random sheet is either read or left out with a reason.

import Diagnostics
import Sheets

/// The lists of one sheet. A sheet may have several, one below the other, each with a header of its own.
package struct AwardSheet: Sendable {
  package var lists: [AwardList] = []
  /// The headings that the mapping explains and that were found, as it spells them.
  package var explained: Set<String> = []
  package var leftOut: [LeftOutRow] = []
  /// Totals that are not those of their lists.
  package var openTotals: [OpenTotal] = []
  package var diagnostics: [Diagnostic] = []
}

/// An award list (danh sách khen thưởng): columns with a meaning, and rows.
package struct AwardList: Sendable {
  /// The rows that name the columns, from 1.
  package var header: ClosedRange<UInt32>
  package var columns: [AwardColumn]
  package var rows: [AwardListRow]

  package init(header: ClosedRange<UInt32>, columns: [AwardColumn], rows: [AwardListRow] = []) {
    (self.header, self.columns, self.rows) = (header, columns, rows)
  }
}

/// A column with the text of its header, which two rows may share.
package struct AwardColumn: Sendable {
  package enum Use: Sendable, Equatable {
    /// Read as the value of this key.
    case key(String)
    /// Has the key of a column before it, whose header is given.
    case again(String, first: String)
    /// More of the value in the column before: a name over two columns.
    case more
    /// Holds private data: not read.
    case personal
    /// Holds private data together with what this key means: not read.
    case personalWith(String)
    /// Serial numbers of the rows (STT).
    case numbering
    /// A mapping file leaves it out.
    case leftOut
    case unknown
  }

  package let header: String
  /// From 0.
  package let index: Int
  package let place: Place
  package var use: Use
}

extension AwardColumn.Use {
  var isPersonal: Bool {
    switch self {
    case .personal, .personalWith: true
    case .key, .again, .more, .numbering, .leftOut, .unknown: false
    }
  }
}

/// A row that commends somebody.
package struct AwardListRow: Sendable {
  package let row: Row
  /// What is not said in the row but once for many, by the key of its column.
  package let given: [String: GivenValue]
  /// The same number for all rows of a list below the same headings, which are given the same.
  package let group: Int

  package init(row: Row, given: [String: GivenValue] = [:], group: Int = 0) {
    (self.row, self.given, self.group) = (row, given, group)
  }
}

/// A value from a title, from a heading between the rows, or from a mapping file.
package struct GivenValue: Sendable {
  package let text: String
  package let place: Place
  /// Whether it counts even where the row says something else.
  package let wins: Bool
  /// Whether it is a heading that may be a place or only the name of a group.
  package let mayBeGroup: Bool

  package init(_ text: String, at place: Place, wins: Bool = false, mayBeGroup: Bool = false) {
    self.text = text
    self.place = place
    self.wins = wins
    self.mayBeGroup = mayBeGroup
  }
}

/// A row that is no commendation, and what it was taken for.
package struct LeftOutRow: Sendable {
  package enum Reason: String, Sendable, CaseIterable {
    case title, header, heading, total, signature
    /// Nothing in any column that is read, or only errors of formulas.
    case empty
    /// Columns counted 1, 2, 3 below the header.
    case columnNumbers = "column-numbers"
    /// Has a value, but is like no row of a list.
    case unclear
    /// Outside the rows that the mapping file names.
    case outside
    /// Not shown by the workbook, and left out because the mapping file says so.
    case hidden
  }

  package let number: UInt32
  package let reason: Reason
}

extension AwardSheet {
  /// Whether some row of it commends somebody.
  package var hasRows: Bool { lists.contains { !$0.rows.isEmpty } }
}
