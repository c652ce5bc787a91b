import Diagnostics
import SiteModel
import Testing

@testable import PressRoom

/// What the PDF's fonts lack is said with its place, before any tool runs.
struct PrintableLetterTests {
  @Test(arguments: ["A", "ộ", "Đ", "₫", "→", "≥", "½", "\u{0301}", "\u{00A0}", "\u{200D}", "\u{2011}", "\t"])
  func hasThem(_ letter: Unicode.Scalar) { #expect(letter.isPrintable) }

  @Test(arguments: ["😀", "中", "★", "①", "\u{F004}", "\u{FFFD}"])
  func lacksThem(_ letter: Unicode.Scalar) { #expect(!letter.isPrintable) }

  @Test func rangesAreInOrderAndApart() {
    let ranges = PrintableLetters.ranges
    for (range, next) in zip(ranges, ranges.dropFirst()) { #expect(range.upperBound < next.lowerBound) }
  }
}
