import Bulletins
import SiteModel

/// The words that stand around a bulletin's own, the same in every format.
enum PressWords {
  /// Never "BẢN TIN", which names a licensed print product in the Press Law.
  static let kind = "THÔNG CÁO BÁO CHÍ"
  /// The same in running text, and as a code: IPTC has none for it.
  static let genre = "Thông cáo báo chí"
  static let genreCode = "thong-cao-bao-chi"
  static let draft = "BẢN NHÁP, CHƯA PHÁT HÀNH"
  static let awards = "Danh sách khen thưởng"
  static let photos = "Ảnh kèm theo"
  static let notes = "Ghi chú cho biên tập viên"
  static let about = "Về cơ quan phát hành"
  /// Before the name of the issued document.
  static let original = "Bản gốc: "
  static let contact = "Đầu mối báo chí"
  static let source = "Ghi nguồn"
  static let end = "-HẾT-"

  /// Every version says from its first day where the one in force is found, so that its bytes never change.
  static func inForce(_ edition: Imprint) -> String { "Bản hiện hành: \(edition.address)" }

  /// Which version it is. Nothing of a draft, which is none yet.
  static func version(_ edition: Imprint) -> String {
    "Bản \(edition.version), phát hành \(edition.released.words)."
  }

  static func line(_ correction: PressCorrection) -> String {
    "\(correction.sentence) (\(correction.date))."
  }

  /// - Parameter number: from 1.
  static func line(_ photo: PressPhoto, _ number: Int) -> String {
    let caption = "Ảnh \(number): \(photo.caption)"
    if photo.credit.isEmpty { return caption }
    return caption + (photo.caption.hasSuffix(".") ? "" : ".") + " Ảnh: \(photo.credit)"
  }

  static func reason(_ reason: WithdrawalReason) -> String {
    switch reason {
    case .consent: "theo yêu cầu của người được nêu tên"
    case .mistake: "có sai sót"
    case .revoked: "quyết định khen thưởng đã bị hủy bỏ"
    case .legal: "theo yêu cầu của cơ quan có thẩm quyền"
    case .other: "lý do khác"
    }
  }
}

extension PressBulletin {
  /// What an agency reads before anything else: that it is a correction, or when it may be used.
  var firstLine: String {
    guard let last = madeCorrections.last else { return releaseLine }
    return "ĐÍNH CHÍNH (bản \(edition.version)): đã viết “\(last.was)”, viết lại “\(last.now)”"
  }

  /// The first line of a correction, and what was put right before, so that each is said once; none of what corrects nothing.
  var correctionLines: [String] {
    guard let last = madeCorrections.last else { return corrections.map(PressWords.line) }
    return [firstLine] + corrections.filter { $0 != last }.map(PressWords.line)
  }
}

extension PressStop {
  var title: String {
    switch kind {
    case .hold: "TẠM DỪNG"
    case .kill: "THU HỒI"
    }
  }

  /// What the document is called where only its name is seen.
  var name: String { "\(title): \(PressWords.kind.lowercased()) \(edition.id.text)" }

  /// All that a notice says of the bulletin.
  var sentence: String {
    let number = "thông cáo báo chí \(edition.id.text)"
    let reason = PressWords.reason(reason)
    return switch kind {
    case .hold:
      "TẠM DỪNG: đề nghị chưa sử dụng \(number) từ \(edition.released.words) (\(reason)); chờ thông báo tiếp theo."
    case .kill:
      "THU HỒI: đề nghị không sử dụng \(number), thu hồi lúc \(edition.released.words) (\(reason))."
    }
  }
}
