import Diagnostics
import Testing

struct NearMissTests {
  @Test(arguments: [
    // A letter too many, one missing, one wrong, two neighbours swapped: all one step.
    ("summmary", ["summary"], ["summary"]),
    ("sumary", ["summary"], ["summary"]),
    ("sumnary", ["summary"], ["summary"]),
    ("sumamry", ["summary"], ["summary"]),
    // A third of the word's length may differ, more not.
    ("abcdef", ["abcdxy", "abcxyz"], ["abcdxy"]),
    ("id", ["if", "up"], ["if"]),
    ("a", ["b", "bc"], ["b"]),
    // Accents are letters of their own.
    ("nguyễn văn mẫu", ["nguyễn văn mậu"], ["nguyễn văn mậu"]),
    // The word itself is the nearest.
    ("date", ["data", "date"], ["date", "data"]),
    ("", ["a", "ab"], ["a"]),
    // How an id begins is what people remember of it.
    ("chu-thanh-lan", ["bui-thanh-an", "chu-thanh-lan-xa-dien-chau"], ["chu-thanh-lan-xa-dien-chau"]),
    ("lan", ["lan-xa-a", "lam"], ["lam"]),
    ("khong-lien-quan", ["summary", "title"], []),
    ("title", [], []),
  ]) func findsWhatIsNear(_ word: String, _ candidates: [String], _ expected: [String]) {
    #expect(nearMisses(of: word, among: candidates) == expected)
  }

  @Test func namesTheNearestFirstThenByAlphabetAndAtMostThree() {
    let candidates = ["abcdeZ", "abcdXY", "abcdeA", "abcdef", "abcdeM", "abcdeM"]
    #expect(nearMisses(of: "abcdef", among: candidates) == ["abcdef", "abcdeA", "abcdeM"])
  }

  @Test func doesNotCompareWhatIsTooLongToBeAName() {
    let long = String(repeating: "a", count: 201)
    #expect(nearMisses(of: long, among: [long]).isEmpty)
    #expect(nearMisses(of: String(repeating: "a", count: 200), among: [long]) == [long])
  }
}
