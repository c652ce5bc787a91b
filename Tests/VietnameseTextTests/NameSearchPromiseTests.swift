import SeededRandom
import Testing
import VietnameseText

/// What the search finds does not hang on what else is sought, or on what stands around.
struct NameSearchPromiseTests {
  private struct Found: Hashable {
    let name: Int
    let start: Int
    let end: Int
    let isMarked: Bool
  }

  private func found(_ names: [String], in text: String, from start: Int = 0) -> Set<Found> {
    Set(
      NameSearch(names).hits(in: text).map {
        Found(
          name: $0.name, start: $0.range.lowerBound - start, end: $0.range.upperBound - start,
          isMarked: $0.isMarked)
      })
  }

  @Test func manyNamesAreFoundAsEachAlone() {
    var random = SeededGenerator(seed: 1)
    var total = 0
    for _ in 0..<1_000 {
      let names = (0..<random.number(1...12)).map { _ in Self.name(&random) }
      let text = Self.text(&random)
      let together = found(names, in: text)
      let alone = names.enumerated().map { number, name in
        found([name], in: text).map {
          Found(name: number, start: $0.start, end: $0.end, isMarked: $0.isMarked)
        }
      }
      #expect(together == Set(alone.joined()), "names \(names) in \(text)")
      total += together.count
    }
    #expect(total > 400)
  }

  @Test func whatStandsBeforeChangesNothing() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<1_000 {
      let names = (0..<6).map { _ in Self.name(&random) }
      let text = Self.text(&random)
      let before =
        (0..<random.number(0...9)).map { _ in Self.text(&random) }
        .joined(separator: " ") + "</p>. "
      let hits = found(names, in: before + text, from: before.utf8.count).filter { $0.start >= 0 }
      #expect(hits == found(names, in: text), "names \(names) in \(text)")
    }
  }

  private static let syllables = ["Lê", "Văn", "An", "Ý", "Nga"]
  private static let others = ["là", "vẫn", "ăn", "Anh", "NGA", "a", "Đ", "ngả"]
  private static let joints = [
    " ", " ", " ", " ", "-", "\n", "<br>", "<b>", "</b>", " <i title=\"x\">", "</td><td>", "&nbsp;", "%20",
    ", ", ". ", "2 ",
    " \u{201C}", "\u{AD}", "&shy;", "\\n", "<a href=\"/le-van-an/\">",
  ]

  private static func name(_ random: inout SeededGenerator) -> String {
    (0..<random.number(2...4)).map { _ in random.pick(syllables) }
      .joined(separator: " ")
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<random.number(1...40)).map { _ in
      let word = random.pick(random.chance(25) ? others : syllables)
      return word + random.pick(joints)
    }.joined()
  }
}
