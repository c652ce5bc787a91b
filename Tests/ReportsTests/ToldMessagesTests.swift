import Diagnostics
import Testing

@testable import Reports

/// What a run remembers of the one before.
struct ToldMessagesTests {
  private func problem(_ rule: Rule, _ fact: String, line: Int = 1, file: String = "Content/a.csv")
    -> Diagnostic
  {
    Diagnostic(rule, fact, at: Place(file, line: line))
  }

  @Test func aMessageIsNewByWhatItSaysAndNotByItsLine() {
    let told = ToldMessages([problem(.unmarkedName, "A", line: 3), problem(.unmarkedName, "B")])
    let now = [
      problem(.unmarkedName, "A", line: 9), problem(.unmarkedName, "C"),
      problem(.unmarkedName, "B", file: "Content/b.csv"), problem(.awardWithoutDecision, "A"),
    ]
    #expect(told.isNew(now) == [false, true, true, true])
  }

  @Test func onceMoreOfTheSameIsNew() {
    let told = ToldMessages([problem(.awardWithoutDecision, "")])
    let now = [problem(.awardWithoutDecision, "", line: 1), problem(.awardWithoutDecision, "", line: 2)]
    #expect(told.isNew(now) == [true, true])
    #expect(ToldMessages(now).isNew([now[0]]) == [false])
  }

  @Test func itsFileHoldsNoWordOfAMessageAndIsReadBack() throws {
    let told = ToldMessages([
      problem(.unmarkedName, "Nguyễn Thị Bí Mật"), problem(.unmarkedName, "Nguyễn Thị Bí Mật"),
    ])
    let text = String(decoding: told.bytes, as: UTF8.self)
    #expect(!text.contains("Mật") && !text.contains("unmarked") && !text.contains("Content"))
    #expect(ToldMessages(told.bytes) == told)
  }

  @Test(arguments: ["", "guongsang 1\n", "guongsang messages 1\nabc\n", "guongsang messages 1\nabc x\n"])
  func whatIsNoSuchFileIsNotRead(text: String) {
    #expect(ToldMessages(Array(text.utf8)) == nil)
  }
}
