import Diagnostics
import Testing
import VietnameseText

@testable import Records
@testable import SiteModel

/// What is said today of what will be wrong later.
@Suite struct ForecastTests {
  /// "2026-07-01 stories/a.md:5:5 hidden-reference", in the order of the instants.
  private func faults(
    _ files: [String: String], at clock: String = "2026-06-15T12:00", pages: Set<String> = [],
    _ flags: (inout Selection) -> Void = { _ in }
  ) throws -> [String] {
    let site = linked(files).site
    let forecast = SiteModel.forecast(
      of: site, after: try selection(at: clock, flags), pages: KnownPages(pages.union(["index.html"])))
    return forecast.faults.sorted { $0.instant < $1.instant }
      .map { "\($0.instant.date(in: .vietnam).iso) \(described($0.diagnostic))" }
  }

  @Test func aReferenceOfATextToComeIsAskedAtItsOwnInstant() throws {
    let found = try faults([
      "stories/2026/hen.md": story("date: 2026-07-01", body: "Như [[sau]] và [[nhap]] và [[truoc]]."),
      "stories/2026/truoc.md": story("date: 2026-06-20"),
      "stories/2026/sau.md": story("date: 2026-08-01"),
      "stories/2026/nhap.md": story("draft: true"),
    ])
    #expect(
      found == [
        "2026-07-01 stories/2026/hen.md:5:5 hidden-reference",
        "2026-07-01 stories/2026/hen.md:5:16 hidden-reference",
      ])
  }

  @Test(arguments: [
    ("expires: 2026-07-01", "2026-07-01"), ("withdrawn: {date: 2026-07-02, reason: khac}", "2026-07-02"),
  ])
  func whatEndsIsToldAtEachPlaceThatPointsToIt(ending: String, day: String) throws {
    let found = try faults([
      "stories/2026/a.md": story(
        "aliases: [/a/]",
        body: """
          Như [[b]], [[b|bài kia]], [bài](/guong-sang/b/), [cũ](/cu/b/#x), [cạnh](../b/), [mình](/a/).

          [Chủ đề](/chu-de/rieng/), [từ trình duyệt](https://guong.example/guong-sang/b/) và [nơi khác](https://bao.example/b/).
          """),
      "stories/2026/b.md": story(ending, "aliases: [/cu/b/]", "tags: [riêng]"),
    ])
    let places = ["6:5", "6:27", "6:50", "6:66", "8:1", "8:27"]
    let rules = ["ended-reference"] + Array(repeating: "ended-link", count: 5)
    #expect(found == zip(places, rules).map { "\(day) stories/2026/a.md:\($0) \($1)" })
  }

  @Test func whatIsWrongAtSeveralInstantsIsToldOnce() throws {
    let found = try faults([
      "stories/2026/a.md": story(body: "Như [[b]]."),
      "stories/2026/b.md": story("expires: 2026-07-01", "withdrawn: {date: 2026-08-01, reason: khac}"),
    ])
    #expect(found == ["2026-07-01 stories/2026/a.md:5:5 ended-reference"])
  }

  @Test func whatIsWrongNowIsNotToldOfLater() throws {
    let found = try faults([
      "stories/2026/a.md": story(body: "Như [[b]]."),
      "stories/2026/b.md": story("expires: 2026-06-01", "withdrawn: {date: 2026-08-01, reason: khac}"),
    ])
    #expect(found.isEmpty)
  }

  @Test func aTextThatGoesFirstHasNoFault() throws {
    let found = try faults([
      "stories/2026/a.md": story("expires: 2026-07-01", body: "Như [[b]] và [bài](/guong-sang/b/)."),
      "stories/2026/b.md": story("expires: 2026-07-01"),
    ])
    #expect(found.isEmpty)
  }

  @Test func draftsAreLeftInPeace() throws {
    let found = try faults([
      "stories/2026/a.md": story("no date", body: "Như [[b]]."),
      "stories/2026/b.md": story("draft: true", "date: 2026-08-01", body: "[x](/khong-co/)"),
    ])
    #expect(found.isEmpty)
  }

  @Test func addressesOfWhatComesLaterOrIsGoneByThenAreToldOfATextToCome() throws {
    let found = try faults([
      "pages/b.md": text("date: 2026-06-20", body: "[Giới thiệu](/gioi-thieu/) và [nhầm](/gioi-thie/)."),
      "pages/gioi-thieu.md": text("expires: 2026-06-18"),
      "stories/2026/c.md": story(
        "date: 2026-06-17", body: "[D](/guong-sang/d/), [cũ](/cu/d/), [mục](#khong-co)."),
      "stories/2026/d.md": story("date: 2026-06-19", "aliases: [/cu/d/]"),
    ])
    #expect(
      found == [
        "2026-06-17 stories/2026/c.md:5:1 broken-link", "2026-06-17 stories/2026/c.md:5:22 broken-link",
        "2026-06-17 stories/2026/c.md:5:36 broken-anchor", "2026-06-20 pages/b.md:5:1 ended-link",
        "2026-06-20 pages/b.md:5:31 broken-link",
      ])
  }

  @Test func aPageThatIsThereNowAndThatNoRecordDecidesAboutIsThereLater() throws {
    let files = ["stories/2026/a.md": story("date: 2026-07-01", body: "[Trang](/tim-kiem/), [đầu](/).")]
    #expect(try faults(files, pages: ["tim-kiem/index.html"]).isEmpty)
  }

  @Test func theListOfASectionGoesWithItsLastText() throws {
    let files = [
      "pages/a.md": text(body: "[Lấy ý kiến](/lay-y-kien/)"), "data/holidays.csv": holidaysOf2026,
      "notices/x.md": notice("expires: 2026-07-01"),
    ]
    #expect(try faults(files) == ["2026-07-01 pages/a.md:4:1 ended-link"])
    let two = files.merging(["notices/y.md": notice()]) { $1 }
    #expect(try faults(two).isEmpty)
  }

  @Test func blocksEndWithWhatTheyShow() throws {
    let found = try faults([
      "stories/2026/a.md": story(
        body: "::: ket-qua indicator=ho\n:::\n\n::: danh-sach decision=1-qd-2026-bo\n:::\n\nSố [[ho@2026|4]]."
      ),
      "campaigns/c/index.md": text("expires: 2026-07-01"),
      "campaigns/c/results.csv": "indicator,period,value,measure\nho,2026,4,hộ\n",
      "data/recipients.csv": "id,kind,name,consent,consent_date\nlan,ca-nhan,Lê Lan,rut,2026-08-01\n",
      "awards/a.csv": "recipient,form,decision,decision_date,issuer\nlan,bang-khen,1/QĐ,2026-01-01,Bộ\n",
    ])
    #expect(
      found == [
        "2026-07-01 stories/2026/a.md:5:1 ended-block", "2026-08-01 stories/2026/a.md:8:1 ended-block",
      ])
  }

  @Test func whatAPreviewOfLaterTimesShowedHasEndedWithItsConsent() throws {
    let files = [
      "pages/a.md": text(body: "::: danh-sach decision=1-qd-2026-bo\n:::"),
      "data/recipients.csv": "id,kind,name,consent,consent_date\nlan,ca-nhan,Lê Lan,rut,2026-08-01\n",
      "awards/a.csv": "recipient,form,decision,decision_date,issuer\nlan,bang-khen,1/QĐ,2026-10,Bộ\n",
    ]
    #expect(try faults(files) { $0.future = true } == ["2026-08-01 pages/a.md:4:1 ended-block"])
    let never = try edition(files, at: "2026-09-01").diagnostics
    #expect(never.map(described) == ["pages/a.md:4:1 hidden-reference", "awards/a.csv:2:1 decision-to-come"])
  }

  @Test func aFigureThatATextShowsBeforeItsDayIsTold() throws {
    let files = [
      "stories/2026/a.md": story("date: 2026-07-01", body: "Số [[ho@2026|4]]."),
      "stories/2026/b.md": story("date: 2026-08-01", body: "Số [[ho@2026|4]]."),
      "data/indicators.csv": "indicator,period,value,measure,as_of\nho,2026,4,hộ,2026-08-01\n",
    ]
    #expect(try faults(files) == ["2026-07-01 stories/2026/a.md:5:4 figure-ahead"])
  }

  @Test func anEmbargoHoldsBackPicturesAndNames() throws {
    let files = [
      "data/recipients.csv": "id,kind,name,consent\nlan,ca-nhan,Lê Lan,rut\n",
      "campaigns/duong/index.md": text("embargo: 2026-09-01", body: "Bà Lê Lan. ![x](x.png)"),
      "campaigns/duong/reviews/so-ket.md": text("date: 2026-02-01", body: "![y](y.png)"),
    ]
    #expect(try faults(files) == ["2026-09-01 campaigns/duong/index.md named-after-withdrawal"])
    let forecast = SiteModel.forecast(
      of: linked(files).site, after: try selection(at: "2026-06-15T12:00"), pages: KnownPages([]))
    #expect(forecast.contentFiles.flatMap(\.files).map(\.written) == ["x.png", "y.png"])
  }

  @Test func consentThatEndsIsToldWhereverTheNameOrTheIdStands() throws {
    let found = try faults([
      "data/recipients.csv": "id,kind,name,consent,consent_date\nlan,ca-nhan,Lê Lan,rut,2026-08-01\n",
      "data/decisions.csv": "number,issuer,date,about\n1/QĐ,Bộ,2026-01-01,Khen bà Lê Lan\n",
      "awards/a.csv": "recipient,form\nlan,bang-khen\n",
      "stories/2026/a.md": story(body: "Bà Lê Lan, tức [[lan]], ở [trang](/guong/lan/)."),
      "stories/2026/b.md": story("expires: 2026-07-01", body: "Bà Lê Lan."),
      "stories/2026/c.md": story("date: 2026-07-01", "expires: 2026-08-01", body: "Bà Lê Lan."),
      "stories/2026/d.md": story("date: 2026-09-01", body: "Bà Lê Lan."),
    ])
    #expect(
      Set(found) == [
        "2026-08-01 data/decisions.csv:2:20 named-after-withdrawal",
        "2026-08-01 stories/2026/a.md named-after-withdrawal",
        "2026-08-01 stories/2026/a.md:5:16 ended-reference",
        "2026-08-01 stories/2026/a.md:5:27 ended-link",
        "2026-09-01 stories/2026/d.md named-after-withdrawal",
      ])
  }

  @Test func somebodyWhomTheLastStoryLeavesIsNotShownAnyMore() throws {
    let found = try faults([
      "data/recipients.csv": "id,kind,name\nlan,ca-nhan,Lê Lan\n",
      "stories/2026/a.md": story(body: "Như [[lan]]."),
      "stories/2026/b.md": story("about: [lan]", "expires: 2026-07-01"),
    ])
    #expect(found == ["2026-07-01 stories/2026/a.md:5:5 ended-reference"])
  }

  @Test func twoTextsThatWillWantOneAddressAreTold() throws {
    let found = try faults([
      "stories/2025/a.md": story("id: mot"),
      "stories/2026/a.md": story("id: hai", "date: 2026-07-01"),
      "stories/2026/b.md": story("date: 2026-07-02", "aliases: [/guong-sang/a/, ../x]"),
    ])
    #expect(
      Set(found) == [
        "2026-07-01 stories/2026/a.md path-taken", "2026-07-02 stories/2026/b.md:4:11 path-taken",
        "2026-07-02 stories/2026/b.md:4:27 bad-alias",
      ])
  }
}
