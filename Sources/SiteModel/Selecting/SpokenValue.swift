import Bulletins
import Records

/// What a value of a bulletin says, apart from what texts that it refers to are called: they may be renamed, with an old address that
/// leads on, and words of their titles put right, without anything that was released being another. A title that stands in the
/// words of the bulletin itself, because a reference has no words of its own, is what it says.
struct SpokenValue: Equatable {
  let lines: [String]

  init(_ value: [String], _ renamings: Renamings) {
    var source = SourceLines(renamings)
    let texts = value.filter { $0.hasPrefix(BulletinValue.text) }
    lines = value.map { line in
      guard !line.hasPrefix(BulletinValue.text) else {
        return BulletinValue.text + source.renamed(line.dropFirst(BulletinValue.text.count))
      }
      return Self.fact(line, renamings) { id in texts.contains { $0.contains("[[\(id)]]") } }
    }
  }

  private static func fact(
    _ line: String, _ renamings: Renamings, isSpoken: (String) -> Bool
  ) -> String {
    var parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2, parts[0] == "story" || parts[0] == "name" else { return line }
    // Of a story that is gone there is no title, which is another thing to say.
    let hasOwnWords = parts[0] == "story" && !parts[2].isEmpty && !isSpoken(parts[1])
    parts[1] = renamings.name(of: parts[1])
    return (hasOwnWords ? Array(parts.prefix(2)) : parts).joined(separator: "\t")
  }
}

/// The lines of a source in turn, with texts by the names that they have now. Only where a text is meant, never in prose.
private struct SourceLines {
  private enum Part { case start, head, body }

  private let renamings: Renamings
  private var part = Part.start
  /// Whether the lines belong to the key that lists stories.
  private var isInStories = false

  init(_ renamings: Renamings) { self.renamings = renamings }

  mutating func renamed(_ line: Substring) -> String {
    guard !renamings.names.isEmpty else { return String(line) }
    let isFence = line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
    switch part {
    case .start: part = isFence ? .head : .body
    case .head where isFence: part = .body
    case .head:
      if let first = line.first, !" -#".contains(first) { isInStories = Self.isStories(line) }
      return isInStories ? renamedWords(line) : String(line)
    case .body: return renamedReferences(line)
    }
    return String(line)
  }

  private static func isStories(_ line: Substring) -> Bool {
    let head = HeadDescription(fields: TextKind.bulletin.fields)
    return head.described(String(line.prefix { $0 != ":" }))?.key == "stories"
  }

  private func renamedWords(_ line: Substring) -> String {
    var result = ""
    var word = ""
    for character in line {
      if " ,[]\"'\t".contains(character) {
        result += renamings.name(of: word) + String(character)
        word = ""
      } else {
        word.append(character)
      }
    }
    return result + renamings.name(of: word)
  }

  private func renamedReferences(_ line: Substring) -> String {
    var line = String(line)
    for (old, new) in renamings.names.sorted(by: { $0.key < $1.key }) where line.contains(old) {
      for end in ["]]", "|"] { line.replace("[[\(old)\(end)", with: "[[\(new.name)\(end)") }
      line.replace("](/\(new.folder)\(old)/", with: "](/\(new.folder)\(new.name)/")
    }
    return line
  }
}

extension Site {
  /// Whether today's value of a bulletin says what was released.
  package func says(_ value: [String], asIn released: [String]) -> Bool {
    if value == released { return true }
    let renamings = Renamings(of: self)
    return SpokenValue(value, renamings) == SpokenValue(released, renamings)
  }
}
