import Testing

@testable import VietnameseText

struct NumberTests {
  @Test(arguments: [
    (20802, "20.802", "20,802", "20802"), (0, "0", "0", "0"), (-1234, "-1.234", "-1,234", "-1234"),
    (999, "999", "999", "999"), (1_638_000_000, "1.638.000.000", "1,638,000,000", "1638000000"),
    (Int.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808", "-9223372036854775808"),
  ])
  func groupsThousands(value: Int, vietnamese: String, english: String, data: String) {
    #expect(numberText(value, in: .vietnamese) == vietnamese)
    #expect(numberText(value, in: .english) == english)
    #expect(numberText(value, in: .data) == data)
  }

  @Test(arguments: [
    ("20802", "20.802"), ("8.44", "8,44"), ("8,44", "8,44"), ("1.638.000.000", "1.638.000.000"),
    ("1,234.5", "1.234,5"), ("1.234,50", "1.234,50"), ("20 802", "20.802"), ("20\u{A0}802,5", "20.802,5"),
    ("-0.05", "-0,05"), ("\u{2212}3", "-3"), ("+7", "7"), ("0.802", "0,802"), ("1234.567", "1.234,567"),
    (" 5 ", "5"),
    ("0007", "7"), ("999999999999999999", "999.999.999.999.999.999"), ("8.4400", "8,4400"),
  ])
  func readsEveryPlainNotation(text: String, vietnamese: String) {
    guard case .number(let number) = ExactNumber.read(text) else {
      Issue.record("\(text) is not read as a number")
      return
    }
    #expect(number.text(in: .vietnamese) == vietnamese)
  }

  @Test(arguments: ["20.802", "20,802", "1,638", "999.000"])
  func saysThatOneMarkBeforeThreeDigitsIsAmbiguous(text: String) {
    guard case .ambiguous(let whole, let fraction) = ExactNumber.read(text) else {
      Issue.record("\(text) is read as clear")
      return
    }
    #expect(fraction < whole)
    #expect(whole.wholeNumber != nil)
  }

  @Test(arguments: [
    "", " ", ".", "1.", ".5", "1..2", "1,2,3", "1.234.56", "1.234,567,8", "abc", "1e5", "8%", "1-2", "--1",
    "1 2", "12 34",
    "1000000000000000000", "0.1234567890", "1.234 567", "١٢", String(repeating: "9", count: 500),
  ])
  func readsNothingElse(text: String) {
    #expect(ExactNumber.read(text) == .none)
  }

  @Test(arguments: [
    ("1", "8", "12,5"), ("1", "3", "33,3"), ("2", "3", "66,7"), ("825", "10000", "8,3"), ("-1", "8", "-12,5"),
    ("0", "5", "0,0"), ("8.44", "100", "8,4"), ("0.0005", "1", "0,1"),
    ("999999999999999999", "999999999999999999", "100,0"),
    ("19631", "20067", "97,8"),
  ])
  func takesPercentWithHalvesAway(part: String, whole: String, expected: String) throws {
    let percent = try #require(number(part).percent(of: number(whole)))
    #expect(percent.text(in: .vietnamese) == expected)
  }

  @Test func givesNoPercentOfNothing() throws {
    #expect(try number("1").percent(of: number("0")) == nil)
    #expect(try number("999999999999999999").percent(of: number("0.000000001")) == nil)
  }

  @Test func addsAndComparesExactly() throws {
    #expect(try number("0.1").adding(number("0.2")) == number("0.3"))
    #expect(try number("19631").adding(number("431")) == number("20062.00"))
    #expect(try number("999999999999999999").adding(number("1")) == nil)
    #expect(try number("999999999999999999").adding(number("0.1")) == nil)
    #expect(try number("8.4") == number("8.40"))
    #expect(try number("8.4").hashValue == number("8.40").hashValue)
    #expect(try number("-999999999999999999") < number("0.000000001"))
    #expect(try number("8.44") < number("8.5"))
  }

  private func number(_ text: String) throws -> ExactNumber {
    switch ExactNumber.read(text) {
    case .number(let number), .ambiguous(_, let number): number
    case .none: try #require(nil as ExactNumber?, "\(text)")
    }
  }
}
