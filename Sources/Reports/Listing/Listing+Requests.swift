import Formats
import Publishing
import Records
import SiteModel
import VietnameseText

extension Listing {
  /// People who asked for something to be done about what is held of them.
  package var whoAsked: [Ref<Recipient>] { site.recipients.refs.filter { site.recipients[$0].asked != nil } }

  /// Their requests: open ones first, those that are overdue at the top.
  ///
  /// A request is done when readers find the person nowhere any more; what may be a namesake does not count.
  ///
  /// - Parameter holdings: of each who asked.
  package func requests(_ holdings: [[Holding]]) -> CSVTable {
    let today = selection.clock.date(in: selection.zone)
    let rows = zip(whoAsked, holdings).map { ref, holdings in
      Request(
        site.recipients[ref], due: site.recipients[ref].asked.map { site.answerDue(asked: $0.day) },
        isOpen: holdings.contains { $0.isShown && $0.isCertain }, today: today)
    }
    return CSVTable(
      header: ["id", "name", "asked", "due", "state", "overdue", "file", "line"],
      rows: rows.sorted { $0.key < $1.key }.map(\.cells), numbers: ["line"])
  }
}

private struct Request {
  let cells: [String]
  /// Open before done, then by the last day, the file and the line.
  let key: (Int, String, String, Int)

  init(_ person: Recipient, due: PartialDate?, isOpen: Bool, today: PartialDate) {
    let isOverdue = isOpen && due.map { $0.firstDay < today.firstDay } ?? false
    let due = due?.iso ?? ""
    cells = [
      person.id, person.name, person.asked?.day.iso ?? "", due, isOpen ? "open" : "done",
      isOverdue ? "true" : "", person.place.file, person.place.line.map(String.init) ?? "",
    ]
    key = (isOpen ? 0 : 1, due, person.place.file, person.place.line ?? 0)
  }
}
