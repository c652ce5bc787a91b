import Diagnostics
import Sheets
import VietnameseText

/// What an office counted itself: "Tổng cộng: 05 tập thể, 58 cá nhân", "Danh sách này có 60 người".
struct StatedTotal {
  /// Numbers without a word for whom they count.
  private var all: [Int] = []
  private var kinds: [RecipientWords: Int] = [:]

  /// `nil` where a row states no number of people, as where its numbers are amounts of money.
  init?(_ text: String) {
    let words = folded(text).split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      guard let number = Int(word), word.utf8.count <= 5,
        !words.indices.contains(index - 1) || Int(words[index - 1]) == nil
      else { continue }
      let rest = words[(index + 1)...]
      if rest.first.map({ Int($0) != nil || Self.notPeople.contains($0) }) == true { continue }
      add(number, rest)
    }
    if all.isEmpty, kinds.isEmpty { return nil }
  }

  private mutating func add(_ number: Int, _ rest: ArraySlice<String>) {
    guard let kind = Self.kind(rest) else { return all.append(number) }
    // "63 tập thể, cá nhân" counts both.
    let next = rest.dropFirst(2)
    if kind == .collective, Self.kind(next) == .person { return all.append(number) }
    kinds[kind, default: 0] += number
  }

  private static func kind(_ words: ArraySlice<String>) -> RecipientWords? {
    let start = words.prefix(2).joined(separator: " ")
    if start == "tap the" { return .collective }
    if start == "ca nhan" { return .person }
    if start == "ho gia" || start == "gia dinh" || words.first == "ho" { return .household }
    return nil
  }

  private static let notPeople: Set = [
    "dong", "trieu", "nghin", "ngan", "ty", "d", "vnd", "trang", "to", "muc", "ban",
  ]

  /// Whether it is right of some rows. Kinds are compared where every row says its own.
  func isRight(of count: RowCount) -> Bool {
    let sum = kinds.values.reduce(0, +)
    let isSumRight = kinds.isEmpty || sum == count.all
    let areKindsRight =
      !count.areKindsKnown || kinds.allSatisfy { count.of($0.key) == $0.value }
    return isSumRight && areKindsRight && all.allSatisfy { $0 == count.all }
  }
}

/// How many rows commend whom, by the kinds that headings and titles say.
struct RowCount: Equatable {
  private(set) var all = 0
  private var collectives = 0
  private var people = 0
  private var households = 0

  init() {}

  init(_ rows: some Sequence<AwardListRow>) { for row in rows { add(row) } }

  mutating func add(_ row: AwardListRow) { count(row, 1) }
  mutating func takeBack(_ row: AwardListRow) { count(row, -1) }

  private mutating func count(_ row: AwardListRow, _ number: Int) {
    all += number
    switch row.given["kind"]?.text {
    case "tap-the": collectives += number
    case "ca-nhan": people += number
    case "ho-gia-dinh": households += number
    default: break
    }
  }

  /// Whether each row says its kind.
  var areKindsKnown: Bool { all == collectives + people + households }

  func of(_ kind: RecipientWords) -> Int {
    switch kind {
    case .collective: collectives
    case .person: people
    case .household: households
    case .place: 0
    }
  }

  static func - (a: RowCount, b: RowCount) -> RowCount {
    var count = a
    count.all -= b.all
    count.collectives -= b.collectives
    count.people -= b.people
    count.households -= b.households
    return count
  }
}

/// A total that is not that of the rows of its list, nor of a part of it: it may count other lists too.
package struct OpenTotal: Sendable {
  private let stated: StatedTotal
  private let text: String
  private let place: Place
  let count: RowCount

  init(_ stated: StatedTotal, _ text: String, at place: Place, count: RowCount) {
    (self.stated, self.text, self.place, self.count) = (stated, text, place, count)
  }

  /// The error, unless it is right of all these rows together.
  ///
  /// - Parameter lists: those of its file, or of its sheet.
  package func diagnostic(among lists: [AwardList]) -> Diagnostic? {
    if stated.isRight(of: RowCount(lists.lazy.flatMap(\.rows))) { return nil }
    let rows = lists.flatMap(\.rows).map(\.row.number)
    let range = rows.count > 1 ? "\(rows.min() ?? 0)–\(rows.max() ?? 0)" : "\(rows.first ?? 0)"
    return Diagnostic(.totalDiffers, text, String(self.count.all), range, at: place)
  }
}
