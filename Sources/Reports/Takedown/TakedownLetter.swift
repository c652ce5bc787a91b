import SiteModel
import VietnameseText

extension TakedownReport {
  /// Words that can be sent to whoever asked: what was found, by count, and what happens until when. It names nobody but the person.
  package var letter: String {
    let publisher = settings.publisher.name ?? settings.title
    let addressee = recipient.isMinor ? "người đại diện của \(name)" : name
    var lines = ["Kính gửi: \(addressee)", ""]
    lines.append(
      recipient.asked.map {
        "\(publisher) đã nhận yêu cầu \($0.day.vietnamese) về dữ liệu cá nhân của ông (bà) trên trang “\(settings.title)” (\(settings.baseURL))."
      }
        ?? "\(publisher) đã nhận yêu cầu về dữ liệu cá nhân của ông (bà) trên trang “\(settings.title)” (\(settings.baseURL))."
    )
    lines.append(
      "Thư này trả lời trong thời hạn hai ngày làm việc (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Nghị định 356/2025/NĐ-CP), tức là chậm nhất \(due.vietnamese)."
    )
    lines += ["", found] + steps
    lines += [
      "",
      "Những bản mà cơ quan báo chí, máy tìm kiếm hoặc người đọc đã lưu thì chúng tôi không tự xóa được.",
    ]
    let contact = [settings.publisher.email, settings.publisher.phone].compactMap { $0 }
    if !contact.isEmpty { lines.append("Nơi hỏi thêm: \(contact.joined(separator: ", ")).") }
    lines += ["", publisher]
    return lines.joined(separator: "\n")
  }

  private var found: String {
    let counts = [
      (count([.row]), "dòng danh sách khen thưởng"), (files([.text]), "bài viết, trang"),
      (count([.table, .settings]), "ô dữ liệu"), (releases, "thông cáo báo chí đã lưu"),
      (files([.source]), "bản soạn thông cáo"), (files([.attachment]), "tệp đính kèm cần xem"),
      (files([.picture]), "ảnh cần xem"), (count([.history]), "bản cũ trong kho lưu phiên bản"),
    ].filter { $0.0 > 0 }.map { "\(numberText($0.0, in: .vietnamese)) \($0.1)" }
    let date = "Đến \(day.vietnamese), chúng tôi đã rà soát"
    return counts.isEmpty
      ? "\(date) và không thấy nơi nào khác còn tên ông (bà)."
      : "\(date) và thấy tên ông (bà), hoặc tên giống như vậy, ở: \(counts.joined(separator: "; "))."
  }

  /// What is promised follows what was found.
  private var steps: [String] {
    let until = "Chậm nhất \(due.vietnamese)"
    var steps = [
      isHidden
        ? "- Tên ông (bà) đã được đặt ở chế độ không nêu; \(until.lowercased()), những nơi còn nhắc được bỏ tên hoặc gỡ."
        : "- \(until): tên ông (bà) được bỏ khỏi trang, các danh sách và dữ liệu mở của trang."
    ]
    if releases > 0 {
      steps.append(
        "- \(until): thông cáo có tên ông (bà) được thu hồi; các báo nhận được lời đề nghị không sử dụng.")
    }
    if files([.attachment, .picture]) > 0 {
      steps.append(
        "- \(until): tệp đính kèm, ảnh được xem từng tệp; tệp có tên hoặc mặt ông (bà) được gỡ hoặc che.")
    }
    if count([.address]) > 0 {
      steps.append("- Sau khi đăng bản mới: bản cũ trong bộ nhớ đệm của trang được xóa.")
    }
    if count([.history]) > 0 {
      steps.append(
        "- Bản cũ trong kho lưu phiên bản của chúng tôi (không công khai trên trang): người quản trị được báo để xử lý."
      )
    }
    return steps
  }

  private func these(_ kinds: Set<Holding.Kind>) -> [Holding] { holdings.filter { kinds.contains($0.kind) } }
  private func count(_ kinds: Set<Holding.Kind>) -> Int { these(kinds).count }
  private func files(_ kinds: Set<Holding.Kind>) -> Int {
    Set(these(kinds).map { $0.target ?? $0.place?.file ?? $0.words }).count
  }

  /// Bulletins, however many versions they have.
  private var releases: Int { Set(these([.bulletin]).map { $0.words.prefix { $0 != "/" } }).count }
}
