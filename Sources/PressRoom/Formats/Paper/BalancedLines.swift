/// A name in as few lines as it needs, which break between terms where that can be helped and are as equal as they can be then.
///
/// Where a term ends is told by how the name is written: before "và" or the kind of a place, after a comma, where a word with a
/// capital follows one without. So `name` is as the publisher writes it, and the lines come in capitals.
func balancedLines(_ name: String, face: TypeFace, size: Double, width: Double) -> [String] {
  let words = name.split(separator: " ").map(String.init)
  func length(_ range: Range<Int>) -> Double {
    face.width(of: words[range].joined(separator: " ").uppercased(), size: size)
  }
  func lines(_ breaks: [Int]) -> [Range<Int>] { zip([0] + breaks, breaks + [words.count]).map { $0..<$1 } }
  /// The best way to break into so many lines, with the number of terms it breaks.
  func best(_ count: Int) -> (broken: Int, unevenness: Double, lines: [Range<Int>])? {
    combinations(of: count - 1, from: 1..<words.count).compactMap { breaks in
      let lines = lines(breaks)
      let lengths = lines.map(length)
      guard let longest = lengths.max(), let shortest = lengths.min(), longest <= width else { return nil }
      return (breaks.count { !endsTerm(words[$0 - 1], words[$0]) }, longest - shortest, lines)
    }.min { ($0.broken, $0.unevenness) < ($1.broken, $1.unevenness) }
  }
  // Longer names than these are no names; a line of paper is then filled as it comes.
  guard words.count > 1, words.count <= 20 else { return [name.uppercased()] }
  let ways = (1...min(4, words.count)).lazy.compactMap { best($0) }
  guard let shortest = ways.first else { return [name.uppercased()] }
  let next = best(shortest.lines.count + 1)
  // One line more is better than a term in two.
  let chosen = next.map { $0.broken < shortest.broken && $0.broken == 0 ? $0 : shortest } ?? shortest
  return chosen.lines.map { words[$0].joined(separator: " ").uppercased() }
}

/// Whether a line may end between two words without breaking a term.
private func endsTerm(_ word: String, _ next: String) -> Bool {
  let places: Set = ["và", "tỉnh", "thành", "xã", "phường", "đặc", "huyện", "quận", "thị"]
  if word.hasSuffix(",") || places.contains(next.lowercased()) { return true }
  return !startsWithCapital(word) && startsWithCapital(next)
}

private func startsWithCapital(_ word: String) -> Bool { word.first?.isUppercase ?? false }

/// All ways to choose so many numbers of a range, each in order.
private func combinations(of count: Int, from range: Range<Int>) -> [[Int]] {
  guard count > 0 else { return [[]] }
  return range.flatMap { first in
    combinations(of: count - 1, from: first + 1..<range.upperBound).map { [first] + $0 }
  }
}
