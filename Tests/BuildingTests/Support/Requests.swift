/// The table of recipients, with a column for the day of a request.
func peopleWhoAsked(_ rows: String...) -> SiteFile {
  .text(
    "id,kind,name,unit,consent,Ngày đồng ý,Ngày yêu cầu\n"
      + (["nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,,"] + rows).map { $0 + "\n" }.joined())
}

/// People who asked about their data: one who is named, one who is not any more, one whom a text still names.
let siteWithRequests: [String: SiteFile] = [
  "Content/data/recipients.csv": peopleWhoAsked(
    "tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,,,29/05/2026",
    "ho-thi-rut,ca-nhan,Hồ Thị Rút,xa-vi-du,rut,2026-05-20,2026-05-19",
    "vo-thi-doi,ca-nhan,Võ Thị Đợi,xa-vi-du,rut,2026-05-20,2026-04-29"),
  "Content/data/holidays.csv": "date,name,working\n2026-04-30,Nghỉ,\n2026-05-01,Nghỉ,\n",
  "Content/stories/2026/a.md": "---\ntitle: Bài\ndate: 2026-01-02\n---\n\nBà Võ Thị Đợi kể.\n",
  "Content/stories/2026/b.md": "---\ntitle: Bài\ndraft: true\n---\n\nBà Hồ Thị Rút kể.\n",
]
