import Formats
import SiteModel
import Testing

@testable import Records
@testable import Website

/// Woven covers: what they are made of, what they tell and how large they may be.
struct CoverTests {
  static let compositions: [Cover.Composition] = [.individual, .household, .collective, .community]

  @Test func figuresHaveTheSizeThatTheGridExpects() {
    #expect(CoverMotif.all.count == 5)
    for motif in CoverMotif.all {
      #expect(motif.count == 17)
      #expect(motif.allSatisfy { $0.count == 9 && $0.allSatisfy { "#.".contains($0) } })
    }
    #expect(CoverLotus.all.count == 9)
    for lotus in CoverLotus.all {
      #expect(lotus.count == 23)
      #expect(lotus.allSatisfy { $0.count == 19 && $0.allSatisfy { ".lma".contains($0) } })
    }
    #expect(Set(CoverMotif.all).count == 5)
    #expect(Set(CoverLotus.all).count == 9)
  }

  @Test func drawsALineForEachRunOfCellsAndItsMirrorImage() {
    #expect(Cover.lines(of: ["#.#"], marked: "#") == "M0 0.5h1m1 0h1m1 0h1")
    #expect(Cover.lines(of: [".##", "..."], marked: "#") == "M1 0.5h3")
    #expect(Cover.lines(of: ["..", "#."], marked: "#") == "M0 1.5h1m1 0h1")
  }

  @Test(arguments: compositions) func staysSmallForEveryStory(_ composition: Cover.Composition) {
    for number in 0..<300 {
      let svg = Cover(id: "bai-\(number)", composition: composition, field: .rescue).svg
      #expect(svg.utf8.count <= 3584, "bai-\(number): \(svg.utf8.count) bytes")
    }
  }

  @Test func looksDifferentFromStoryToStoryAndTheSameEachTime() {
    let covers = (0..<200).map { Cover(id: "bai-\($0)", composition: .individual, field: nil).svg }
    let again = (0..<200).map { Cover(id: "bai-\($0)", composition: .individual, field: nil).svg }
    #expect(covers == again)
    #expect(Set(covers).count > 150)
  }

  @Test func tellsTheFieldByColourOnly() {
    let health = Cover(id: "a", composition: .individual, field: .health).svg
    let farming = Cover(id: "a", composition: .individual, field: .farming).svg
    let colour = #/#[0-9A-F]{6}/#
    #expect(health != farming)
    #expect(health.replacing(colour, with: "") == farming.replacing(colour, with: ""))
  }

  @Test(arguments: compositions) func hasAStripOfFiguresAlone(_ composition: Cover.Composition) throws {
    let svg = Cover(id: "a", composition: composition, field: nil).svg
    let view = try #require(svg.firstMatch(of: #/<view id="dai" viewBox="0 (\d+) 80 20"/>/#))
    let top = try #require(Int(view.1))
    #expect(composition == .household ? top >= 45 : top == 25)
    #expect(svg.contains("<use href=\"#a\""))
    #expect(svg.contains("<use href=\"#b\""))
  }

  @Test func opensWithTheKindOfRecipient() {
    let kinds: [(Recipient.Kind?, Cover.Composition)] = [
      (.individual, .individual), (.household, .household), (.collective, .collective),
      (.foreign, .collective),
      (.community, .community), (.province, .community), (nil, .community),
    ]
    for (kind, composition) in kinds { #expect(Cover.Composition(kind) == composition) }
  }
}
