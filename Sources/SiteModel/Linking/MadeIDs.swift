import VietnameseText

/// Ids for people whom only rows know: from the name and the place, and where that is taken, from the decision and the
/// post; never from the order in which rows come.
struct MadeIDs {
  /// What an id may be made of.
  struct Words {
    let name: String
    /// The id of the unit or organisation, or its written name; `nil` where rows give none.
    let place: String?
    /// The slug of a decision.
    let decision: String?
    let post: String?
    /// The rows, for what else they say.
    let awards: [Award]
    /// Somebody whom the post tells from a namesake in the same list.
    let needsPost: Bool
    /// A community is its own place: "Xã A" in the unit "xa-a-huyen" is named after it once, not twice.
    let isItsPlace: Bool
  }

  /// - Parameter isTaken: whether an id is used already.
  /// - Returns: an id for each of `people`.
  static func ids(for people: [Words], isTaken: (String) -> Bool) -> [String] {
    var ids = [String?](repeating: nil, count: people.count)
    var taken: Set<String> = []
    var open = Array(people.indices)
    var level = 0
    while !open.isEmpty {
      let wishes = open.map { people[$0].id(at: level) }
      let counts = Dictionary(wishes.map { ($0, 1) }, uniquingKeysWith: +)
      var left: [Int] = []
      for (person, wish) in zip(open, wishes) {
        // Two who want one id both get a longer one, so that neither depends on coming first.
        if counts[wish] == 1 || level > Words.lastLevel, !isTaken(wish), taken.insert(wish).inserted {
          ids[person] = wish
        } else {
          left.append(person)
        }
      }
      open = left
      level += 1
    }
    return ids.map { $0 ?? "" }
  }
}

extension MadeIDs.Words {
  /// Beyond it, words cannot tell people apart any more and a number does.
  fileprivate static let lastLevel = 3

  fileprivate func id(at level: Int) -> String {
    let whole = [name, place].compactMap { $0 }.joined(separator: " ")
    let own = slug(isItsPlace ? place ?? whole : whole)
    // Without a place the name alone would be the id of whoever bears it next.
    let usesDecision = level > 0 && (level != 2 || needsPost) || place == nil
    let usesPost = needsPost || level > 1 || place == nil && decision == nil
    var parts = [own.isEmpty ? "nguoi" : own]
    if usesDecision, let decision { parts.append(slug(decision, limit: 24)) }
    if usesPost, let post { parts.append(slug(post, limit: 24)) }
    if level >= Self.lastLevel { parts.append(Self.mark(of: "\(name) \(place ?? "") \(deed)")) }
    if level > Self.lastLevel { parts.append(String(level - Self.lastLevel + 1)) }
    return parts.filter { !$0.isEmpty }.joined(separator: "-")
  }

  private var deed: String { awards.map { "\($0.form.value) \($0.deed ?? "")" }.min() ?? "" }

  /// Six digits of the FNV-1a hash of a text: the same on every machine.
  private static func mark(of text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(digits.suffix(6))
  }
}
