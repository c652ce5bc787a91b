import Building
import Diagnostics
import Foundation
import Reports
import SiteModel
import Testing

/// Questions of the program and what people answer in `Content/data/tra-loi.yml`.
struct AnswerTests {
  private let header =
    "STT,Họ và tên,Đối tượng,Hình thức khen thưởng,Số quyết định,Ngày quyết định,issuer,Đơn vị\n"

  private func row(
    _ number: Int, _ name: String, _ unit: String, decision: String = "30/QĐ-UBND", kind: String = "Cá nhân"
  ) -> String {
    "\(number),\(name),\(kind),Giấy khen của Chủ tịch UBND cấp xã,\(decision),2026-03-05,Chủ tịch UBND xã Ví Dụ,\"\(unit)\"\n"
  }

  private func site(_ rows: String..., answers: String = "", second: String? = nil) throws -> SmallSite {
    var files: [String: SiteFile] = ["Content/awards/2026-q1.csv": .text(header + rows.joined())]
    if let second { files["Content/awards/2026-q2.csv"] = .text(header + second) }
    if !answers.isEmpty { files["Content/data/tra-loi.yml"] = .text(answers) }
    return try SmallSite(.good(but: files))
  }

  private func codes(_ site: SmallSite) async -> [String] {
    await check(site.options).diagnostics.map(\.code)
  }

  private func resolved(_ site: SmallSite) async throws -> [String] {
    let (table, _) = await resolve(site.options)
    return try #require(table).rows.filter { $0[0] == "Content/awards/2026-q1.csv" }
      .map { "\($0[4]) \($0[5]): \($0[6]) \($0[8])" }
  }

  private func questions(_ site: SmallSite) async throws -> String {
    String(decoding: try #require(await openQuestions(site.options, .vi).0), as: UTF8.self)
  }

  // MARK: Places

  @Test func aTextMeansThePlaceThatSomebodySaid() async throws {
    let rows = row(1, "Hồ Thị Mới", "TYT Ví Dụ")
    #expect(await codes(try site(rows)) == ["place-without-record"])
    let site = try site(rows, answers: "- {question: place, text: TYT Ví Dụ, answer: tram-y-te-vi-du}\n")
    #expect(await codes(site).isEmpty)
    #expect(try await resolved(site).contains("organisation TYT Ví Dụ: tram-y-te-vi-du answer"))
  }

  @Test func itCountsAsThePlaceWherePeopleAreToldApart() async throws {
    let site = try site(
      row(1, "Trần Thị Thử", "TYT Ví Dụ"),
      answers: "- {cau-hoi: noi, chu: TYT Ví Dụ, tra-loi: tram-y-te-vi-du}\n")
    #expect(try await resolved(site).contains("recipient Trần Thị Thử: tran-thi-thu name-and-organisation"))
  }

  @Test func aTextMayBeSaidToMeanNoRecord() async throws {
    for word in ["as-written", "giu-nguyen"] {
      let site = try site(
        row(1, "Hồ Thị Mới", "Tổ hợp tác Bãi"),
        answers: "- {question: place, text: tổ hợp tác Bãi, answer: \(word)}\n")
      #expect(await codes(site).isEmpty)
      #expect(try await resolved(site).contains("unit Tổ hợp tác Bãi:  as-written"))
    }
  }

  @Test func anAnswerChoosesAmongSeveral() async throws {
    let twins =
      "id,type,name,valid_from,valid_to,successors\nxa-vi-du,xa,Ví Dụ,2025-07-01,,\nxa-mau-cu,xa,Mẫu Cũ,,2025-06-30,xa-vi-du\nxa-dong-a,xa,Đông,2025-07-01,,\nphuong-dong,phuong,Đông,2025-07-01,,\n"
    let site = try site(row(1, "Hồ Thị Mới", "Đông"))
    try site.put(.text(twins), at: "Content/data/units.csv")
    #expect(await codes(site).contains("ambiguous-name"))
    let open = try await questions(site)
    #expect(open.contains("text: \"Đông\", answer: phuong-dong}"))
    try site.put("- {question: place, text: Đông, answer: phuong-dong}\n", at: "Content/data/tra-loi.yml")
    #expect(await codes(site).isEmpty)
  }

  @Test func anAnswerWithAnIDThatIsNotThereIsAnError() async throws {
    let site = try site(
      row(1, "Hồ Thị Mới", "TYT Ví Dụ"),
      answers: "- {question: place, text: TYT Ví Dụ, answer: tram-y-te-vi-zu}\n")
    let problem = try #require(
      await check(site.options).diagnostics.first { $0.code == "answer-unknown-place" })
    #expect(problem.suggestions.first == "tram-y-te-vi-du")
  }

  // MARK: Headings

  private var headed: String {
    row(1, "Hồ Thị Mới", "xã Ví Dụ") + ",Khối doanh nghiệp,,,,,,\n" + row(2, "Lê Văn Mới", "")
  }

