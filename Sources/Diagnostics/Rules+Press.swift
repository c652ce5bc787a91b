/// What can be wrong in a press bulletin.
extension Rule {
  package static let badBulletinName = Rule(
    "bad-bulletin-name",
    en: "the file of a bulletin is named by its year and number, such as 2026-0007.md, not '{0}'",
    vi: "tệp thông cáo báo chí đặt tên theo năm và số, như 2026-0007.md, không phải '{0}'")
}
