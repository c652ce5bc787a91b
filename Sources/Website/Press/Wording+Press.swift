import Bulletins
import SiteModel
import VietnameseText

/// Names of the press room's pages, and what depends on a value there.
extension Wording {
  private func word(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  var press: String { word("Báo chí", "Press") }
  var pressCorrections: String {
    word("Đính chính, tạm dừng, thu hồi", "Corrections, holds and withdrawals")
  }
  var pressKit: String { word("Tư liệu cho báo chí", "Press kit") }
  var pressChecking: String { word("Kiểm tra tệp đã tải", "Checking a file") }
  var pressArchives: String { word("Lưu trữ theo tháng", "Archives by month") }
  /// How a source is named.
  var source: String { word("Nguồn", "Source") }

  func bulletins(of year: Int) -> String {
    word("Thông cáo báo chí năm\u{A0}\(year)", "Press releases of \(year)")
  }

  /// All that is said of a bulletin that may not be used.
  func bulletin(_ id: BulletinID) -> String {
    word("Thông cáo báo chí\u{A0}\(id.text)", "Press release\u{A0}\(id.text)")
  }

  /// "Ảnh 1, bản gốc (JPEG)", so that a link says which photo it is.
  func originalPhoto(_ number: Int, _ format: String) -> String {
    word("Ảnh\u{A0}\(number), bản gốc (\(format))", "Photo\u{A0}\(number), original (\(format))")
  }
  func webPhoto(_ number: Int) -> String {
    word("Ảnh\u{A0}\(number), cho web", "Photo\u{A0}\(number), for the web")
  }

  func pressReason(_ reason: WithdrawalReason) -> String {
    switch reason {
    case .consent: word("theo yêu cầu của người được nêu tên", "at the request of somebody named")
    case .mistake: word("có sai sót", "it has mistakes")
    case .revoked: word("quyết định khen thưởng đã bị hủy bỏ", "the decision was annulled")
    case .legal: word("theo yêu cầu của cơ quan có thẩm quyền", "at the request of an authority")
    case .other: word("lý do khác", "another reason")
    }
  }
}

/// What the pages hold, in a sentence each.
extension Wording {
  var aboutPress: String {
    word(
      "Thông cáo báo chí đã phát hành, kèm tệp để tải về, đầu mối liên hệ và cách kiểm tra.",
      "Press releases with files to take, whom to ask, and how to check them.")
  }
  var aboutPressCorrections: String {
    word(
      "Mọi lần đính chính, tạm dừng, phát hành lại và thu hồi thông cáo, mới nhất đứng trước, được giữ mãi ở đây.",
      "Every correction, hold, new release and withdrawal, the newest first, kept here for good.")
  }
  var aboutPressKit: String {
    word(
      "Giới thiệu cơ quan, đầu mối liên hệ, biểu trưng, điều kiện sử dụng và số liệu của các phong trào kèm nguồn.",
      "Who we are, whom to ask, the logo, terms of use, and the figures of the campaigns with their sources.")
  }
  var aboutPressArchives: String {
    word(
      "Mọi thông cáo đã phát hành, mỗi tháng một tệp, để máy lấy lại trọn lịch sử.",
      "Every release by month, a file each, from which programs rebuild the whole history.")
  }
  var aboutPressChecking: String {
    word(
      "Cách biết một tệp tải về, hay nhận từ nơi khác, có đúng là tệp đã phát hành hay không.",
      "How to tell whether a file, taken here or received elsewhere, is the one that was released.")
  }
}
