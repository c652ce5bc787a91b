import Diagnostics
import Sheets
import VietnameseText

/// What an office counted itself: "Tổng cộng: 05 tập thể, 58 cá nhân", "Danh sách này có 60 người".
struct StatedTotal {
  /// Numbers without a word for whom they count.
  private var all: [Int] = []
  private var kinds: [RecipientWords: Int] = [:]
  /// Numbers of "người" or "trường hợp": of all, or of people beside collectives.
  private var anybody: [Int] = []

  /// `nil` where a text has a word that is not understood here: then nobody knows what its numbers count.
  init?(_ text: String) {
    let words = folded(text).split(separator: " ").map(String.init)
    var parts = words.split(separator: "do").map { Array($0) }
    // "Tổng số: 3. Trong đó: tập thể 1, cá nhân 2"
    for index in parts.indices.dropLast() where parts[index].last == "trong" { parts[index].removeLast() }
    for part in parts { guard take(part[...]) else { return nil } }
    guard !all.isEmpty || !kinds.isEmpty || !anybody.isEmpty else { return nil }
  }

  /// - Returns: whether every word is understood.
  private mutating func take(_ part: ArraySlice<String>) -> Bool {
    var rest = part
    var tokens: [Token] = []
    while !rest.isEmpty {
      guard let token = Token(&rest) else { return false }
      tokens.append(token)
    }
    tokens.removeAll { $0 == .filler }
    let comesFirst = tokens.first.map { if case .kind = $0 { true } else { false } } ?? false
    // "Tập thể: 1, cá nhân: 2" is "1 tập thể, 2 cá nhân" the other way round.
    if comesFirst { tokens.reverse() }
    return take(tokens)
  }

  private mutating func take(_ tokens: [Token]) -> Bool {
    var open: Int?
    var counted: [RecipientWords] = []
    func close(_ total: inout StatedTotal) {
      guard let number = open else { return }
      switch counted.count {
      case 0: total.all.append(number)
      case 1: total.kinds[counted[0], default: 0] += number
      // "63 tập thể, cá nhân" counts both.
      default: total.all.append(number)
      }
      (open, counted) = (nil, [])
    }
    for token in tokens {
      switch token {
      case .number(let number):
        close(&self)
        open = number
      case .kind(let kind): counted.append(kind)
      case .anybody:
        guard let number = open, counted.isEmpty else { continue }
        anybody.append(number)
        open = nil
      case .filler: break
      }
    }
    close(&self)
    return true
  }

  /// Whether it is right of some rows. Kinds are compared where every row says its own.
  func isRight(of count: RowCount) -> Bool {
    guard all.allSatisfy({ $0 == count.all }) else { return false }
    if anybody.isEmpty { return areRight(kinds, of: count) }
    // "5 trường hợp (2 tập thể, 3 cá nhân)"
    let isSum = kinds.isEmpty || kinds.values.reduce(0, +) == count.all
    if isSum, anybody.allSatisfy({ $0 == count.all }) { return areRight(kinds, of: count) }
    // "2 tập thể, 58 người"
    guard anybody.count == 1, kinds[.person] == nil, !kinds.isEmpty else { return false }
    return areRight(kinds.merging([.person: anybody[0]]) { $1 }, of: count)
  }

  private func areRight(_ kinds: [RecipientWords: Int], of count: RowCount) -> Bool {
    guard !kinds.isEmpty else { return true }
    let areKindsRight = kinds.allSatisfy { count.of($0.key) == $0.value }
    // Of one kind alone, the others are not counted.
    if count.areKindsKnown, kinds.count == 1 { return areKindsRight }
    return kinds.values.reduce(0, +) == count.all && (areKindsRight || !count.areKindsKnown)
  }
}

/// A word of a total, or two that belong together; folded.
private enum Token: Equatable {
  case number(Int)
  case kind(RecipientWords)
  /// "người", "trường hợp"
  case anybody
  /// "tổng cộng", "danh sách này có"; and a number again in words: "05 (năm)"
  case filler

  /// Takes it off the beginning; `nil` where the word is not known.
  init?(_ words: inout ArraySlice<String>) {
    guard let first = words.popFirst() else { return nil }
    if let number = Int(first) {
      // Amounts of money come in groups of digits, and years are no numbers of people.
      guard first.utf8.count < 4 || number < 1900, words.first.flatMap({ Int($0) }) == nil else { return nil }
      self = .number(number)
      return
    }
    let two = words.first.map { "\(first) \($0)" } ?? first
    if let token = Self.pairs[two] {
      words.removeFirst()
      self = token
    } else if let token = Self.single[first] {
      self = token
    } else {
      return nil
    }
  }

  private static let pairs: [String: Token] = [
    "tap the": .kind(.collective), "don vi": .kind(.collective), "co quan": .kind(.collective),
    "ca nhan": .kind(.person), "ho gia": .kind(.household), "gia dinh": .kind(.household),
    "dong chi": .anybody, "ong ba": .anybody, "truong hop": .anybody, "luot khen": .anybody,
    "danh sach": .filler, "an dinh": .filler, "tong cong": .filler, "tong so": .filler, "cong chung": .filler,
  ]

  private static let single: [String: Token] = {
    var tokens: [String: Token] = [
      "tt": .kind(.collective), "nhom": .kind(.collective), "cn": .kind(.person), "ho": .kind(.household),
      "nguoi": .anybody, "em": .anybody,
    ]
    let fillers = [
      "tong", "cong", "so", "nay", "co", "gom", "la", "va", "cac", "dinh", "trong", "duoc", "khen", "thuong",
      "mot", "hai",
      "ba", "bon", "tu", "nam", "lam", "sau", "bay", "tam", "chin", "muoi", "linh", "le", "tram", "nhat",
      "khong",
    ]
    for word in fillers { tokens[word] = .filler }
    return tokens
  }()
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
  private let count: RowCount

  init(_ stated: StatedTotal, _ text: String, at place: Place, count: RowCount) {
    (self.stated, self.text, self.place, self.count) = (stated, text, place, count)
  }

  /// Those that are not right of all rows of some lists together, each with its error.
  ///
  /// - Parameter lists: those of a file, or of a sheet.
  package static func wrong(_ totals: [OpenTotal], among lists: [AwardList]) -> [(
    total: OpenTotal, error: Diagnostic
  )] {
    guard !totals.isEmpty else { return [] }
    let rows = lists.flatMap(\.rows)
    let count = RowCount(rows)
    let numbers = rows.map(\.row.number)
    let first = numbers.min() ?? 0
    let range = numbers.count > 1 ? "\(first)–\(numbers.max() ?? 0)" : "\(first)"
    return totals.filter { !$0.stated.isRight(of: count) }.map { total in
      (total, Diagnostic(.totalDiffers, total.text, String(total.count.all), range, at: total.place))
    }
  }
}