  @Test func aHeadingIsWhatSomebodySaid() async throws {
    #expect(await codes(try site(headed)).contains("heading-is-no-place"))
    for list in ["2026-q1.csv", "Content/awards/2026-q1.csv"] {
      let answer = "- {question: heading, list: \(list), text: Khối doanh nghiệp, answer: group}\n"
      #expect(
        await codes(try site(headed, answers: answer)).filter { $0.contains("heading") }.isEmpty, "\(list)")
    }
  }

  @Test func ofAnotherListItIsNot() async throws {
    let answer = "- {question: heading, list: 2026-q9.csv, text: Khối doanh nghiệp, answer: nhom}\n"
    let found = await codes(try site(headed, answers: answer))
    #expect(found.contains("heading-is-no-place"))
    #expect(found.contains("answer-unneeded"))
  }

  // MARK: People without a place

  private func twoLists(_ answers: String = "") throws -> SmallSite {
    try site(
      row(1, "Tổ cứu hộ Bãi", "", kind: "Tập thể"), row(2, "Hồ Thị Mới", ""), row(3, "Vi Thị Một", ""),
      answers: answers,
      second: row(1, "Tổ cứu hộ Bãi", "", decision: "31/QĐ-UBND", kind: "Tập thể")
        + row(2, "Hồ Thị Mới", "", decision: "31/QĐ-UBND"))
  }

  @Test func namesOfSeveralListsAreOneQuestion() async throws {
    let site = try twoLists()
    let problems = await check(site.options).diagnostics.filter { $0.code == "new-in-several-lists" }
    #expect(problems.map { Array($0.facts.prefix(2)) } == [["2", "'Tổ cứu hộ Bãi', 'Hồ Thị Mới'"]])
  }

  @Test func differentOnesStayAndAreNotAskedAgain() async throws {
    let site = try twoLists(
      "- {question: namesake, name: Tổ cứu hộ Bãi, answer: different}\n- {question: namesake, name: Hồ Thị Mới, answer: different}\n"
    )
    #expect(await codes(site).isEmpty)
    let rows = try await resolved(site)
    #expect(rows.contains { $0.hasPrefix("recipient Hồ Thị Mới: ho-thi-moi-30-qd-ubnd") })
  }

  @Test func oneAndTheSameIsWhoTheAnswerSays() async throws {
    let site = try twoLists(
      "- {question: namesake, name: Tổ cứu hộ Bãi, answer: different}\n- {question: namesake, name: Hồ Thị Mới, answer: {same: ho-thi-moi}}\n"
    )
    let recipients = try #require(goodSite["Content/data/recipients.csv"]?.text)
    try site.put(.text(recipients + "ho-thi-moi,ca-nhan,Hồ Thị Mới,,,,\n"), at: "Content/data/recipients.csv")
    #expect(await codes(site).isEmpty)
    #expect(try await resolved(site).contains("recipient Hồ Thị Mới: ho-thi-moi answer"))
  }

  @Test func anIDThatARowMadeIsNoAnswer() async throws {
    let site = try twoLists(
      "- {question: namesake, name: Hồ Thị Mới, answer: {same: ho-thi-moi-30-qd-ubnd-2026}}\n")
    let problem = await check(site.options).diagnostics.first { $0.place?.file == "Content/data/tra-loi.yml" }
    #expect(problem?.code == "answer-id-from-rows")
  }

  @Test func namesOfOneListAndNamesWithPlacesAreNotAsked() async throws {
    let site = try site(
      row(1, "Hồ Thị Mới", "xã Ví Dụ"), row(2, "Vi Thị Một", ""),
      second: row(1, "Hồ Thị Mới", "xã Ví Dụ", decision: "31/QĐ-UBND"))
    #expect(await codes(site).isEmpty)
  }

  // MARK: The file

  @Test func anAnswerThatNothingNeedsIsTold() async throws {
    let site = try site(
      row(1, "Hồ Thị Mới", "xã Ví Dụ"),
      answers:
        "- {question: place, text: TYT cũ, answer: as-written}\n- {question: namesake, name: Ai Đó, answer: different}\n"
    )
    #expect(await codes(site) == ["answer-unneeded", "answer-unneeded"])
  }

  @Test func oneQuestionHasOneAnswer() async throws {
    let site = try site(
      row(1, "Hồ Thị Mới", "TYT Ví Dụ"),
      answers:
        "- {question: place, text: TYT Ví Dụ, answer: as-written}\n- {question: place, text: TYT VÍ DỤ, answer: tram-y-te-vi-du}\n"
    )
    #expect(await codes(site).contains("answered-twice"))
  }

  @Test(arguments: [
    ("- {question: place, answer: as-written}\n", "missing-key"),
    ("- {question: place, text: a}\n", "missing-key"),
    ("- {question: heading, text: a, answer: group}\n", "missing-key"),
    ("- {question: heading, list: 2026-q1.csv, text: a, answer: nhóm nào}\n", "bad-choice"),
    ("- {question: who, text: a}\n", "bad-choice"),
    ("- {question: place, txt: a, answer: b}\n", "unknown-key"),
  ])
  func whatIsWrongInAnAnswerIsSaid(answers: String, code: String) async throws {
    let site = try site(row(1, "Hồ Thị Mới", "xã Ví Dụ"), answers: answers)
    let problems = await check(site.options).diagnostics
    #expect(problems.contains { $0.code == code && $0.place?.file == "Content/data/tra-loi.yml" })
  }

  // MARK: What is open

  @Test func theLinesThatAreOfferedAnswerEveryQuestion() async throws {
    let rows =
      [row(1, "Hồ Thị Mới", "TYT Ví Dụ"), row(2, "Lê Văn Mới", "Tram Y te xa Vi Du 2")].joined()
      + ",Khối doanh nghiệp,,,,,,\n" + row(3, "Vi Thị Một", "")
    let site = try site(rows, second: row(1, "Vi Thị Một", "", decision: "31/QĐ-UBND"))
    let open = try await questions(site)
    // The first line of each question; the one that says "different" where people are asked about.
    var answers: [Substring] = []
    for question in open.split(separator: "# '") {
      let lines = question.split(separator: "\n").filter { $0.hasPrefix("- ") }
      answers.append(try #require(lines.last { $0.contains("as-written") } ?? lines.first))
    }
    #expect(answers.count == 4, "\(open)")
    try site.put(.text(answers.joined(separator: "\n") + "\n"), at: "Content/data/tra-loi.yml")
    #expect(await codes(site).isEmpty)
    #expect(try await questions(site) == "# Không còn câu hỏi nào.\n")
  }
}
