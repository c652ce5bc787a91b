import Foundation
import SiteModel
import Testing

@testable import Building
@testable import PressRoom

/// Real files for `Tests/press/documents.py`, which names the folder and looks at them.
struct DocumentSamplesTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PRESS_SAMPLES"] != nil))
  func writesEveryFormatOfTheSamples() async throws {
    let folder = try #require(ProcessInfo.processInfo.environment["PRESS_SAMPLES"])
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
      for format in [PressFormat.text, .word, .pdf] {
        try add(name + format.ending, format.bulletin(bulletin))
      }
    }
    for (name, notice) in [("hold", PressNotice.sample(.hold)), ("kill", .sample(.kill))] {
      for format in [PressFormat.text, .word, .pdf] {
        let write = try #require(format.notice)
        try add(name + format.ending, write(notice))
      }
    }
    try makeFolder(folder + "/photos")
    for file in photoFiles(of: .sample) { try add(file.path, file.content) }
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
    state.edition.number = "Số: 7/TC-SVHTTDL"
    var draft = PressBulletin.sample
    draft.isDraft = true
    return [
      ("plain", .sample), ("corrected", .correctedSample), ("state", state), ("draft", draft),
      ("long", .longSample),
    ]
  }
}

extension PressBulletin {
  /// As many awards as fill several pages, and a text of some length.
  static var longSample: PressBulletin {
    var bulletin = sample
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
}
