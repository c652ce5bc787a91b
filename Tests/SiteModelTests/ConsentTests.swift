import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// `quyet-dinh`, `day-du`, `rut` and minors.
@Suite struct ConsentTests {
  @Test(arguments: [
    ("", "", "", true), ("quyet-dinh", "", "", true), ("day-du", "", "", true),
    ("day-du", "2026-07-01", "", true),
    ("rut", "", "", false), ("rut", "2026-06-15T12:00", "", false), ("rut", "2026-06-15T12:01", "", true),
    ("", "", "x", false), ("quyet-dinh", "2026-01-01", "x", false), ("day-du", "", "x", true),
    ("day-du", "2026-06-15", "x", true), ("day-du", "2026-06-16", "x", false),
    ("rut", "2026-07-01", "x", false),
  ])
  func whoMayBeNamed(consent: String, date: String, minor: String, mayName: Bool) throws {
    let files = [
      "data/recipients.csv":
        "id,kind,name,minor,consent,consent_date\nlan,ca-nhan,Lê Lan,\(minor),\(consent),\(date)\n",
      "awards/a.csv": "recipient,form,decision,decision_date,issuer\nlan,bang-khen,1/QĐ,2026-01-01,Bộ Y tế\n",
      "stories/a.md": story("about: [lan]"),
    ]
    let site = try edition(files).edition.site
    #expect(site.recipients.records.map(\.name) == (mayName ? ["Lê Lan"] : []))
    #expect(site.awards.count == (mayName ? 1 : 0))
    // Only the row named the decision.
    #expect(site.decisions.count == (mayName ? 1 : 0))
    #expect(site.stories.refs.map { site.links($0).about.count } == [mayName ? 1 : 0])
  }

  @Test func aRecordMadeAheadOfItsStoryIsNotSeen() throws {
    let files = [
      "data/recipients.csv": "id,kind,name\nlan,ca-nhan,Lê Lan\n",
      "stories/a.md": story("about: [lan]", "date: 2026-07-01"),
    ]
    #expect(try edition(files).edition.site.recipients.isEmpty)
    #expect(try edition(files, at: "2026-07-01").edition.site.recipients.count == 1)
  }

  private let withdrawn = "id,kind,name,consent\nlan,ca-nhan,Lê Thị Lan,rut\n"

