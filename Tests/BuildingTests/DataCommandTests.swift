import Foundation
import Testing
import WorkbookSamples

/// The commands whose data go to stdout: `list`, `render`, `sheet`.
struct DataCommandTests {
  private func list(_ subject: String, _ changes: [String: SiteFile] = [:], _ more: [String] = []) throws
    -> Command
  {
    let site = try SmallSite(.good(but: changes))
    return try Command(["list", subject, "--source", site.root, "--clock", "2026-06-01"] + more)
  }

  @Test(arguments: [
    (
      "stories",
      """
      id,state,date,title,file,kind,embargo,expires,withdrawn
      vuon-nha-ong-mau,visible,2026-01-15,Vườn nhà ông Mẫu,Content/stories/2026/vuon-nha-ong-mau.md,story,,,
      """
    ),
    (
      "awards",
      """
      recipient,name,form,class,decision,date,campaign,file,line,sheet,id,kind,decision_number,issuer,unit,organisation,role,role_class,type,programme,deed,deed_date,ceremony,posthumous,state,source
      nguyen-van-mau,Nguyễn Văn Mẫu,giay-khen-cap-xa,,12-qd-ubnd-2025,2025-11-20,nha-sach-vuon-dep,Content/awards/2025.csv,2,,,ca-nhan,12/QĐ-UBND,Chủ tịch UBND xã Ví Dụ,xa-vi-du,,,lao-dong-truc-tiep,,,,,,,hieu-luc,
      tran-thi-thu,Trần Thị Thử,giay-khen-cap-xa,,12-qd-ubnd-2025,2025-11-20,,Content/awards/2025.csv,3,,,ca-nhan,12/QĐ-UBND,Chủ tịch UBND xã Ví Dụ,xa-vi-du,tram-y-te-vi-du,,lao-dong-truc-tiep,,,,,,,hieu-luc,
      """
    ),
    (
      "recipients",
      """
      id,kind,name,unit,organisation,consent,awards,stories,role,role_class,minor,consent_date,may_be_named
      nguyen-van-mau,ca-nhan,Nguyễn Văn Mẫu,xa-vi-du,,quyet-dinh,1,1,Nông dân,lao-dong-truc-tiep,,,true
      tran-thi-thu,ca-nhan,Trần Thị Thử,xa-vi-du,tram-y-te-vi-du,quyet-dinh,1,0,Điều dưỡng,lao-dong-truc-tiep,,,true
      le-van-trung,ca-nhan,Lê Văn Trùng,xa-vi-du,,quyet-dinh,0,0,,,,,true
      le-van-trung-thon-dong,ca-nhan,Lê Văn Trùng,xa-vi-du,,quyet-dinh,0,0,,,,,true
      """
    ),
    (
      "decisions",
      """
      id,number,date,issuer,stated,rows,about,state,file,source
      12-qd-ubnd-2025,12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,2,2,Khen thưởng đột xuất,,,
      """
    ),
    (
      "units",
      """
      id,type,name,district,valid_from,valid_to,successors,code,aliases,awards,stories
      xa-vi-du,xa,Ví Dụ,,2025-07-01,,,,,2,1
      xa-mau-cu,xa,Mẫu Cũ,,,2025-06-30,xa-vi-du,,,0,0
      """
    ),
  ]) func listsWhatTheSourcesHold(_ subject: String, _ expected: String) throws {
    let command = try list(subject)
    #expect(command.status == 0)
    #expect(command.messages.isEmpty)
    #expect(command.output.replacing("\r\n", with: "\n") == expected + "\n")
  }

  @Test(arguments: [
    ("drafts", ["ban-thao"]), ("future", ["sang-nam"]), ("expired", ["da-cu"]), ("withdrawn", ["da-go"]),
    ("schedule", ["sang-nam", "tin-han"]),
  ]) func listsStoriesByTheirState(_ subject: String, _ expected: [String]) throws {
    let story = { (head: String) -> SiteFile in .text("---\ntitle: Bài\n\(head)\n---\n\nChữ.\n") }
    let changes = [
      "Content/stories/2026/ban-thao.md": story("draft: true\ndate: 2026-02-01"),
      "Content/stories/2026/sang-nam.md": story("date: 2027-01-01"),
      "Content/stories/2026/da-cu.md": story("date: 2026-02-01\nexpires: 2026-03-01"),
      "Content/stories/2026/da-go.md": story(
        "date: 2026-02-01\nwithdrawn: {date: 2026-03-01, reason: sai-sot}"),
      "Content/stories/2026/tin-han.md": story("date: 2026-02-01\nexpires: 2027-03-01"),
    ]
    let command = try list(subject, changes, ["--as", "json"])
    #expect(command.status == 0, "\(command.messages)")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(command.output.utf8)) as? [[String: String]])
    #expect(rows.map { $0["id"] } == expected)
  }

