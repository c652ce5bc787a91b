/// What can be wrong with a notice of nominees and with the days of its term.
extension Rule {
  package static let noticeWithoutNominees = Rule(
    "notice-without-nominees",
    en: "the notice proposes nobody; add 'nominees:' and below it a line '  - name: …' for each",
    vi:
      "thông báo chưa nêu ai được đề nghị; hãy thêm 'nominees:' và bên dưới mỗi người một dòng '  - name: …'")
  package static let closesBeforeOpening = Rule(
    "closes-before-opening",
    en: "the notice closes ({0}) before it opens ({1}); correct one of the two",
    vi: "thông báo đóng ({0}) trước khi mở ({1}); hãy sửa một trong hai")
  package static let noticeTooShort = Rule(
    "notice-too-short", .warning,
    en:
      "closing on {0} leaves fewer than ten working days; close on {1} or later, or take 'closes' out and the last day is counted for you",
    vi:
      "đóng {0} là chưa đủ mười ngày làm việc; hãy để đến hết ngày {1} hoặc muộn hơn, hoặc bỏ 'closes' để máy tự tính"
  )
  package static let holidaysUnknown = Rule(
    "holidays-unknown", .warning,
    en:
      "no holidays of {0} are known, so only Saturdays and Sundays were left out of the ten working days; add the holidays of that year to Content/data/holidays.csv",
    vi:
      "chưa có ngày nghỉ lễ năm {0}, nên mười ngày làm việc mới chỉ trừ thứ Bảy, Chủ nhật; hãy ghi ngày nghỉ năm đó vào Content/data/holidays.csv"
  )
  package static let duplicateHoliday = Rule(
    "duplicate-holiday",
    en: "the day {0} is listed twice; take one row out",
    vi: "ngày {0} được ghi hai lần; hãy bỏ một dòng")
  package static let minorWithoutConsent = Rule(
    "minor-without-consent",
    en: "'{0}' is a minor without full consent and may not be named; add 'consent: day-du' once it is given",
    vi:
      "'{0}' là trẻ em chưa có đồng ý đầy đủ nên không được nêu tên; khi đã có, hãy thêm 'consent: day-du', nếu không thì bỏ khỏi danh sách"
  )
  package static let nomineeInText = Rule(
    "nominee-in-text", reading: .eachPlace,
    en:
      "'{0}' is also named in the title, summary, text, links or file name, which stay after closing; name nominees in 'nominees' only, or set 'keep_names: true'",
    vi:
      "'{0}' còn được nêu trong tít, tóm tắt, lời, liên kết hoặc tên tệp, là những chỗ ở lại sau khi đóng; chỉ ghi tên trong 'nominees', hoặc đặt 'keep_names: true'"
  )
  package static let noticeWithoutAddress = Rule(
    "notice-without-address", .warning,
    en:
      "the notice does not say where to send an opinion; add 'opinions_to: {address: …, phone: …, email: …}', or an address of the publisher in site.yml",
    vi:
      "thông báo chưa nói gửi ý kiến về đâu; hãy thêm 'opinions_to: {address: …, phone: …, email: …}', hoặc địa chỉ của publisher trong site.yml"
  )
}
