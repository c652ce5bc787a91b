/// Notices of nominees and the holidays that count their term.
extension BadSite {
  static let notices = [
    notice("notice-without-anything", "summary: Một câu"),
    notice("notice-that-closes-before-it-opens", opening + "closes: 2026-05-20\n" + nominees),
    notice("notice-shorter-than-ten-working-days", opening + "closes: 2026-06-05\n" + nominees),
    notice(
      "notice-of-unknown-things",
      """
      opens: 2026-05-25
      form: huan-chuong-lao-dog
      nominee: [Phạm Thị Lạ]
      nominees: [{recipient: tran-thi-thuu}, {name: Phạm Lạ, unit: xa-vi-zu, kind: người}]

      """),
    notice(
      "notice-of-a-minor-and-of-somebody-who-withdrew",
      opening + "nominees: [{name: Phạm Bé, minor: có}, {name: Hồ Thị Rút}]\n"
    ).with(
      "Content/data/recipients.csv",
      """
      id,kind,name,unit,consent
      nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,
      tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,
      ho-thi-rut,ca-nhan,Hồ Thị Rút,xa-vi-du,rut

      """),
    notice("notice-of-somebody-who-withdrew", opening + "nominees: [Hồ Thị Rút]\n").with(
      "Content/data/recipients.csv",
      """
      id,kind,name,unit,consent
      nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,
      tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,
      ho-thi-rut,ca-nhan,Hồ Thị Rút,xa-vi-du,rut

      """),
    notice(
      "notice-that-names-outside-its-list", opening + nominees, body: "Bà Phạm Thị Lạ làm nhiều việc.\n"),
    notice(
      "notice-without-an-address", "opens: 2026-05-25\nform: huan-chuong-lao-dong\n" + nominees),
    BadSite(
      "notice-in-a-year-without-holidays", .build,
      [
        "Content/notices/de-nghi.md": .text(text(opening + nominees, body: "Lời.\n"))
      ]),
    notice(
      "holidays-listed-twice", opening + nominees,
      holidays: "Ngày,Tên,Làm bù,Ghi chú\n2026-01-01,Tết,,\n01/01/2026,Tết Dương lịch,,\n2026-02,Tết,,\n"),
  ]

  private static let opening =
    "opens: 2026-05-25\nform: huan-chuong-lao-dong\nclass: ba\nopinions_to: {phone: 0238 000 000}\n"
  private static let nominees = "nominees:\n  - {name: Phạm Thị Lạ, unit: xa-vi-du}\n"

  /// A good site with holidays and a notice of this head and body.
  private static func notice(
    _ name: String, _ head: String, body: String = "Lời.\n", holidays: String = "date,name\n2026-01-01,Tết\n"
  ) -> BadSite {
    BadSite(
      name, .build,
      [
        "Content/data/holidays.csv": .text(holidays),
        "Content/notices/de-nghi.md": .text(text(head, body: body)),
      ])
  }

  private static func text(_ head: String, body: String) -> String {
    let end = head.hasSuffix("\n") ? "" : "\n"
    return "---\ntitle: Lấy ý kiến\n\(head)\(end)---\n\n\(body)"
  }
}