  @Test(arguments: [
    story("summary: Bà Lê Thị Lan"), story("deed: {what: giúp lê thị lan}"), story("tags: [Lê Thị Lan]"),
    story("practice: {steps: [hỏi Lê Thị Lan]}"),
    story("corrections: [{date: 2026, was: Lê Thị Lan, now: ai}]"),
    story("image: {file: a.jpg, alt: x, caption: Lê Thị Lan, credit: y}"), story("authors: [Lê Thị Lan]"),
    story(body: "Chị **Lê Thị Lan** kể."), story(body: "Chị [[lan|Lê Thị Lan]] kể."),
    story(body: "> LÊ THỊ LAN"), story(body: "| a |\n|---|\n| Lê Thị Lan |"),
  ])
  func aTextThatStillNamesThemIsAnErrorAtThatText(text: String) throws {
    let problems = try edition(["data/recipients.csv": withdrawn, "stories/a.md": text]).diagnostics
    #expect(
      problems.map { "\($0.place?.file ?? "") \($0.code)" } == ["Content/stories/a.md named-after-withdrawal"]
    )
  }

  @Test(arguments: [
    story(body: "Lê Thị Lanh"), story(body: "Tiểu Lê Thị"), story("date: 2026-07-01", "summary: Lê Thị Lan"),
    story("draft: true", "summary: Lê Thị Lan"),
  ])
  func otherNamesAndTextsThatAreNotSeenAreFree(text: String) throws {
    #expect(try edition(["data/recipients.csv": withdrawn, "stories/a.md": text]).diagnostics.isEmpty)
  }

  @Test func aTextAboutANamesakeMayUseTheName() throws {
    let files = namesakes(answer: answered, "stories/a.md", story("about: [lan-2]", "summary: Lê Thị Lan"))
    #expect(try edition(files).diagnostics.isEmpty)
  }

  private let answered =
    "- {question: namesake, name: Lê Thị Lan, places: [xa-a, xa-b], answer: different}\n"

  /// Two people of one name, of whom the one in commune A withdrew and the one in commune B has an award.
  private func namesakes(
    hidden: String = "xa-a", shown: String = "xa-b", answer: String? = nil, _ file: String = "stories/a.md",
    _ text: String = story("about: [lan-2]")
  ) -> [String: String] {
    var files = [
      "data/units.csv": "id,type,name\nxa-a,xa,A\nxa-b,xa,B\n",
      "data/recipients.csv":
        "id,kind,name,unit,consent\nlan,ca-nhan,Lê Thị Lan,\(hidden),rut\nlan-2,ca-nhan,Lê Thị Lan,\(shown),\n",
      "stories/b.md": story("about: [lan-2]"), file: text,
    ]
    files["data/tra-loi.yml"] = answer
    return files
  }

  @Test(arguments: [
    ("", "xa-b", "data/recipients.csv:2:1 namesake-without-place"),
    ("xa-a", "", "data/recipients.csv:3:1 namesake-without-place"),
    ("xa-a", "xa-a", "data/recipients.csv:3:1 namesake-at-same-place"),
    ("xa-a", "xa-b", "data/recipients.csv:2:1 namesake-undecided"),
  ])
  func aNamesakeWhoIsShownIsAskedAbout(hidden: String, shown: String, expected: String) throws {
    let problems = try edition(namesakes(hidden: hidden, shown: shown)).diagnostics
    #expect(problems.map(described) == [expected])
  }

  @Test func theQuestionPrintsTheLineThatAnswersIt() throws {
    let problem = try #require(try edition(namesakes()).diagnostics.first)
    let line = try #require(problem.facts.last)
    #expect(line + "\n" == answered)
    #expect(problem.notes.map(\.place.line) == [3])
    #expect(try edition(namesakes(answer: line + "\n")).diagnostics.isEmpty)
  }

  @Test func anAnswerForOtherPlacesAnswersNothing() throws {
    let other = answered.replacing("xa-b", with: "xa-a")
    #expect(try edition(namesakes(answer: other)).diagnostics.map(\.code) == ["namesake-undecided"])
  }

  @Test func whoeverWasSaidToBeTheSamePersonIsHiddenToo() throws {
    let same = "- {question: namesake, name: Lê Thị Lan, places: [xa-a, xa-b], answer: {same: lan}}\n"
    let (edition, problems) = try edition(namesakes(answer: same))
    #expect(problems.isEmpty)
    #expect(edition.site.recipients.isEmpty)
  }

  @Test(arguments: [
    (story(body: "Chị Lê Thị Lan kể."), 1), (story(body: "Chị [[-|Lê Thị Lan]] kể."), 0),
    (story(body: "Chị [[lan-2]] kể. Lê Thị Lan cười."), 0),
    (story("about: [lan-2]", body: "Lê Thị Lan kể."), 0),
    (story("about: [lan]", body: "Lê Thị Lan kể."), 1), (story("summary: le thi lan", "about: [lan-2]"), 0),
  ])
  func aTextSaysWhoIsMeant(text: String, problems: Int) throws {
    let found = try edition(namesakes(answer: answered, "stories/a.md", text)).diagnostics
    #expect(found.map(\.code) == Array(repeating: "named-after-withdrawal", count: problems))
  }

  @Test func communesAndBodiesAreNotHeldBack() throws {
    let files = [
      "data/recipients.csv":
        "id,kind,name,consent\nban-a,dia-ban,Bản Hoa Mai,rut\ndoi-a,tap-the,Đội Hoa Mai,rut\n",
      "stories/a.md": story(body: "Ở Bản Hoa Mai có Đội Hoa Mai."),
    ]
    #expect(try edition(files).diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("Ở phường Lê Thị Lan.", 0), ("Ở Phường Lê Thị Lan và xã lê thị lan.", 0), ("Bà Lê Thị Lan.", 1),
  ])
  func aUnitThatIsNamedAfterSomebodyMayBeNamed(body: String, problems: Int) throws {
    let files = [
      "data/units.csv": "id,type,name\nphuong-le-thi-lan,phuong,Lê Thị Lan\n",
      "data/recipients.csv": withdrawn, "stories/a.md": story("unit: phuong-le-thi-lan", body: body),
    ]
    #expect(try edition(files).diagnostics.count == problems)
  }
}

