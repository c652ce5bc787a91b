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
  /// By the consonants of their last syllables.
  private var byEnd: [UInt64: [Name]] = [:]
  /// A bit for each of the keys of `byEnd`.
  private var ends = [UInt64](repeating: 0, count: NameEnds.words)

  package init(_ names: [String]) {
    for (number, name) in names.enumerated() {
      let syllables = Self.syllables(of: name)
      guard syllables.count > 1, syllables.count <= NameReader.depth else {
        tooShort.append(number)
        continue
      }
      let isMarked = syllables.contains(where: \.isMarked)
      let entry = Name(
        number: number, syllables: syllables, lacksMarks: !isMarked && isTypedWithoutMarks(name))
      // Without marks a consonant counts that has one: of a name from elsewhere.
      for key in Set([Self.key(of: name), Self.key(of: folded(name))]) {
        byEnd[key, default: []].append(entry)
        let bit = NameEnds.bit(of: key)
        ends[bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
  }

  private static func syllables(of text: String) -> [NameSyllable] {
    Array(text.utf8).withUnsafeBufferPointer(NameReader.syllables)
  }

  /// By its last syllables, three if it has as many.
  private static func key(of text: String) -> UInt64 {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      NameReader.read(bytes, until: NameEnds(bits: nil)) { reader in
        while reader.next() {}
        let last = (1...3).map { reader.window[(reader.count - $0) & NameReader.mask].consonants }
        return NameEnds.key(reader.count > 2 ? last[2] : 0, last[1], last[0])
      }
    }
  }

  package var isEmpty: Bool { byEnd.isEmpty }

  package func hits(in text: String) -> [Hit] {
    var text = text
    return text.withUTF8 { hits(in: $0) }
  }

  package func hits(in bytes: [UInt8]) -> [Hit] { bytes.withUnsafeBufferPointer { hits(in: $0) } }

  /// In the order in which they end.
  package func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [Hit] {
    guard !isEmpty else { return [] }
    return ends.withUnsafeBufferPointer { ends in
      NameReader.read(bytes, until: NameEnds(bits: ends.baseAddress)) { reader in
        var hits: [Hit] = []
        while reader.next() { add(reader.window, reader.count, of: bytes, to: &hits) }
        return hits
      }
    }
  }

  private func add(
    _ read: NameReader.Window, _ count: Int, of bytes: UnsafeBufferPointer<UInt8>, to hits: inout [Hit]
  ) {
    guard count > 1 else { return }
    let last = (1...3).map { read[(count - $0) & NameReader.mask].consonants }
    for first in [0, last[2]] {
      for name in byEnd[NameEnds.key(first, last[1], last[0])] ?? [] {
        let length = name.syllables.count
        guard count >= length, (first == 0) == (length == 2) else { continue }
        let found = (count - length..<count).map { read[$0 & NameReader.mask] }
        if let hit = Self.hit(of: name, in: found, of: bytes) { hits.append(hit) }
      }
    }
  }

  /// Whether syllables that were read, of which only the consonants are known, are the name.
  private static func hit(
    of name: Name, in read: [ReadSyllable], of bytes: UnsafeBufferPointer<UInt8>
  ) -> Hit? {
    guard read.dropFirst().allSatisfy({ !$0.beginsAnew }) else { return nil }
    // What stands in tags within a syllable is read before it ends.
    let found = read.compactMap {
      NameReader.syllables(of: UnsafeBufferPointer(rebasing: bytes[$0.start..<$0.end])).last
    }
    guard found.map(\.folded) == name.syllables.map(\.folded) else { return nil }
    let isMarked = found.contains(where: \.isMarked)
    let isSame = zip(found, name.syllables).allSatisfy { $0.marked == $1.marked }
    guard isSame || !isMarked || name.lacksMarks else { return nil }
    return Hit(name: name.number, range: read[0].start..<read[read.count - 1].end, isMarked: isMarked)
  }
}

/// Whether a name without marks must have had some: a syllable of it is none that Vietnamese has ("Nguyen"), or it begins with a
/// family name that always has marks ("Le").
private func isTypedWithoutMarks(_ name: String) -> Bool {
  let words = name.lowercased().split(separator: " ")
  guard let first = words.first else { return false }
  return markedFamilies.contains(String(first))
    || words.contains { !Syllable.isPossible(Array($0.unicodeScalars)) }
}

/// Whether a word is one of the family names that always have marks, written with them or without.
package func isFamilyName(_ word: String) -> Bool { markedFamilies.contains(folded(word)) }

private let markedFamilies: Set<String> = [
  "au", "bach", "be", "bui", "chau", "dam", "dang", "dao", "dau", "diep", "dinh", "do", "doan", "dong",
  "duong", "giap", "ha",
  "ho", "hoang", "huynh", "lam", "le", "luc", "luong", "luu", "ly", "nghiem", "ngo", "nguyen", "ninh", "pham",
  "phi", "phung",
  "quach", "ta", "tang", "thach", "tieu", "to", "ton", "tran", "trieu", "trinh", "truong", "tu", "vo", "vu",
  "vuong",
]
