import Bulletins
import Foundation
import Publishing
import SiteModel
import Testing

@testable import Building
@testable import PressRoom

/// Real files for `Tests/press/documents.py`, which names the folder and looks at them.
struct DocumentSamplesTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DOCUMENT_SAMPLES"] != nil))
  func writesEveryFormatOfTheSamples() async throws {
    let folder = try #require(ProcessInfo.processInfo.environment["DOCUMENT_SAMPLES"])
    var requests: [ToolRequest] = []
    var paths: [String] = []
    func add(_ path: String, _ content: PressFormat.Content) throws {
      switch content {
      case .bytes(let bytes): try writeFile("\(folder)/\(path)", bytes)
      case .tool(let request):
        requests.append(request)
        paths.append(path)
      }
    }
    for (name, bulletin) in samples {
      for format in [PressFormat.text, .html, .word, .pdf] {
        try add(name + format.ending, format.bulletin(bulletin))
      }
    }
    for (name, notice) in [("hold", PressStop.sample(.hold)), ("kill", .sample(.kill))] {
      for format in [PressFormat.text, .html, .word, .pdf] {
        let write = try #require(format.notice)
        try add(name + format.ending, write(notice))
      }
    }
    try makeFolder(folder + "/photos")
    var withPhotos = PressBulletin.sample
    withPhotos.photos.append(withPhotos.photos[0])
    withPhotos.photos[1].source = "Content/press/bang.png"
    for file in photoFiles(of: withPhotos) { try add(file.path, file.content) }
    let made = try await make(requests, setting(folder))
    #expect(made.diagnostics.map { $0.message(in: .en) } == [])
    for (path, bytes) in zip(paths, made.files) {
      if let bytes { try writeFile("\(folder)/\(path)", bytes) }
    }
  }

  /// Photos lie in the folder of the samples, the theme in the repository.
  private func setting(_ folder: String) throws -> ToolSetting {
    let theme = try #require(loadTheme("sen", root: repository).theme)
    return ToolSetting(
      source: folder + "/source", tools: repository, theme: theme, workers: 2, skipsMissingTools: false)
  }

  private var repository: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }

  private var samples: [(name: String, bulletin: PressBulletin)] {
    var state = PressBulletin.sample
    state.edition.letterhead = .state
    state.edition.superior = "UBND tỉnh Ví Dụ"
    state.edition.publisher = "Sở Văn hóa, Thể thao và Du lịch"
    state.edition.number = "Số: 07/TC-SVHTTDL"
    var draft = PressBulletin.sample
    draft.isDraft = true
    return [
      ("plain", .sample), ("corrected", .correctedSample), ("state", state), ("draft", draft),
      ("long", .longSample), ("odd", .oddSample), ("tables", .tablesSample),
    ]
  }
}

extension PressBulletin {
  /// As many awards as fill several pages, and a text of some length.
  static var longSample: PressBulletin {
    var bulletin = sample
    bulletin.edition.superior = "Tỉnh ủy Ví Dụ"
    bulletin.edition.publisher = "Ban Tuyên giáo và Dân vận Tỉnh ủy Ví Dụ"
    bulletin.edition.contact = [
      "Văn phòng Ban Tuyên giáo và Dân vận Tỉnh ủy Ví Dụ", "0238 000 0000",
      "dau-moi-bao-chi@guongsang.vidu.example",
    ]
    bulletin.headline =
      "Khen thưởng 60 tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua yêu nước"
    let sentence =
      "Ủy ban nhân dân tỉnh đã biểu dương những việc làm nghĩa tình của bà con ở các xã vùng lũ, nơi nhiều người đã dầm mình "
      + "trong nước xiết suốt đêm để đưa người già, trẻ nhỏ đến chỗ an toàn. "
    bulletin.blocks = (1...8).map { .paragraph([.text("\($0). " + sentence + sentence)]) } + bulletin.blocks
    bulletin.awards = (1...60).map { number in
      var award = PressBulletin.sample.awards[number % 2]
      award.name =
        number % 2 == 0 ? "Nguyễn Thị Thử số \(number)" : "Tổ bảo vệ an ninh, trật tự xóm \(number), xã Ví Dụ"
      award.deed =
        "Đã có thành tích xuất sắc trong công tác phòng, chống thiên tai và cứu nạn cứu hộ năm 2026"
      award.decision = "\(1000 + number)/QĐ-UBND"
      award.decisionDate = "2026-05-18"
      return award
    }
    return bulletin
  }

