import Testing

@testable import WhoIsWho

/// Which writings of a number are one decision.
struct DecisionKeyTests {
  @Test(arguments: [
    "12/QĐ-UBND", "12/QĐ\u{2011}UBND", "12/QĐ–UBND", "12 / QĐ - UBND", "Số 12/QĐ-UBND", "12/QĐ-UBND.",
    "012/QĐ-UBND", "12/QĐUBND",
    "12/QÐ-UBND", "12/qđ-ubnd", "12/QĐ-UB ND", "１２/QĐ-UBND", "12⁄QĐ-UBND", "12/QĐ−UBND", "12/QĐ·UBND",
    "QĐ 12/QĐ-UBND",
  ])
  func oneDecisionHasManyWritings(written: String) {
    #expect(decisionKey(written) == "/12/qdubnd")
  }

  @Test(arguments: [
    "112/QĐ-UBND", "120/QĐ-UBND", "1/2/QĐ-UBND", "12/QĐ-CTN", "12/QĐ-UBND-HC", "12a/QĐ-UBND",
    "12/2026/QĐ-UBND", "12/TTr-UBND",
  ])
  func othersAreOthers(written: String) {
    #expect(decisionKey(written) != decisionKey("12/QĐ-UBND"))
  }
}
