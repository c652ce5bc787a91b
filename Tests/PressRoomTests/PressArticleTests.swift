import Bulletins
import Formats
import SiteModel
import Testing

@testable import PressRoom

/// What search engines are told of a bulletin.
struct PressArticleTests {
  private static let folder = "https://guong.example/bao-chi/2026/0007/v1/"

  private subscript(name: String, of value: JSONValue?) -> JSONValue? {
    guard case .object(let members)? = value else { return nil }
    return members.first { $0.name == name }?.value
  }

  private func values(_ name: String, of value: JSONValue?) -> [JSONValue] {
    if case .array(let values)? = self[name, of: value] { values } else { [] }
  }

  @Test func theHonouredHaveTheirAwardsAndStandOnce() {
    var bulletin = PressBulletin.sample
    var second = bulletin.awards[0]
    (second.form, second.isPosthumous, second.decision) = ("Thư khen", true, nil)
    bulletin.awards.append(second)
    bulletin.people.append(PressName(name: "Lê Thị Khác", address: nil))
    let json = structuredData(bulletin)
    let honoured = values("about", of: json)
    #expect(honoured.map { self["@type", of: $0] } == ["Person", "Organization"])
    #expect(
      values("award", of: honoured.first) == [
        "Giấy khen của Chủ tịch UBND cấp xã, số 12/QĐ-UBND, ngày 18/5/2026", "Thư khen (truy tặng)",
      ])
    #expect(values("mentions", of: json).map { self["name", of: $0] } == ["Lê Thị Khác"])
  }

  @Test func correctionsHaveTheirDayAndThePublisherItsSite() {
    let json = structuredData(.correctedSample)
    let correction = values("correction", of: json).first
    #expect(self["datePublished", of: correction] == "2026-05-20")
    #expect(self["text", of: correction] == "Đã viết: “20.891 căn”. Viết lại: “20.802 căn”.")
    #expect(self["url", of: self["publisher", of: json]] == "https://guong.example/")
  }

  @Test func photosAreWhatThePageShowsInTheirSize() {
    var bulletin = PressBulletin.sample
    let image = values("image", of: structuredData(bulletin)).first
    #expect(self["@type", of: image] == "ImageObject" && self["width", of: image] == nil)
    #expect(self["contentUrl", of: image] == .string(Self.folder + "photos/01-web.jpg"))
    bulletin.photos[0].webSize = PressPhoto.Size(width: 1600, height: 900)
    let sized = values("image", of: structuredData(bulletin)).first
    #expect(self["width", of: sized] == 1600 && self["height", of: sized] == 900)
  }

  @Test func tablesAreDataSetsWhereTheyHaveRows() {
    var bulletin = PressBulletin.sample
    let sets = values("hasPart", of: structuredData(bulletin))
    #expect(
      sets.map { self["contentUrl", of: self["distribution", of: $0]] }
        == ["tcbc-2026-0007-v1.awards.csv", "claims.json"].map { .string(Self.folder + $0) })
    (bulletin.awards, bulletin.claims) = ([], [])
    #expect(values("hasPart", of: structuredData(bulletin)).isEmpty)
  }

  @Test func ofFilesThatWereNotMadeNothingIsTold() {
    let bulletin = PressBulletin.sample
    let json = PressArticle(
      bulletin,
      files: [
        PressArticle.File(
          path: "tcbc-2026-0007-v1.txt", type: "text/plain; charset=utf-8", kind: PressFormat.text.kind)
      ]
    ).json
    #expect(values("encoding", of: json).map { self["encodingFormat", of: $0] } == ["text/plain"])
    #expect(self["image", of: json] == nil && self["hasPart", of: json] == nil)
  }

  @Test func addressesLeadWhereTheSiteLiesNow() {
    let json = PressArticle(
      .sample, address: "https://moi.example/bao-chi/2026/0007/", home: "https://moi.example/",
      files: [PressArticle.File(path: "photos/01-web.jpg", type: "image/jpeg")],
      target: { $0.hasSuffix("nguyen-van-mau/") ? "https://moi.example/guong/nguyen-van-mau/" : nil }
    ).json
    let honoured = values("about", of: json)
    #expect(
      honoured.map { self["url", of: $0] } == ["https://moi.example/guong/nguyen-van-mau/", nil])
    #expect(
      self["contentUrl", of: values("image", of: json).first]
        == "https://moi.example/bao-chi/2026/0007/v1/photos/01-web.jpg")
  }
}
