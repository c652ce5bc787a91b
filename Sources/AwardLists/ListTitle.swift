import Diagnostics
import Sheets
import VietnameseText

/// What is said once for a whole list, above it or in its header.
struct ListTitle {
  /// By the key of a column.
  let given: [String: GivenValue]
  /// What says that the list is one of proposals, and names no decision.
  let proposal: Diagnostic?
  /// What says that it names several decisions, which counts where a row names none.
  let severalDecisions: Diagnostic?
}

extension FoundHeader {
  /// A column such as "Hình thức đề nghị khen thưởng"; "Đơn vị đề nghị" says nothing of the rows.
  var proposal: Place? {
    columns.first { column in
      let words = folded(column.header)
      return column.use == .unknown && isProposal(column.header)
        && ["hinh thuc", "danh hieu", "de nghi"].contains { words.hasPrefix($0) }
    }?.place
  }
}