/// Where a name may stand: each place of each kind of source, and what is no place.
@Suite struct NamingPlaceTests {
  private static let name = "Lê Thị Lan"
  private let people = "id,kind,name,unit,role,consent\nlan,ca-nhan,Lê Thị Lan,,,rut\n"

  private func problems(_ files: [String: String]) throws -> [String] {
    var files = files
    if files["data/recipients.csv"] == nil { files["data/recipients.csv"] = people }
    return try edition(files).diagnostics.map(described)
  }

  @Test(arguments: [
    "stories/a.md", "campaigns/c/index.md", "campaigns/c/reviews/r.md", "pages/a.md", "documents/a.md",
    "notices/a.md",
  ])
  func everyKindOfTextIsSearchedInItsHeadAndItsBody(file: String) throws {
    let kind = file.prefix { $0 != "/" }
    func words(_ head: String..., body: String = "Lời.") -> String {
      let lines = head.map { $0 + "\n" }.joined()
      if kind == "notices" {
        return notice("summary: x", nominees: ["{name: Vi Bình}"], body: body).replacing(
          "summary: x\n", with: lines)
      }
      return "---\ntitle: Bài\n" + (kind == "stories" || kind == "documents" ? "date: 2026-01-01\n" : "")
        + lines + "---\n\(body)\n"
    }
    var files = ["campaigns/c/index.md": text()]
    for word in [
      words("summary: \"\(Self.name)\""), words("sources: [{title: \(Self.name)}]"),
      words("aliases: [/guong-sang/le-thi-lan/]"), words(body: "Chị Lê Thị Lan."),
      words(body: "![Lê Thị Lan](a.png \"x. Ảnh: y\")"),
      words(body: "![x](a.png \"Lê Thị Lan. Ảnh: y\")"),
      words(body: "[x](https://a.example/ \"Lê Thị Lan\")"),
      words(body: "[x](https://a.example/le-thi-lan)"), words(body: "```Lê-Thị-Lan\nx\n```"),
      words(body: "| a |\n|---|\n| Lê Thị Lan |"),
      words(body: "Lời.[^1]\n\n[^1]: Lê Thị Lan."), words(body: "Chị Lê **Thị**\nLan."),
      words(body: "- Lê Thị\n- Lan"),
      words(body: "| Lê Thị | Lan |\n|---|---|\n| a | b |"),
      words(body: "::: trich nguoi=\"Lê Thị Lan\"\nLời.\n:::"),
    ] {
      // Reviews have no old addresses.
      if file.contains("reviews"), word.contains("aliases") { continue }
      files[file] = word
      let found = try problems(files).filter { $0.hasSuffix("named-after-withdrawal") }
      #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix(file) }, "\(word)")
    }
    files[file] = words("summary: Lê Thị Lanh", body: "Lê Thị Làn. [[-|Lê Thị Lan]]")
    #expect(try problems(files).filter { $0.contains("named") }.isEmpty)
  }

