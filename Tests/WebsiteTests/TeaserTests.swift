import Testing

@testable import Website

/// Summaries in lists are cut by the builder, at a word.
struct TeaserTests {
  @Test func leavesShortTextsAlone() {
    #expect(shortened("Cứu người trong lũ.", to: 40) == "Cứu người trong lũ.")
    // More bytes than the limit, but not more characters.
    #expect(shortened("Cứu người trong lũ.", to: 19) == "Cứu người trong lũ.")
  }

  @Test func cutsAtAWordAndDropsTheMarkBeforeTheEllipsis() {
    #expect(shortened("Cứu người trong lũ, rồi về nhà", to: 22) == "Cứu người trong lũ…")
    #expect(shortened("Cứu người trong lũ – rồi về", to: 24) == "Cứu người trong lũ…")
    #expect(shortened("Cứu người", to: 5) == "Cứu…")
  }

  @Test func keepsAWordThatHasNoSpaceToCutAt() {
    #expect(shortened("Nghiêngnghiêngnghiêng", to: 5) == "Nghiêngnghiêngnghiêng")
  }
}
