/// What is made of the letters that a `NameReader` finds: one run of the automaton over consonants, or whole syllables.
protocol LetterTaker {
  /// Whether a syllable is being read.
  var isInSyllable: Bool { get }
  /// Takes at once as many bytes as mean nothing but letters and what divides them, and returns where it stopped; true as `close` does.
  mutating func skim(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> (index: Int, mayEnd: Bool)
  mutating func take(_ letter: NameLetter, _ scalar: Unicode.Scalar, at index: Int)
  mutating func take(_ mark: NameMark)
  /// Ends the syllable that is being read, if any; true when somebody wants to look at what was read so far.
  mutating func close(at end: Int) -> Bool
  /// A sentence or a part of one ends here, and no name goes on behind it.
  mutating func endSentence()
  /// What stands in a tag is a text of its own, and the text around it goes on behind it.
  mutating func enterTag()
  mutating func leaveTag(at index: Int)
}

/// Reads bytes as letters for the search of names, and says where syllables, sentences and tags end.
///
/// It has pointers and numbers alone, since every file of the site goes through it on all cores at once, and a reference that is counted
/// here would be counted in turn by each.
struct NameReader<Taker: LetterTaker> {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let letters: UnsafePointer<UInt32>
  private(set) var taker: Taker
  private(set) var index = 0
  private var isInTag = false
  /// The quotation mark around an attribute; 0 outside one.
  private var quote: UInt8 = 0

  static func read<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ taker: Taker, _ body: (inout NameReader) -> Result
  ) -> Result {
    NameLetters.table.withUnsafeBufferPointer { letters in
      guard let letters = letters.baseAddress else {
        preconditionFailure("A buffer with elements has an address.")
      }
      var reader = NameReader(bytes: bytes, letters: letters, taker: taker)
      return body(&reader)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, letters: UnsafePointer<UInt32>, taker: Taker) {
    (self.bytes, self.letters, self.taker) = (bytes, letters, taker)
  }

  /// Goes on at a place outside tags at which no name has begun.
  mutating func begin(at index: Int, _ taker: Taker) {
    (self.index, self.taker, isInTag, quote) = (index, taker, false, 0)
  }

  /// Reads on until the taker wants somebody to look; false at the end of the text.
  mutating func next() -> Bool {
    while true {
      let (index, mayEnd) = taker.skim(bytes, from: index)
      self.index = index
      if mayEnd { return true }
      if index < bytes.count {
        if read(bytes[index]) { return true }
      } else {
        if taker.close(at: bytes.count) { return true }
        guard isInTag else { return false }
        // A tag that nothing ends was none.
        leaveTag()
      }
    }
  }

  /// True as `LetterTaker.close`: the byte is read again then, when there is nothing left to close.
  private mutating func read(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      let (scalar, length) = decodedScalar(bytes, at: index)
      return take(scalar, length: length)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return readDigits()
    case UInt8(ascii: "<") where !isInTag:
      if let tag = tagName { return open(tag) }
      if taker.close(at: index) { return true }
    case UInt8(ascii: ">") where isInTag && quote == 0:
      if taker.close(at: index) { return true }
      index &+= 1
      leaveTag()
      return false
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if taker.close(at: index) { return true }
      readQuote(byte)
    case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "\\"):
      if let (scalar, length) = WrittenScalar.read(bytes, at: index) { return take(scalar, length: length) }
      if taker.close(at: index) { return true }
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      if taker.close(at: index) { return true }
      if index &+ 1 >= bytes.count || bytes[index &+ 1] <= 32 { taker.endSentence() }
    default: if taker.close(at: index) { return true }
    }
    index &+= 1
    return false
  }

  /// The number of a note may follow a word of a name; behind other numbers no name goes on.
  private mutating func readDigits() -> Bool {
    var position = index
    while position < bytes.count, isDigit(bytes[position]) { position &+= 1 }
    let isNote = taker.isInSyllable && (position == bytes.count || !beginsLetter(bytes[position]))
    let end = index
    index = position
    let mayEnd = taker.close(at: end)
    if !isNote { taker.endSentence() }
    return mayEnd
  }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private func beginsLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3...0xC8, 0xE1: true
    default: false
    }
  }

  /// Takes the scalar that the next `length` bytes stand for.
  private mutating func take(_ scalar: Unicode.Scalar, length: Int) -> Bool {
    let letter =
      NameLetters.position(of: scalar).map { NameLetter(bits: letters[$0]) } ?? NameLetters.other(scalar)
    if letter.isLetter {
      taker.take(letter, scalar, at: index)
    } else if letter.kind == NameLetter.Class.separator.rawValue {
      if taker.close(at: index) { return true }
    } else if letter.kind == NameLetter.Class.combining.rawValue {
      taker.take(NameMark(scalar))
    }
    index += length
    return false
  }

  private mutating func readQuote(_ byte: UInt8) {
    guard isInTag else { return }
    if quote == byte {
      quote = 0
    } else if quote == 0, index > 0, bytes[index - 1] == UInt8(ascii: "=") {
      quote = byte
    }
  }
}