  /// A head is searched as bytes first, so each way in which YAML writes a text must be found there.
  @Test(arguments: [
    "summary: Có Lê Thị Lan", "summary: \"Có Lê Thị Lan\"", "summary: 'Có Lê Thị Lan''s'",
    "summary: Có Lê\n  Thị\n\n           Lan", "summary: 'Có Lê\n  Thị\n  Lan'",
    "summary: |\n  Có Lê\n  Thị Lan",
    "summary: >-\n    Có Lê Thị\n    Lan", "summary: \"Có Lê \\\n  Thị Lan\"",
    "summary: \"Có L\\u00EA Thị Lan\"",
    "summary: \"C\\xF3 L\\xEA Th\\u1ECB L\\x61n\"", "summary: Có L\u{65}\u{302} Thi\u{323} Lan",
    "tags: [a, Lê Thị Lan]", "tags:\n- a\n- Lê Thị Lan", "deed: {what: \"giúp\", place: Lê Thị\n  Lan}",
    "summary: \"Có LÊ\u{2028} THỊ\u{A0}LAN\"", "summary: \"a < b\"\ndeed: {what: Lê Thị Lan}",
  ])
  func aNameIsFoundHoweverYAMLWritesIt(head: String) throws {
    let named = try problems(["stories/a.md": story(head)])
    #expect(named.contains { $0.hasPrefix("stories/a.md") && $0.hasSuffix("named-after-withdrawal") })
    let other = try problems([
      "stories/a.md": story(head.replacing("Th", with: "Ph").replacing("TH", with: "PH"))
    ])
    #expect(!other.contains { $0.hasSuffix("named-after-withdrawal") })
  }

