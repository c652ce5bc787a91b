import Bulletins
import SiteModel
import VietnameseText

@testable import PressRoom
@testable import Records

extension Imprint {
  static let sample = sample(version: 1)

  static func sample(version: Int) -> Imprint {
    var settings = SiteSettings(title: "Gương sáng xã Ví Dụ", baseURL: "https://guong.example/")
    settings.publisher.name = "Ban Xây dựng Đảng xã Ví Dụ"
    settings.publisher.superior = "Đảng ủy xã Ví Dụ"
    settings.spokesperson.email = "bao-chi@guong.example"
    settings.press.symbol = "BXDĐ"
    settings.press.label = "Bản minh họa, không phải văn bản đã phát hành"
    settings.press.about = "Cơ quan tham mưu của Đảng ủy xã."
    guard let id = BulletinID("2026-0007") else { preconditionFailure("A number of a bulletin.") }
    // 2026-05-19T08:00:00+07:00, and a day later for each further version.
    let first = Instant(secondsSince1970: Int64(1_779_152_400))
    let released = Instant(secondsSince1970: first.secondsSince1970 + Int64(version - 1) * 86_400)
    return Imprint(
      id,
      PressOccasion(
        version: version, previous: version > 1 ? version - 1 : nil, released: released, first: first),
      settings: settings)
  }
}

extension PressBulletin {
  /// Something of everything, with signs that every format must escape.
  static var sample: PressBulletin {
    var bulletin = PressBulletin(
      edition: .sample, headline: "Xã Ví Dụ khen “hai người” & một tập thể <em>",
      releaseLine: "Phát hành ngay",
      blocks: [
        .paragraph([
          .text("Ngày 18/5, xã khen "), .strong([.text("hai người")]), .text(" dũng cảm"), .note(1),
        ]),
        .heading(2, [.text("Việc đã làm")]),
        .list(
          first: nil,
          [
            [.paragraph([.text("Cứu ba em nhỏ ở "), .emphasis([.text("sông Lam")])])],
            [.paragraph([.link("https://guong.example/guong/a/", [.text("Nguyễn Văn Mẫu")])])],
          ]), .quote([.paragraph([.text("Thấy người gặp nạn thì cứu.")])]),
        .table(
          PressTable(
            caption: "Nhà đã xong (căn)", header: [[.text("Kỳ")], [.text("Kết quả")]],
            rows: [[[.text("2025")], [.text("20.802")]], [[.text("2024")], [.text("8.440")]]],
            alignments: [.start, .end])),
        .picture(0, alt: "Lễ trao", caption: [.text("Lễ trao giấy khen")]),
        .notes([[.paragraph([.text("Theo báo cáo của xã.")])]]),
      ])
    bulletin.summary = "Chủ tịch UBND xã tặng Giấy khen đột xuất cho hai nông dân."
    bulletin.place = "Ví Dụ"
    bulletin.original = PressLink(
      title: "Thông cáo số 12-TC/BXDĐ", address: "https://guong.example/12-tc.pdf")
    bulletin.dateline = "Ví Dụ, ngày 19 tháng 5 năm 2026"
    bulletin.awards = [
      PressAward(
        name: "Nguyễn Văn Mẫu", kind: "ca-nhan", role: "Nông dân", roleClass: "lao-dong-truc-tiep",
        form: "Giấy khen của Chủ tịch UBND cấp xã", isPosthumous: false, unit: "xã Ví Dụ",
        deed: "=Cứu ba em nhỏ", decision: "12/QĐ-UBND", decisionDate: "2026-05-18",
        issuer: "Chủ tịch UBND xã Ví Dụ", address: "https://guong.example/guong/nguyen-van-mau/"),
      PressAward(
        name: "Trạm Y tế xã Ví Dụ", kind: "tap-the", form: "Thư khen", isPosthumous: false,
        address: "https://guong.example/guong/tram-y-te/"),
    ]
    bulletin.people = [
      PressName(name: "Nguyễn Văn Mẫu", address: "https://guong.example/guong/nguyen-van-mau/")
    ]
    bulletin.organisations = [PressName(name: "Trạm Y tế xã Ví Dụ", address: nil)]
    bulletin.stories = [PressLink(title: "Ba em nhỏ", address: "https://guong.example/guong-sang/ba-em/")]
    bulletin.claims = [
      PressClaim(
        kind: .figure, text: "20.802", id: "nha@2025", source: "Content/campaigns/nha/results.csv:4",
        measure: "căn"),
      PressClaim(
        kind: .award, text: "Nguyễn Văn Mẫu: Giấy khen", id: "nguyen-van-mau",
        source: "Content/awards/2026.csv:2", decision: "12/QĐ-UBND", decisionDate: "2026-05-18"),
    ]
    bulletin.notes = ["Đề nghị liên hệ trước khi đến."]
    bulletin.photos = [
      PressPhoto(
        source: "Content/press/le.jpg", alt: "Lễ trao", caption: "Lễ trao giấy khen", credit: "Lê A",
        rights: "Dùng tự do khi ghi nguồn")
    ]
    return bulletin
  }

  /// The second version of the sample, which puts a figure right.
  static var correctedSample: PressBulletin {
    var bulletin = sample
    bulletin.edition = .sample(version: 2)
    bulletin.corrections = [PressCorrection(date: "20/5/2026", was: "20.891 căn", now: "20.802 căn")]
    return bulletin
  }
}

extension PressStop {
  static func sample(_ kind: Kind) -> PressStop {
    PressStop(kind: kind, edition: .sample(version: 2), reason: .mistake)
  }
}
