import Bulletins
import CFiles
import PressRoom
import SiteModel

/// The words of the stored files of a version, for looking up what its record says. Spaces and signs that one format or another writes
/// otherwise do not count.
struct StoredWords {
  /// The text first: nearly all of what a bulletin says stands there, in the same order.
  static let endings = [PressFormat.text, .ninjs, .claims, .changes, .awards].map(\.ending)

  private let text: [UInt8]
  private let facts: [UInt8]

  /// - Parameter files: by their names.
  init(_ files: [String: [UInt8]]) {
    func file(_ ending: String) -> [UInt8] {
      let bytes = files.first { $0.key.hasSuffix(ending) }?.value ?? []
      return letters(of: bytes, isJSON: ending.hasSuffix(".json"))
    }
    text = file(Self.endings[0])
    facts = Array(Self.endings.dropFirst().map(file).joined(separator: [0]))
  }

  /// What the record of the version and its files say differently; `nil` where they do not.
  func firstDifference(from spoken: SpokenWords) -> Difference? {
    var position = 0
    return firstDifference(from: spoken.head, from: &position, gap: .max)
      ?? firstDifference(from: spoken.text, from: &position, gap: Self.marks)
      ?? firstDifference(from: spoken.below.prefix(1), from: &position, gap: Self.headings)
      ?? firstDifference(from: spoken.below.dropFirst(), from: &position, gap: .max)
      ?? firstUnsaid(of: spoken.facts)
  }

  enum Difference {
    /// These words of the record stand in no file.
    case unsaid(String)
    /// Between the words of the record the text file has these.
    case unknown(String)
  }

  // How many bytes may stand between two runs of the text, and between the text and what comes below it: how older programs wrote that
  // is not known here, so it is more than what this one writes.
  private static let (marks, headings) = (40, 120)

  /// Each is looked for behind the one before, so that a long list takes no longer a row than a short one.
  private func firstDifference(
    from spoken: some Sequence<String>, from position: inout Int, gap limit: Int
  ) -> Difference? {
    for words in spoken {
      let needle = letters(of: Array(words.utf8), isJSON: false)
      if needle.isEmpty { continue }
      if let found = text.position(of: needle, from: position) {
        let gap = text[position..<found]
        // The address of a link may be of any length.
        if gap.count > limit, Array(gap).position(of: Array("://".utf8)) == nil {
          return .unknown(String(decoding: gap, as: UTF8.self))
        }
        position = found + needle.count
      } else if text.position(of: needle) == nil, facts.position(of: needle) == nil {
        return .unsaid(words)
      }
    }
    return nil
  }

  private func firstUnsaid(of spoken: [String]) -> Difference? {
    var said: Set<String> = []
    var position = 0
    for words in spoken where said.insert(words).inserted {
      let needle = letters(of: Array(words.utf8), isJSON: false)
      if needle.isEmpty { continue }
      if let found = facts.position(of: needle, from: position) {
        position = found + needle.count
      } else if facts.position(of: needle) == nil, text.position(of: needle) == nil {
        return .unsaid(words)
      }
    }
    return nil
  }
}

extension [UInt8] {
  fileprivate func position(of needle: [UInt8], from start: Int = 0) -> Int? {
    withUnsafeBytes { bytes -> Int? in
      guard start <= count, let base = bytes.baseAddress else { return nil }
      let found = guongsang_find(base + start, count - start, needle, needle.count)
      return found < 0 ? nil : start + found
    }
  }
}

/// Without white space, control characters and what a format may have to escape.
private func letters(of bytes: [UInt8], isJSON: Bool) -> [UInt8] {
  var letters: [UInt8] = []
  letters.reserveCapacity(bytes.count)
  var position = 0
  while position < bytes.count {
    let byte = bytes[position]
    position += 1
    if isJSON, byte == UInt8(ascii: "\\"), position < bytes.count {
      // `\n`, `\"`, `\u003C`: each is one of the signs that do not count.
      position += bytes[position] == UInt8(ascii: "u") ? 5 : 1
    } else if byte == 0xE2,
      bytes[position...].starts(with: [0x80, 0xA8]) || bytes[position...].starts(with: [0x80, 0xA9])
    {
      // U+2028 and U+2029, which JSON escapes too.
      position += 2
    } else if !isUncounted(byte) {
      letters.append(byte)
    }
  }
  return letters
}

private func isUncounted(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
    UInt8(ascii: "&"), UInt8(ascii: "'"):
    true
  default: false
  }
}