/// The name of a tag.
private struct TagName {
  let hash: UInt64
  /// Behind it.
  let end: Int
  /// Letters alone.
  let isPlain: Bool
}

extension NameReader {
  /// The name of a tag that begins here: of ASCII, with what may stand behind one. "<Kín>" and "a < b" are none.
  private var tagName: TagName? {
    var position = index &+ 1
    guard position < bytes.count else { return nil }
    if bytes[position] == UInt8(ascii: "!") || bytes[position] == UInt8(ascii: "?") {
      return TagName(hash: 0, end: position, isPlain: false)
    }
    if bytes[position] == UInt8(ascii: "/") { position &+= 1 }
    let first = position
    var (hash, isPlain) = (UInt64(0), true)
    while position < bytes.count, isOfTagName(bytes[position]) {
      isPlain = isPlain && beginsLetter(bytes[position])
      hash = inlineTagHash(hash, bytes[position])
      position &+= 1
    }
    guard position > first else { return nil }
    let isTag =
      position == bytes.count || bytes[position] <= 32 || bytes[position] == UInt8(ascii: ">")
      || bytes[position] == UInt8(ascii: "/")
    return isTag ? TagName(hash: hash, end: position, isPlain: isPlain) : nil
  }

  private func isOfTagName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func open(_ tag: TagName) -> Bool {
    // A tag may stand inside a word, as `<b>` does; the others divide words.
    if !inlineTags.contains(tag.hash), taker.close(at: index) { return true }
    // Most tags have nothing but a name of one word.
    if tag.isPlain, tag.end < bytes.count, bytes[tag.end] == UInt8(ascii: ">") {
      index = tag.end &+ 1
      return false
    }
    taker.enterTag()
    (isInTag, quote) = (true, 0)
    index &+= 1
    return false
  }

  private mutating func leaveTag() {
    isInTag = false
    taker.leaveTag(at: index)
  }
}

/// Elements that begin no new line or cell, by their names: phrasing of HTML (3.2.5.2.5), runs of Word (ECMA-376, 17.3.2), of shared
/// texts of Excel (18.4) and of OpenDocument (6.1.7).
private let inlineTags = InlineTags(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tspan u "
    + "var wbr "
    + "w:b w:bcs w:bookmarkend w:bookmarkstart w:caps w:color w:commentrangeend w:commentrangestart w:del w:em w:fldchar "
    + "w:highlight w:hyperlink w:i w:ics w:ins w:kern w:lang w:noproof w:position w:prooferr w:r w:rfonts w:rpr w:rstyle w:shd "
    + "w:smallcaps w:smarttag w:softhyphen w:spacing w:strike w:sz w:szcs w:t w:u w:vertalign "
    + "color extend family charset outline r rfont rpr scheme shadow strike sz t vertalign "
    + "text:a text:bookmark text:bookmark-end text:bookmark-start text:soft-page-break text:span")

/// A set that is asked at each tag of a site, for which hashing a number anew was a tenth of the search.
private struct InlineTags {
  /// Each at the first free place from its hash on; 0 is none.
  private var slots = [UInt64](repeating: 0, count: 1024)

  init(_ names: String) {
    for name in names.split(separator: " ") {
      let hash = name.utf8.reduce(0) { inlineTagHash($0, $1) }
      slots[slot(of: hash)] = hash
    }
  }

  func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] == hash && hash != 0 }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(hash & 1023)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & 1023 }
    return slot
  }
}

private func inlineTagHash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
  (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
}
