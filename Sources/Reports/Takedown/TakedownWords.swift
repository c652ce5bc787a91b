import Diagnostics
import SiteModel
import VietnameseText

/// The words in which a takedown is told.
struct TakedownWords {
  let report: TakedownReport
  let language: MessageLanguage

  func word(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  func heading(of kind: Holding.Kind) -> String {
    switch kind {
    case .record: word("Hồ sơ", "Record")
    case .row: word("Dòng trong danh sách khen thưởng", "Rows of award lists")
    case .text: word("Bài viết, trang, thông báo", "Texts")
    case .table: word("Bảng dữ liệu", "Tables")
    case .settings: word("Cấu hình", "Configuration")
    case .bulletin: word("Thông cáo báo chí đã lưu", "Stored bulletins")
    case .source: word("Bản soạn thông cáo", "Sources of bulletins")
    case .attachment: word("Tệp đính kèm", "Attachments")
    case .picture: word("Ảnh phải tự xem", "Pictures to look at")
    case .answer: word("Câu trả lời về người trùng tên", "Answers about namesakes")
    case .other: word("Tệp khác", "Other files")
    case .address: word("Địa chỉ phải xóa khỏi bộ nhớ đệm", "Addresses to purge from caches")
    case .history: word("Bản cũ trong kho Git", "Old states in Git")
    }
  }

  func state(_ state: Holding.State) -> String {
    switch state {
    case .visible: word("đang hiện", "shown")
    case .draft: word("bản nháp", "draft")
    case .future: word("chưa tới giờ", "future")
    case .expired: word("hết hạn", "expired")
    case .withdrawn: word("đã gỡ", "withdrawn")
    case .hidden: word("không hiện", "not shown")
    case .missing: word("chưa có dòng", "no row yet")
    case .unread: word("tệp có lỗi, chưa rõ", "the file has errors")
    case .unreleased: word("chưa phát hành", "not released")
    case .released: word("nguồn của bản đã phát hành", "source of what was released")
    case .usable: word("đang được dùng", "usable")
    case .withheld: word("đang tạm dừng", "withheld")
    case .output: word("còn trong thư mục xuất", "still in the output folder")
    case .cached: word("bộ nhớ đệm có thể còn giữ", "caches may keep it")
    case .stored: word("còn lưu", "stored")
    }
  }

  /// The command or the edit.
  func action(_ holding: Holding) -> String {
    switch holding.kind {
    case .record: recordAction(holding)
    case .row, .table, .settings: cellAction(holding)
    case .text: textAction(holding)
    case .bulletin:
      "guongsang press kill \(holding.words.prefix { $0 != "/" }) --reason rut-dong-y"
    case .source: sourceAction(holding)
    case .attachment: attachmentAction(holding)
    case .picture:
      word(
        "xem ảnh \(holding.words): có mặt người này thì bỏ khỏi bài, xóa tệp",
        "look at \(holding.words): if it shows the person, take it out and delete the file")
    case .answer:
      word(
        "không lên trang; còn cần để phân biệt người trùng tên thì giữ",
        "in no output; keep it while it tells namesakes apart")
    case .other: word("bỏ tên, hoặc xóa tệp", "take the name out, or delete the file")
    case .address:
      word("xóa khỏi bộ nhớ đệm sau khi đưa bản mới lên", "purge it once the new site is up")
    case .history:
      word(
        "git filter-repo --replace-text <tệp có dòng “\(report.name)==>…”>; nói với người quản trị kho: mọi bản sao phải lấy lại",
        "git filter-repo --replace-text <a file with the line “\(report.name)==>…”>; tell whoever keeps the repository: every clone is fetched anew"
      )
    }
  }

  private func recordAction(_ holding: Holding) -> String {
    if holding.state == .missing {
      let cells = report.row.filter { !$0.value.isEmpty }.map { "\($0.column)=\($0.value)" }
      let noPlace = !report.row.contains {
        ["unit", "organisation"].contains($0.column) && !$0.value.isEmpty
      }
      return word("thêm một dòng: ", "add a row: ") + cells.joined(separator: "; ")
        + (noPlace ? word("; ghi cả đơn vị hoặc cơ quan", "; fill in the unit or organisation too") : "")
    }
    return report.isHidden
      ? word(
        "giữ nguyên dòng này: nhờ nó mà tên được ẩn", "keep this row: it is what hides the name")
      : word(
        "đặt Đồng ý = rut, Ngày đồng ý = \(report.day.iso)",
        "set consent = rut, consent_date = \(report.day.iso)")
  }

  /// Rows of the person hide with the record; any other cell is edited.
  private func cellAction(_ holding: Holding) -> String {
    if holding.kind == .row, holding.words == report.name, holding.isCertain, !holding.isInPath {
      return report.isHidden
        ? word("đã tự ẩn", "hidden by itself")
        : word("tự ẩn khi Đồng ý = rut", "hides by itself when consent = rut")
    }
    return edit(holding)
  }

  private func edit(_ holding: Holding) -> String {
    if holding.isInPath {
      return word("đổi tên tệp, đừng ghi địa chỉ cũ", "rename the file, do not keep the old address")
    }
    guard let place = holding.place else { return "" }
    if let cell = place.cell {
      let line = place.line.map { word(" (dòng \($0))", " (line \($0))") } ?? ""
      return word("bỏ tên ở ô \(cell)", "take the name out of cell \(cell)") + line
    }
    guard let line = place.line else { return word("bỏ tên", "take the name out") }
    let column = place.column.map { word(" cột \($0)", " column \($0)") } ?? ""
    return word("bỏ tên ở dòng \(line)", "take the name out of line \(line)") + column
  }

  private func textAction(_ holding: Holding) -> String {
    guard [.visible, .future, .expired].contains(holding.state), !holding.isInPath else {
      return edit(holding)
    }
    return edit(holding)
      + word(
        ", hoặc gỡ cả bài: go-bo: {ngay: \(report.day.iso), ly-do: rut-dong-y}",
        ", or withdraw the text: withdrawn: {date: \(report.day.iso), reason: rut-dong-y}")
  }

  private func sourceAction(_ holding: Holding) -> String {
    holding.state == .released
      ? word(
        "sau khi thu hồi, xóa tệp này và ảnh của nó", "after the kill, delete this file and its photos")
      : edit(holding)
  }

  private func attachmentAction(_ holding: Holding) -> String {
    let file = holding.target ?? holding.place?.file ?? holding.words
    return word(
      "mở \(file): có tên người này thì gỡ tệp hoặc che tên",
      "open \(file): take it away or black the name out"
    )
  }

  func doubt(_ holding: Holding) -> String? {
    guard !holding.isCertain else { return nil }
    let others = holding.namesakes.filter { $0 != "-" }
    if others.isEmpty {
      return word(
        "bài nói là người không có trong dữ liệu", "the text says that it is somebody the site does not know")
    }
    let list = others.joined(separator: ", ")
    return word("có thể là người khác cùng tên: \(list)", "may be somebody else of that name: \(list)")
  }

  /// What was not searched, a line each.
  var gaps: [String] {
    var gaps = report.notSearched.map {
      word(
        "Tên một chữ “\($0)” không dò được: hãy tự tìm.",
        "“\($0)” is one word and was not searched for: look by hand.")
    }
    if !report.hasAddresses {
      gaps.append(
        word(
          "Nội dung có lỗi nên chưa biết hết các địa chỉ: sửa lỗi rồi chạy lại.",
          "The content has errors, so not all addresses are known: mend them and run this again."))
    }
    switch report.history {
    case .searched: break
    case .none:
      gaps.append(word("Content không nằm trong kho Git nào.", "Content lies in no Git repository."))
    case .missing:
      gaps.append(
        word(
          "Chưa dò kho Git: máy chưa có git (apt install git).",
          "Git was not asked: it is missing (apt install git)."))
    case .failed(let words):
      gaps.append(
        word("Chưa dò hết kho Git: \(words.visible)", "Git could not be searched: \(words.visible)"))
    }
    gaps.append(
      word(
        "Ảnh, PDF và các tệp nén trong kho Git không dò được; báo, máy tìm kiếm và người đã tải về có thể còn giữ bản của họ.",
        "Pictures, PDFs and packed files in Git cannot be searched; agencies, search engines and readers may keep copies of their own."
      ))
    return gaps
  }
}