  /// Tables with narrow columns, with many, and with more than fit.
  static var tablesSample: PressBulletin {
    var bulletin = correctedSample
    bulletin.edition.letterhead = .state
    bulletin.edition.superior = "Ủy ban nhân dân tỉnh Ví Dụ"
    bulletin.edition.publisher = "Sở Văn hóa, Thể thao và Du lịch Ủy ban nhân dân tỉnh Ví Dụ"
    bulletin.edition.number = "Số: 07/TC-SVHTTDL"
    let header = (1...10).map { "Số tiền \($0)" }
    let numbers = (1...10).map { "\($0).234.567.890 đồng" }
    bulletin.blocks += [
      .table(.numberedRows), .table(.eightColumns),
      .table(
        PressTable(
          caption: "Rộng quá khổ giấy", header: header.map { [.text($0)] },
          rows: [numbers.map { [.text($0)] }])),
    ]
    return bulletin
  }

  /// What authors write without meaning harm, and signs that each format must leave as they are.
  static var oddSample: PressBulletin {
    var bulletin = sample
    bulletin.headline = "#set page(width: 1cm) \\u{1} $x^2$ </w:t> & “ngoặc” 'đơn'"
    bulletin.blocks += [
      .heading(5, [.text("Mục sâu")]),
      .quote([.heading(4, [.text("Lời kể")]), .paragraph([.text("Tôi chỉ nghĩ: phải cứu.")])]),
      .list(
        first: 3,
        [
          [
            .paragraph([.text("Việc thứ ba")]),
            .list(first: nil, [[.paragraph([.text("*không* nghiêng, `không` mã, @ai, <nhãn>")])]]),
          ]
        ]),
      .code("#let x = 1\n  </pre>"), .rule,
      .paragraph([.text("Một\u{1} dòng\tvà"), .lineBreak, .text("dòng nữa"), .code("x < y")]),
    ]
    bulletin.awards[0].deed =
      "Đã làm rất nhiều việc. " + (1...700).map { "việc \($0)" }.joined(separator: ", ")
    return bulletin
  }
}

extension PressTable {
  /// 80 rows with their number.
  static var numberedRows: PressTable {
    PressTable(
      caption: "Danh sách người có việc làm tốt",
      header: ["STT", "Họ tên", "Nơi", "Việc"].map { [.text($0)] },
      rows: (1...80).map { number in
        [
          String(number), "Nguyễn Thị Thử Nghiệm", "Xóm \(number), xã Ví Dụ, tỉnh Nghệ An",
          "Tham gia cứu hộ, đưa người già, trẻ nhỏ ra khỏi vùng ngập lụt; ủng hộ lương thực và quần áo cho bà con",
        ].map { [.text($0)] }
      })
  }

  static var eightColumns: PressTable {
    PressTable(
      caption: "Kết quả theo đơn vị",
      header: [
        "STT", "Đơn vị", "Chỉ tiêu", "Thực hiện (căn)", "Nguồn vốn", "Kinh phí (đồng)", "Quyết định",
        "Ghi chú",
      ].map { [.text($0)] },
      rows: (1...12).map { number in
        [
          String(number), "Phường Nghiêm Thượng", "1.250.000", "20.802.000", "Ngân sách",
          "12.345.678.901.000",
          "\(1000 + number)/QĐ-UBND", "Hoàn thành trước thời hạn",
        ].map { [.text($0)] }
      })
  }
}
