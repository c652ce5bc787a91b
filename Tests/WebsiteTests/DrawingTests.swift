import Diagnostics
import Formats
import Testing
import VietnameseText

@testable import Records
@testable import SiteModel
@testable import Website

/// Bars and charts say what the data say.
struct DrawingTests {
  private static func number(_ text: String) throws -> ExactNumber {
    guard case .number(let number) = ExactNumber.read(text) else {
      Issue.record("\(text) is no number")
      throw CancellationError()
    }
    return number
  }

  private static func html(_ node: HTMLNode) -> String {
    var bytes: [UInt8] = []
    bytes.appendHTML(node)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func series(_ points: [(period: String, value: String)], target: String? = nil) throws
    -> Series
  {
    let results = try points.map { period, value in
      Result(
        place: Place("results.csv"), indicator: "a", name: "Nhà xong", period: period,
        value: try number(value),
        measure: "căn nhà", target: try target.map(number))
    }
    return Series(
      indicator: "a", name: "Nhà xong", measure: "căn nhà", campaign: nil, isCumulative: true, partOf: nil,
      points: results)
  }

  private static func chart(_ series: Series) -> String? {
    SeriesChart(series, finding: "Nhà xong: 80 căn", Wording(language: .vi)).map { html($0.node) }
  }

  @Test func scalesABarToTheLargerOfValueAndTarget() throws {
    let under = Self.html(
      try #require(ProgressBar(value: Self.number("325"), target: Self.number("650"))).node)
    #expect(under.contains("class=\"fill\" x=\"0\" y=\"5\" width=\"50\""))
    #expect(under.contains("class=\"tick\" d=\"M100 0V24\""))
    let over = Self.html(
      try #require(ProgressBar(value: Self.number("743"), target: Self.number("650"))).node)
    #expect(over.contains("class=\"fill\" x=\"0\" y=\"5\" width=\"100\""))
    #expect(over.contains("class=\"tick\" d=\"M87.5 0V24\""))
  }

  @Test func drawsNoBarWithoutAComparison() throws {
    #expect(try ProgressBar(value: Self.number("5"), target: nil) == nil)
    #expect(try ProgressBar(value: Self.number("5"), target: Self.number("0")) == nil)
    #expect(try ProgressBar(value: Self.number("-5"), target: Self.number("10")) == nil)
  }

  @Test func placesPointsByTimeAndFromZero() throws {
    let drawn = try #require(
      Self.chart(Self.series([("2020-12-31", "0"), ("2021-12-31", "40"), ("2024-12-31", "80")])))
    // A quarter of the time, half of the height.
    #expect(drawn.contains("d=\"M10 158L86.9 94L318 30\""))
    #expect(drawn.contains(">31/12/2020</text>"))
    #expect(drawn.contains(">31/12/2024</text>"))
    #expect(drawn.contains("role=\"img\""))
    #expect(drawn.contains("aria-label=\"Nhà xong: 80 căn\""))
  }

  @Test func drawsTheTargetAsDashesWithItsWord() throws {
    let drawn = try #require(
      Self.chart(Self.series([("2020", "10"), ("2021", "20"), ("2022", "40")], target: "80")))
    #expect(drawn.contains("stroke-dasharray=\"7 5\" d=\"M0 30H328\""))
    #expect(drawn.contains(">chỉ tiêu 80</text>"))
  }

  @Test func printsTheFirstTheLastAndTheTurningValues() throws {
    let rising = try #require(
      Self.chart(Self.series([("2018", "10"), ("2020", "20"), ("2022", "30"), ("2024", "40")])))
    #expect(rising.contains(">10</text>"))
    #expect(rising.contains(">40</text>"))
    #expect(!rising.contains(">20</text>"))
    let turning = try #require(
      Self.chart(Self.series([("2018", "10"), ("2020", "35"), ("2022", "5"), ("2024", "40")])))
    #expect(turning.contains(">35</text>"))
    #expect(turning.contains(">5</text>"))
  }

  @Test func leavesToTheTableWhatMakesNoLine() throws {
    #expect(try Self.chart(Self.series([("2020", "1"), ("2021", "2")])) == nil)
    #expect(try Self.chart(Self.series([("quý I", "1"), ("quý II", "2"), ("quý III", "3")])) == nil)
    #expect(try Self.chart(Self.series([("2020", "0"), ("2021", "0"), ("2022", "0")])) == nil)
  }

  @Test func readsSpansOfTime() throws {
    let points = [("2022-2023", "1"), ("2023-2024", "2"), ("2025-06-05/2025-06-12", "3")]
    #expect(try Self.chart(Self.series(points)) != nil)
  }

  @Test func neverRoundsAMissedTargetToAMetOne() throws {
    let wording = Wording(language: .vi)
    let share = try #require(Self.number("19999").percent(of: Self.number("20000")))
    #expect(wording.share(share, isMet: false) == "99,9%")
    #expect(wording.share(try Self.number("100.0"), isMet: true) == "100%")
    #expect(wording.share(try Self.number("114.3"), isMet: true) == "114,3%")
  }
}
