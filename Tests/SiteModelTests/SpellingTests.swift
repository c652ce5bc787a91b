import Diagnostics
import Testing
import VietnameseText

@testable import Records
@testable import SiteModel

/// The spellings that offices use for keys, classes and reasons.
@Suite struct SpellingTests {
  @Test(arguments: [
    ("nhat", AwardClass.first), ("Hạng Nhất", .first), ("hạng I", .first), ("1", .first), ("Nhì", .second),
    ("hạng II", .second), ("hang 2", .second), ("hạng Ba", .third), ("III", .third), ("HẠNG III", .third),
    ("3", .third),
  ])
  func readsAClassAsItIsWritten(_ word: String, _ expected: AwardClass) {
    var values = ValueReader(zone: .vietnam)
    #expect(values.choice(Located(word, at: Place("a")), AwardClass.self) == expected)
    #expect(values.diagnostics.isEmpty)
  }

  @Test(arguments: ["4", "IV", "hạng", "hạng Tư", "nhất nhì", ""]) func refusesOtherClasses(_ word: String) {
    var values = ValueReader(zone: .vietnam)
    #expect(values.choice(Located(word, at: Place("a")), AwardClass.self) == nil)
    #expect(values.diagnostics.map(\.code) == ["bad-choice"])
  }

  @Test func otherChoicesTakeNoClasses() {
    var values = ValueReader(zone: .vietnam)
    #expect(values.choice(Located("3", at: Place("a")), Recipient.Kind.self) == nil)
  }

  @Test(arguments: [
    ("Chưa thành niên", Recipient.columns.known, "minor"),
    ("chua-vi-thanh-nien", Recipient.columns.known, "minor"),
    ("Mã cá nhân, tập thể", Award.known, "recipient"), ("Mã người", Award.known, "recipient"),
    ("Nơi nhập", Unit.columns.known, "successors"), ("Nơi nhập", Organisation.columns.known, "successor"),
    ("Nay là", Unit.columns.known, "successors"), ("chi-tieu", Campaign.head.known, "targets"),
    ("Chỉ tiêu", Result.columns.known, "indicator"),
  ])
  func knowsTheVietnameseNameOfAKey(_ name: String, _ known: KnownKeys, _ key: String) {
    #expect(FieldNames.key(for: name, among: known) == key)
  }

  @Test func anotherReasonForAWithdrawalIsAWarningAndHoldsNothingUp() throws {
    let source = story("withdrawn: {date: 2026-02-01, reason: rut dong i}")
    let (site, problems) = linked(["stories/2026/a.md": source])
    #expect(problems.map { $0.severity } == [.warning])
    #expect(problems.map(described) == ["stories/2026/a.md:3:39 bad-choice"])
    #expect(problems.first?.suggestions.first == "rut-dong-y")
    #expect(site.stories.records.first?.publication.withdrawal?.reason == .other)
  }
}
