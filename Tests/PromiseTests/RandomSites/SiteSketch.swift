import SeededRandom

/// A random site while it is being made.
struct SiteSketch {
  var random: SeededGenerator
  let contract: Contract
  let isTame: Bool
  let pace: Pace
  let isOrderly: Bool
  let theme: String
  /// Moments that dates are taken from, so that many of them coincide with each other and with the clock.
  let times: [WallTime]

  var items: [Item] = []
  var materials: [Material] = []
  var files: Sources = [:]
  var filesWithoutHidden: Sources = [:]
  private var minted = 0

  /// Those of sections that the site does without.
  var foldersLeftOut: [String] = []
  var units: [String] = []
  var organisations: [String] = []
  var programmes: [String] = []
  var people: [Person] = []
  var decisions: [DecisionSketch] = []
  var awards: [AwardSketch] = []
  var texts: [TextSketch] = []
  var series: [SeriesSketch] = []
  /// The date of the last text.
  var opening: WallTime?
  /// How many indicators are a part of another.
  var parts = 0
  /// Whom each story is about, by the story's position in `texts`.
  var about: [Int: [Int]] = [:]
  /// The items of topics, with their names.
  var topics: [(item: Int, name: String)] = []
  /// What `[[…]]` may refer to, with the item that decides whether it is visible.
  var targets: [(id: String, item: Int)] = []
  /// Holds words that no reader may ever see: private columns, an editor's reasons.
  let never: Int

  init(seed: UInt64, isTame: Bool, pace: Pace) {
    var random = SeededGenerator(seed: seed)
    let times = (0..<8).map { _ in WallTime.random(&random) }
    let clock = pace == .restless ? times.sorted()[random.number(0...1)] : random.pick(times)
    let share = pace == .restless ? 8 : 25
    contract = Contract(
      clock: random.pick([clock, clock.before, clock.after]), drafts: random.chance(share),
      future: random.chance(share), expired: random.chance(share))
    isOrderly = pace == .restless && random.chance(65)
    theme = random.pick(themes)
    self.times = times
    self.random = random
    self.isTame = isTame
    self.pace = pace
    never = 0
    items = [Item(what: "private data")]
  }

  mutating func add(_ what: String, isVisible: Bool = false) -> Int {
    items.append(Item(what: what, isVisible: isVisible))
    return items.count - 1
  }

  /// A word of an item that no other item has; five letters after a mark that no language has.
  mutating func word(of item: Int) -> String {
    minted += 1
    var rest = (minted &* 40_503) & 0xFFFFF
    var letters = Secret.mark
    for _ in 0..<5 {
      letters.append(Character(UnicodeScalar(UInt8(97 + rest % 16))))
      rest /= 16
    }
    items[item].words.insert(letters)
    return letters
  }

  /// Some words of an item among words that everybody uses.
  mutating func words(_ count: ClosedRange<Int> = 2...9, of item: Int) -> String {
    let common = ["và", "người", "ở xã", "được", "giúp", "Tổ quốc", "& những", "đồng bào", "hoa nở"]
    return (0..<random.number(count)).map { _ in
      let own = word(of: item)
      return random.chance(30) ? "\(own) \(random.pick(common))" : own
    }.joined(separator: " ")
  }

  /// Sites that are restless have more of what ends and begins.
  mutating func chance(_ percent: Int, restless: Int) -> Bool {
    random.chance(pace == .restless ? restless : percent)
  }

  mutating func nameWord(of item: Int) -> String {
    let word = word(of: item)
    items[item].nameWords.insert(word)
    return word
  }

  /// A table in which every cell is quoted.
  mutating func write(_ file: String, _ header: [String], _ rows: [[String]], hidden: [Bool]? = nil) {
    let line: ([String]) -> String = { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }
    files[file] = Array((line(header) + rows.map(line).joined()).utf8)
    let kept = zip(rows, hidden ?? rows.map { _ in false }).filter { !$0.1 }.map(\.0)
    filesWithoutHidden[file] = Array((line(header) + kept.map(line).joined()).utf8)
  }

  mutating func write(_ file: String, _ text: String, isHidden: Bool = false) {
    files[file] = Array(text.utf8)
    if !isHidden { filesWithoutHidden[file] = Array(text.utf8) }
  }

  /// A picture or attachment of an item's text, as the text names it: a new one beside the text, or one that
  /// another text uses too.
  mutating func material(for item: Int, beside file: String, ending: String) -> String {
    let others = materials.indices.filter { materials[$0].isCommon && materials[$0].path.hasSuffix(ending) }
    if !others.isEmpty, random.chance(25) {
      let other = random.pick(others)
      if !materials[other].users.contains(item) { materials[other].users.append(item) }
      return String(materials[other].path.dropFirst("Content".count))
    }
    let name = word(of: item)
    let folder = file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
    let bytes = ending == "png" ? Secret.png(holding: name) : Array("%PDF-1.4 \(name)\n%%EOF\n".utf8)
    materials.append(
      Material(
        path: "\(folder)/\(name).\(ending)", bytes: bytes, nameWord: name,
        isCommon: !file.hasSuffix("/index.md") && !file.hasPrefix("Content/campaigns/"), users: [item]))
    // The file's name is seen where any text that uses it is; `finish` gives it to those.
    items[item].words.remove(name)
    return "\(name).\(ending)"
  }
}

/// The words that tell items apart.
enum Secret {
  static let mark = "zq"

  /// A picture of one pixel with a text in its data that makes it unlike any other.
  static func png(holding text: String) -> [UInt8] {
    func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
      [0, 0, 0, UInt8(data.count)] + Array(type.utf8) + data + [0, 0, 0, 0]
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
      + chunk("IDAT", [1, 2, 3] + Array(text.utf8)) + chunk("IEND", [])
  }

  /// Every such word in some bytes, with the place where it first stands.
  static func words(in bytes: [UInt8]) -> [String: Int] {
    var found: [String: Int] = [:]
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 6 < bytes.count {
        guard bytes[index] | 0x20 == 0x7A, bytes[index + 1] | 0x20 == 0x71 else {
          index += 1
          continue
        }
        let letters = (index + 2..<index + 7).map { bytes[$0] | 0x20 }
        if letters.allSatisfy({ (0x61...0x70).contains($0) }) {
          let word = mark + String(decoding: letters, as: UTF8.self)
          if found[word] == nil { found[word] = index }
        }
        index += 2
      }
    }
    return found
  }
}