  @Test func aNameInTheHeadHasItsLineAndColumn() throws {
    #expect(
      try problems(["stories/a.md": story("summary: \"Có Lê Thị Lan và le-thi-lan\"")]) == [
        "stories/a.md:3:14 named-after-withdrawal", "stories/a.md:3:28 named-after-withdrawal",
      ])
  }

  @Test(arguments: [
    ("data/decisions.csv", "number,issuer,date,about,source\n1/QĐ,Bộ,2025-01-01,Khen Lê Thị Lan,báo\n"),
    ("data/decisions.csv", "number,issuer,date,about,source\n1/QĐ,Bộ,2025-01-01,Khen,Lê Thị Lan\n"),
    ("data/organisations.csv", "id,name\na,Quỹ Lê Thị Lan\n"),
    ("data/organisations.csv", "id,name,short_name\na,Quỹ,Lê Thị Lan\n"),
    ("data/programmes.csv", "id,name,about\na,Chương trình,Lê Thị Lan\n"),
    ("data/indicators.csv", "indicator,name,period,value,measure,source\na,Nhà,2025,1,nhà,Lê Thị Lan\n"),
    ("data/indicators.csv", "indicator,name,period,value,measure\na,Lê Thị Lan,2025,1,nhà\n"),
    (
      "data/recipients.csv",
      "id,kind,name,role,consent\nlan,ca-nhan,Lê Thị Lan,,rut\nb,ca-nhan,Vi Bình,chồng Lê Thị Lan,\n"
    ),
    (
      "data/recipients.csv",
      "id,kind,name,role,consent\nlan,ca-nhan,Lê Thị Lan,,rut\nb,tap-the,Quỹ Lê Thị Lan,,\n"
    ),
  ])
  func everyCellOfATableIsSearched(file: String, table: String) throws {
    let found = try problems([
      file: table,
      "stories/a.md": story("about: [b]").replacing(
        "about: [b]", with: table.contains("\nb,") ? "about: [b]" : "summary: x"),
    ])
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix(file + ":") && $0.hasSuffix("named-after-withdrawal") })
  }

  @Test(arguments: ["deed", "role", "source", "issuer", "unit", "organisation"])
  func everyTextOfARowIsSearched(column: String) throws {
    let table = "name,kind,form,decision,decision_date,issuer,\(column == "issuer" ? "source" : column)\n"
    let row =
      column == "issuer"
      ? "Vi Bình,ca-nhan,bang-khen,1/QĐ,2025-01-01,Lê Thị Lan,x\n"
      : "Vi Bình,ca-nhan,bang-khen,1/QĐ,2025-01-01,Bộ,vợ Lê Thị Lan\n"
    let found = try problems(["awards/a.csv": table + row])
    #expect(
      found.contains { $0.hasPrefix("awards/a.csv:2") && $0.hasSuffix("named-after-withdrawal") }, "\(found)")
  }

  @Test(arguments: ["Vi Bình và Lê Thị Lan", "Hộ bà Lê Thị Lan", "Le Thi Lan", "Quỹ Lê Thị Lan"])
  func aNameInCompanyIsFound(name: String) throws {
    let table = "name,kind,form,decision,decision_date,issuer\n\(name),ca-nhan,bang-khen,1/QĐ,2025-01-01,Bộ\n"
    let files = ["data/recipients.csv": people, "awards/a.csv": table]
    let joined = linked(files).diagnostics.filter { $0.severity == .error }
    let found = joined.isEmpty ? try edition(files).diagnostics.filter { $0.severity == .error } : joined
    #expect(!found.isEmpty)
  }

  @Test func whatAReaderOfARowSeesIsAllInItsWords() {
    var row = AwardRow(
      form: Located("form", at: Place("a")), isPosthumous: false, state: .valid, place: Place("a"), id: "id")
    func value(_ name: String) -> Located<String> { Located(name, at: Place("a")) }
    (row.recipient, row.decision, row.unit, row.organisation) = (
      value("recipient"), value("decision"), value("unit"), value("organisation")
    )
    (row.name, row.campaign, row.programme) = (value("name"), value("campaign"), value("programme"))
    (row.issuer, row.honorific, row.role, row.deed, row.type, row.source) = (
      "issuer", "honorific", "role", "deed", "type", "source"
    )
    row.deedTime = "deedTime"
    let texts = Mirror(reflecting: row).children.filter { child in
      let type = String(describing: Swift.type(of: child.value))
      return type.contains("String")
    }.compactMap(\.label)
    // Keys for joining, and ids, which name a record that is searched itself.
    let others: Set = ["nameKey", "postKey", "recipient", "id"]
    #expect(Set(Award(row).words.map(\.text)) == Set(texts).subtracting(others))
  }

  @Test func theNameOfAFileIsAnAddress() throws {
    #expect(
      try problems(["stories/2026/le-thi-lan-cuu-nguoi.md": story()]) == [
        "stories/2026/le-thi-lan-cuu-nguoi.md named-in-address"
      ])
    #expect(try problems(["stories/2026/le-thi-lanh-cuu-nguoi.md": story()]).isEmpty)
  }

  @Test(arguments: [
    ("stories/le-thi-lan-cuu-nguoi.md", 0), ("stories/cuu-nguoi.md", 1), ("stories/le-thi-lanh.md", 1),
    ("pages/le-thi-lan.md", 0),
    ("documents/le-thi-lan.md", 0), ("campaigns/le-thi-lan/index.md", 0),
  ])
  func aWithdrawnTextWhoseAddressNamesThemLeavesNoPage(file: String, pages: Int) throws {
    let source = story("withdrawn: {date: 2026-06-01, reason: rut-dong-y}")
    let tombstones = try edition(["data/recipients.csv": people, file: source]).edition.tombstones
    #expect(tombstones.count == pages)
  }

  @Test func anAddressThatSomebodyVisibleExplainsIsFree() throws {
    let files = [
      "data/recipients.csv": people + "lan-2,ca-nhan,Lê Thị Làn,,,\n",
      "stories/le-thi-lan-cuu-nguoi.md": story("about: [lan-2]", "summary: Lê Thị Làn"),
    ]
    #expect(try problems(files).isEmpty)
  }

  @Test(arguments: [
    ("pages/lan.md", text()), ("campaigns/c/reviews/lan.md", text()),
    ("notices/lan.md", notice(nominees: ["{name: Cúc}"])),
  ])
  func theTitleOfAnyVisibleTextExplainsAnAddress(file: String, source: String) throws {
    var files = ["data/holidays.csv": holidaysOf2026, "campaigns/c/index.md": text()]
    files["stories/le-thi-lan.md"] = story()
    files[file] = source
    #expect(try problems(files) == ["stories/le-thi-lan.md named-in-address"])
    files[file] = source.replacing(#/title: .+/#, with: "title: Lễ thì làn")
    #expect(try problems(files).isEmpty)
    files[file] = source.replacing(#/title: .+/#, with: "title: Lễ thì làn\ndraft: true")
    #expect(try problems(files) == ["stories/le-thi-lan.md named-in-address"])
  }
}
