import Testing

@testable import Website

/// Medians and quartiles of the transparency page: nearest rank, mistakes left out.
struct DaySpanTests {
  private func span(_ days: [Int]) -> [String?] {
    let span = DaySpan(.deedToDecision, days, Wording(language: .vi))
    return [1, 2, 3].map { span.quantile(of: $0) }
  }

  @Test func takesTheValueThatSoManyQuartersDoNotExceed() {
    #expect(span([5]) == ["5", "5", "5"])
    #expect(span([4, 1, 3, 2]) == ["1", "2", "3"])
    #expect(span([10, 20, 30, 40, 50]) == ["20", "30", "40"])
    #expect(span([1000, 1, 1]) == ["1", "1", "1.000"])
  }

  @Test func countsNoDecisionBeforeItsDeed() {
    #expect(span([-3, 7]) == ["7", "7", "7"])
    #expect(span([-3]) == [nil, nil, nil])
    #expect(span([]) == [nil, nil, nil])
  }
}