  @Test func listsASiteWithFaultsAndNamesThemBesideTheList() throws {
    let command = try list("stories", [BadSite.storyFile: .text(BadSite.storyText("about: [khong-ai]"))])
    #expect(command.status == 1)
    #expect(command.output.contains("\nbai-moi,visible,"))
    #expect(command.messages.contains("[unknown-recipient]"))
  }

  @Test func resolveSaysHowEveryValueWasJoined() throws {
    let site = try SmallSite(.good(but: [:]))
    let command = try Command(["resolve", "--source", site.root])
    #expect(command.status == 0)
    #expect(command.messages.isEmpty)
    #expect(
      command.output.replacing("\r\n", with: "\n") == """
        file,sheet,cell,line,subject,written,id,name,how,candidates
        Content/awards/2025.csv,,A2,2,recipient,Nguyễn Văn Mẫu,nguyen-van-mau,Nguyễn Văn Mẫu,name-and-unit,
        Content/awards/2025.csv,,C2,2,decision,12/QĐ-UBND,12-qd-ubnd-2025,12/QĐ-UBND,name,
        Content/awards/2025.csv,,G2,2,unit,xã Ví Dụ,xa-vi-du,xã Ví Dụ,name,
        Content/awards/2025.csv,,F2,2,campaign,nha-sach-vuon-dep,nha-sach-vuon-dep,"Nhà sạch, vườn đẹp",id,
        Content/awards/2025.csv,,A3,3,recipient,Trần Thị Thử,tran-thi-thu,Trần Thị Thử,name-and-unit,
        Content/awards/2025.csv,,C3,3,decision,12/QĐ-UBND,12-qd-ubnd-2025,12/QĐ-UBND,name,
        Content/awards/2025.csv,,G3,3,unit,xã Ví Dụ,xa-vi-du,xã Ví Dụ,name,

        """)
  }

  @Test func resolveShowsRowsThatErrorsKeepFromTheSite() throws {
    let list = "name,form,unit\nLê Văn Trùng,giay-khen-cap-xa,xã Ví Dụ\nVi Thị Hai,giay-khen,Đội Một\n"
    let site = try SmallSite(.good(but: ["Content/awards/2026.csv": .text(list)]))
    let command = try Command(["resolve", "--source", site.root, "--as", "json", "--lang", "en"])
    #expect(command.status == 1)
    #expect(command.messages.contains("[ambiguous-recipient]") && command.messages.contains("[unknown-form]"))
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(command.output.utf8)) as? [[String: String]])
    let found = rows.filter { $0["file"] == "Content/awards/2026.csv" }
    #expect(found.map { $0["how"] } == ["ambiguous", "name", "new", "as-written"])
    #expect(found.first?["candidates"] == "le-van-trung;le-van-trung-thon-dong")
    #expect(found.last?["written"] == "Đội Một")
  }

  @Test func rendersMarkdownFromStdin() throws {
    let command = try Command(["render", "-"], input: "## Kết quả đạt được\n\n| a |\n|---|\n| 1 |\n")
    #expect(command.status == 0)
    #expect(command.output.contains("<h2 id=\"ket-qua-dat-duoc\">Kết quả đạt được</h2>"))
    #expect(command.output.contains("<table>"))
  }

  @Test func rendersPlainCommonMarkToTheLetter() throws {
    let command = try Command(["render", "--plain", "-"], input: "## Kết quả\n\n<b>đậm</b>\n")
    #expect(command.output == "<h2>Kết quả</h2>\n<p><b>đậm</b></p>\n")
    #expect(command.messages.isEmpty)
  }

  @Test func rendersWhatIsUnderstoodAndReportsTheRest() throws {
    let command = try Command(["render", "-", "--lang", "vi"], input: "Chữ [kia](javascript:x).\n")
    #expect(command.status == 1)
    #expect(command.output.contains("Chữ "))
    #expect(!command.output.contains("javascript:"))
    #expect(command.messages.hasPrefix("-:1:5: lỗi: "))
  }

  @Test func printsASheetAsItWasUnderstood() throws {
    let command = try Command(["sheet", "-"], input: "Họ tên;Ghi chú\n\"Mẫu; An\";\n")
    #expect(command.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(command.output.utf8)) as? [String: Any]
    let sheets = try #require(json?["sheets"] as? [[String: Any]])
    #expect(sheets.map { Set($0.keys) } == [["name", "hidden", "cells"]])
    let cells = try #require(sheets.first?["cells"] as? [[String: String]])
    #expect(
      cells == [
        ["at": "A1", "type": "text", "value": "Họ tên"], ["at": "B1", "type": "text", "value": "Ghi chú"],
        ["at": "A2", "type": "text", "value": "Mẫu; An"],
      ])
  }

  @Test func printsAWorkbookAsItWasUnderstood() throws {
    let site = try SmallSite(["a.xlsx": .bytes(SampleWorkbook.everything.bytes)])
    let command = try Command(["sheet", site.root + "/a.xlsx", "--sheet", "Danh sách", "--format", "json"])
    #expect(command.status == 0)
    #expect(
      command.output == """
        {"sheets": [
        {"name": "Danh sách", "hidden": false, "cells": [
        {"at": "A1", "type": "text", "value": "Họ tên"},
        {"at": "C1", "type": "text", "value": "Ngày"},
        {"at": "A3", "type": "text", "value": "Nguyễn Mẫu"},
        {"at": "B3", "type": "date", "value": "2023-03-15"},
        {"at": "C3", "type": "date", "value": "PT36H"},
        {"at": "D3", "type": "boolean", "value": true},
        {"at": "E3", "type": "error", "value": "#N/A"},
        {"at": "F3", "type": "number", "value": 2},
        {"at": "G3", "type": "text", "value": "chữ"},
        {"at": "H3", "type": "date", "value": "2026-10-15T08:30:00"},
        {"at": "A4", "type": "number", "value": 0.1},
        {"at": "B4", "type": "number", "value": 1000}]}
        ]}

        """)
    let other = try Command(["sheet", site.root + "/a.xlsx", "--sheet", "Danh sach"])
    #expect(other.status == 2)
    #expect(other.messages.contains("[unknown-sheet]"))
    #expect(other.messages.contains("Danh sách"))
  }

  @Test func readsAnAwardListFromAWorkbook() throws {
    var workbook = SampleWorkbook([
      ["Họ và tên", "Hình thức khen thưởng", "Số quyết định"],
      ["Lê Thị Mới", "Giấy khen của Chủ tịch UBND cấp xã", "12/QĐ-UBND"],
    ])
    workbook.styles = SampleWorkbook.dateStyles
    workbook.tabs[0].content = workbook.tabs[0].content.replacing(
      "</row>", with: "<c s=\"1\"><v>45981</v></c></row>"
    ).replacing(
      "<c s=\"1\"><v>45981</v></c></row><row>", with: "<c t=\"str\"><v>Ngày quyết định</v></c></row><row>")
    let command = try list("awards", ["Content/awards/2026.xlsx": .bytes(workbook.bytes)])
    #expect(command.messages.isEmpty)
    #expect(
      command.output.contains(
        ",Lê Thị Mới,giay-khen-cap-xa,,12-qd-ubnd-2025,2025-11-20,,Content/awards/2026.xlsx,2"))
  }

  @Test(arguments: [["render", "/khong-co.md"], ["sheet", "/khong-co.csv"]])
  func aFileThatCannotBeReadExitsWithThree(_ arguments: [String]) throws {
    let command = try Command(arguments)
    #expect(command.status == 3)
    #expect(
      command.messages
        == "\(arguments[1]): error: the file cannot be read: it is not there or may not be read [unreadable-file]\n"
    )
  }
}
