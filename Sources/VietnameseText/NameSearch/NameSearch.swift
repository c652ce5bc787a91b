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
  /// By the letters of their last syllables without marks.
  private var byLast: [UInt64: [Name]] = [:]
  private let automaton: NameAutomaton

  package init(_ names: [String]) {
    var signs: [[NameSign]] = []
    for (number, name) in names.enumerated() {
      let syllables = Self.syllables(of: name)
      guard syllables.count > 1, syllables.count <= SyllableWindow.depth else {
        tooShort.append(number)
        continue
      }
      let isMarked = syllables.contains(where: \.isMarked)
      let entry = Name(
        number: number, syllables: syllables, lacksMarks: !isMarked && isTypedWithoutMarks(name))
      byLast[syllables[syllables.count - 1].folded, default: []].append(entry)
      // Without marks a consonant counts that has one: of a name from elsewhere.
      signs += [Self.signs(of: name), Self.signs(of: folded(name))]
    }
    automaton = NameAutomaton(names: signs)
  }

  private static func syllables(of text: String) -> [NameSyllable] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      SyllableWindow.read(bytes) { reader in
        var syllables: [NameSyllable] = []
        while reader.next() { syllables.append(reader.taker.syllable(0).letters) }
        return syllables
      }
    }
  }

  private static func signs(of text: String) -> [NameSign] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      NameReader.read(bytes, SignList()) { reader in
        while reader.next() {}
        return reader.taker.signs
      }
    }
  }

  package var isEmpty: Bool { byLast.isEmpty }

  package func hits(in text: String) -> [Hit] {
    var text = text
    return text.withUTF8 { hits(in: $0) }
  }

  package func hits(in bytes: [UInt8]) -> [Hit] { bytes.withUnsafeBufferPointer { hits(in: $0) } }

  /// In the order in which they end.
  package func hits(in bytes: UnsafeBufferPointer<UInt8>) -> [Hit] {
    guard !isEmpty else { return [] }
    return ConsonantRun.read(bytes, automaton) { run in
      guard run.next() else { return [] }
      return SyllableWindow.read(bytes) { reader in
        var hits: [Hit] = []
        repeat {
          if reader.index < run.taker.restart {
            reader.begin(at: run.taker.restart, reader.taker.emptied)
          }
          add(&reader, upTo: run.taker.end, of: bytes.count, to: &hits)
        } while run.next()
        return hits
      }
    }
  }

  /// Reads on to the syllable that ends at `end`, and adds the names that end with it.
  private func add(
    _ reader: inout NameReader<SyllableWindow>, upTo end: Int, of count: Int, to hits: inout [Hit]
  ) {
    while reader.next() {
      let last = reader.taker.syllable(0)
      guard last.range.upperBound >= end else { continue }
      for name in byLast[last.letters.folded] ?? [] where reader.taker.count >= name.syllables.count {
        if let hit = Self.hit(of: name, in: reader.taker.last(name.syllables.count)) { hits.append(hit) }
      }
      // At the end of the text the syllable of a tag that nothing ends comes before that of the text.
      if end < count { break }
    }
  }

  private static func hit(of name: Name, in read: [ReadSyllable]) -> Hit? {
    guard read.dropFirst().allSatisfy({ !$0.beginsAnew }),
      zip(read, name.syllables).allSatisfy({ $0.letters.folded == $1.folded })
    else { return nil }
    let isMarked = read.contains(where: \.letters.isMarked)
    let isSame = zip(read, name.syllables).allSatisfy { $0.letters.marked == $1.marked }
    guard isSame || !isMarked || name.lacksMarks else { return nil }
    let range = read[0].range.lowerBound..<read[read.count - 1].range.upperBound
    return Hit(name: name.number, range: range, isMarked: isMarked)
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
