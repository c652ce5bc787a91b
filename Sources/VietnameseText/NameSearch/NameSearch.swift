/// Finds names of people in the bytes of texts and of files that are to be published, whatever a reader would still recognise them by.
///
/// Names are compared by whole syllables. A form that is written with marks is compared with its marks, one without any mark without
/// them: "Lê Văn An" stands in "le-van-an" and in "LÊ VĂN AN", but neither in "Lê Văn Ân" nor in "Lê Văn Anh". Capitals, the place of a
/// tone ("Hoà", "Hòa"), i and y after a consonant ("Sĩ", "Sỹ") make no difference, nor do letters taken apart (NFD), entities, percent
/// signs, escapes of JSON, soft hyphens, signs without width, full-width letters and letters of other scripts that look the same. A
/// name may go on behind a line's end, a tag, a list item or a cell, but not behind the end of a sentence or a comma.
///
/// One reader serves plain text, HTML, XML, JSON and CSV, so that nobody has to say which of them a file is.
package struct NameSearch: Sendable {
  /// Where a name stands.
  package struct Hit: Hashable, Sendable {
    /// The position of the name in the list that was asked for.
    package let name: Int
    /// In bytes.
    package let range: Range<Int>
    /// Whether the form that stands there has any mark. One without may be another name, and an address has none.
    package let isMarked: Bool
  }

  private struct Name: Sendable {
    let number: Int
    let syllables: [NameSyllable]
    /// Typed without marks although it has some, so that every form of it counts.
    let lacksMarks: Bool
  }

  /// Names that are too short to be told from words: they are not searched for.
  package private(set) var tooShort: [Int] = []
  /// By the folded letters of their last syllable, which tells names apart better than the first.
  private var byLast: [UInt64: [Name]] = [:]
  /// A bit for each of the keys of `byLast`, asked before the table: nearly every word of a text is in none.
  private var filter = [UInt64](repeating: 0, count: 64)

  package init(_ names: [String]) {
    for (number, name) in names.enumerated() {
      let syllables = nameSyllables(of: name)
      guard let last = syllables.last, syllables.count > 1, syllables.count <= NameReader.depth else {
        tooShort.append(number)
        continue
      }
      let isMarked = syllables.contains(where: \.isMarked)
      byLast[last.folded, default: []].append(
        Name(number: number, syllables: syllables, lacksMarks: !isMarked && isTypedWithoutMarks(name)))
      let bit = Self.bit(of: last.folded)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  package var isEmpty: Bool { byLast.isEmpty }

  private static func bit(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key ^ key >> 13) & 4095) }

  package func hits(in text: String) -> [Hit] {
    var text = text
    return text.withUTF8 { hits(in: $0) }
  }

  package func hits(in bytes: [UInt8]) -> [Hit] { bytes.withUnsafeBufferPointer { hits(in: $0) } }

  /// In the order in which they end.
  package func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [Hit] {
    guard !isEmpty else { return [] }
    var hits: [Hit] = []
    filter.withUnsafeBufferPointer { filter in
      NameReader.read(bytes) { syllables, count in
        let folded = syllables[(count - 1) & NameReader.mask].folded
        let bit = Self.bit(of: folded)
        guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let names = byLast[folded] else { return }
        for name in names {
          if let hit = Self.hit(of: name, in: syllables, count) { hits.append(hit) }
        }
      }
    }
    return hits
  }

  /// Whether the last syllables that were read are the name.
  private static func hit(of name: Name, in read: NameReader.Window, _ count: Int) -> Hit? {
    let length = name.syllables.count
    guard count >= length else { return nil }
    var (isMarked, isSame) = (false, true)
    for (offset, wanted) in name.syllables.enumerated() {
      let found = read[(count - length + offset) & NameReader.mask]
      guard found.folded == wanted.folded, offset == 0 || !found.beginsAnew else { return nil }
      isMarked = isMarked || found.isMarked
      isSame = isSame && found.marked == wanted.marked
    }
    guard isSame || !isMarked || name.lacksMarks else { return nil }
    let start = read[(count - length) & NameReader.mask].start
    return Hit(name: name.number, range: start..<read[(count - 1) & NameReader.mask].end, isMarked: isMarked)
  }
}

/// One syllable as the search compares it.
struct NameSyllable {
  /// The letters in lower case without marks, and a final y after a consonant as i: six bits each.
  var folded: UInt64 = 0
  /// The letters with their marks, and the tones wherever they stand.
  var marked: UInt64 = 0
  var isMarked = false
  /// Whether a sentence or a part of it ends before it.
  var beginsAnew = false
  /// Of its bytes.
  var start = 0
  var end = 0
}

/// The syllables of a name.
private func nameSyllables(of name: String) -> [NameSyllable] {
  var name = name
  var syllables: [NameSyllable] = []
  name.withUTF8 { bytes in
    NameReader.read(bytes) { window, count in syllables.append(window[(count - 1) & NameReader.mask]) }
  }
  return syllables
}

/// Whether a name without marks must have had some: a syllable of it is none that Vietnamese has ("Nguyen"), or it begins with a
/// family name that always has marks ("Le").
private func isTypedWithoutMarks(_ name: String) -> Bool {
  let words = name.lowercased().split(separator: " ")
  guard let first = words.first else { return false }
  return markedFamilies.contains(String(first))
    || words.contains { !Syllable.isPossible(Array($0.unicodeScalars)) }
}

private let markedFamilies: Set<String> = [
  "au", "bach", "be", "bui", "chau", "dam", "dang", "dao", "dau", "diep", "dinh", "do", "doan", "dong",
  "duong", "giap", "ha",
  "ho", "hoang", "huynh", "lam", "le", "luc", "luong", "luu", "ly", "nghiem", "ngo", "nguyen", "ninh", "pham",
  "phi", "phung",
  "quach", "ta", "tang", "thach", "tieu", "to", "ton", "tran", "trieu", "trinh", "truong", "tu", "vo", "vu",
  "vuong",
]
