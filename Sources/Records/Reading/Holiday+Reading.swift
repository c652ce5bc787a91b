import Diagnostics
import Sheets
import VietnameseText

extension Holiday {
  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Holiday]> {
    var days: [PartialDate: Place] = [:]
    return TableReader.read(sheet, columns, file: file, in: context) {
      Holiday(place: $0, date: PartialDate(ofDay: 0), name: "")
    } finish: { row, holiday in
      if let first = days.updateValue(holiday.place, forKey: holiday.date) {
        row.values.diagnostics.append(
          Diagnostic(.duplicateHoliday, holiday.date.iso, at: holiday.place).note(.firstHere, at: first))
        return nil
      }
      return holiday
    }
  }

  static let columns = Columns<Holiday>([
    Column("date", Phrase("Ngày", "Date"), Phrase("ngày nào", "which day"), .placedInstant, isNeeded: true) {
      ($0.date, $0.place) = ($1.value.day, $1.place)
    },
    Column(
      "name", Phrase("Tên", "Name"), Phrase("nghỉ lễ gì, làm bù cho ngày nào", "what it is"), .text,
      isNeeded: true, for: .program
    ) { $0.name = $1 },
    Column(
      "working", Phrase("Làm bù", "Working"),
      Phrase("có: ngày nghỉ mà phải làm bù", "true: worked in exchange for another day"), .flag, for: .program
    ) { $0.isWorked = $1 },
    Column(
      "source", Phrase("Nguồn", "Source"), Phrase("văn bản nào định ngày nghỉ", "what fixed it"), .text,
      for: .program
    ) { _, _ in },
  ])
}
