/// Reads bytes as syllables for the search of names: one pass, a few instructions a byte.
///
/// It stops only where a name may end, and of each syllable it learns the consonants: the rest is read where those are the ones of a name.
/// So nearly all bytes are taken one by one, without asking how many of them make a letter, which in Vietnamese nothing foretells. It has
/// pointers and numbers alone, since every file of the site goes through it on all cores at once, and a reference that is counted here
/// would be counted in turn by each.
struct NameReader {
  /// The most syllables of a name.
  static let depth = 16
  static let mask = depth - 1
  /// The last syllables, each at its number modulo `depth`.
  typealias Window = UnsafeMutablePointer<ReadSyllable>

  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: UnsafePointer<UInt32>
  private let units: UnsafePointer<NameByte>
  private let ends: NameEnds
  /// Whether marks are read too.
  private let isExact: Bool
  private var index = 0
  private var open = OpenSyllable()
  /// The letters of the last syllable, where marks are read.
  private(set) var letters = NameSyllable()
  /// What stands before the tag that is being read, whose attributes are a text of their own.
  private var outside: (open: OpenSyllable, count: Int, beginsAnew: Bool)?
  /// The quotation mark around an attribute; 0 outside one.
  private var quote: UInt8 = 0
  private(set) var window: Window
  private let windows: Window
  /// Syllables read in this window.
  private(set) var count = 0
  private var beginsAnew = false

  /// - Parameter ends: where the reader stops.
  static func read<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, until ends: NameEnds, _ body: (inout NameReader) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: ReadSyllable.self, capacity: 2 * depth) { windows in
      windows.initialize(repeating: ReadSyllable())
      let table = NameByte.isPlain(bytes) ? NameByte.plain : NameByte.wary
      return table.withUnsafeBufferPointer { units in
        NameLetters.table.withUnsafeBufferPointer { letters in
          // None of them is empty.
          guard let first = windows.baseAddress, let table = letters.baseAddress,
            let units = units.baseAddress
          else { preconditionFailure("A buffer with elements has an address.") }
          var reader = NameReader(bytes: bytes, table: table, units: units, ends: ends, windows: first)
          return body(&reader)
        }
      }
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, table: UnsafePointer<UInt32>, units: UnsafePointer<NameByte>,
    ends: NameEnds, windows: Window
  ) {
    (self.bytes, self.table, self.units, self.ends) = (bytes, table, units, ends)
    isExact = ends.bits == nil
    (window, self.windows) = (windows, windows)
  }

  /// The syllables of a text with their marks, those in tags too.
  static func syllables(of bytes: UnsafeBufferPointer<UInt8>) -> [NameSyllable] {
    read(bytes, until: NameEnds(bits: nil)) { reader in
      var syllables: [NameSyllable] = []
      while reader.next() { syllables.append(reader.letters) }
      return syllables
    }
  }

  /// Reads on to the next syllable with which a name may end, which is the last one of the window then; false at the end of the text.
  mutating func next() -> Bool {
    while true {
      guard index < bytes.count else {
        if close(at: bytes.count) { return true }
        guard outside != nil else { return false }
        // A tag that nothing ends was none.
        goOnOutside()
        continue
      }
      if units[Int(bytes[index])].kind == .letter {
        if isExact { readLetter() } else { readLetters() }
        if index == bytes.count { continue }
      }
      // Tests in the order of what comes most, which costs less than a jump by the kind.
      let kind = units[Int(bytes[index])].kind
      if kind == .divider {
        if close(at: index) { return true }
        index &+= 1
      } else if kind == .sign {
        if readSign() { return true }
      } else if kind == .digit, readDigits() {
        return true
      }
    }
  }

  /// Reads as many plain letters as follow.
  @inline(__always)
  private mutating func readLetters() {
    var (position, consonants) = (index, open.consonants)
    repeat {
      let unit = units[Int(bytes[position])]
      guard unit.kind == .letter else { break }
      consonants = consonants &* unit.factor &+ unit.number
      position &+= 1
    } while position < bytes.count
    open.take(consonants, from: index)
    index = position
  }

  /// The number of a note may follow a word of a name; behind other numbers no name goes on.
  private mutating func readDigits() -> Bool {
    var position = index
    while position < bytes.count, units[Int(bytes[position])].kind == .digit { position &+= 1 }
    let isNote =
      open.start >= 0 && (position == bytes.count || units[Int(bytes[position])].kind != .letter)
    let end = index
    index = position
    let mayEnd = close(at: end)
    beginsAnew = beginsAnew || !isNote
    return mayEnd
  }

  private mutating func readLetter() {
    let (scalar, length) = decodedScalar(bytes, at: index)
    _ = add(scalar, length: length)
  }

  /// A sign that means something, or what the table does not have; true where a name may end before it.
  private mutating func readSign() -> Bool {
    let byte = bytes[index]
    guard byte < 0x80 else {
      let (scalar, length) = decodedScalar(bytes, at: index)
      return add(scalar, length: length)
    }
    switch byte {
    case UInt8(ascii: "<") where outside == nil:
      guard let name = tagName else {
        if close(at: index) { return true }
        break
      }
      if open.start >= 0, !isWithinWord(name), close(at: index) { return true }
      // Most tags have nothing but a name of one word.
      if name.isPlain, name.end < bytes.count, bytes[name.end] == UInt8(ascii: ">") {
        index = name.end &+ 1
      } else {
        openTag()
      }
      return false
    case UInt8(ascii: ">") where outside != nil && quote == 0:
      if close(at: index) { return true }
      goOnOutside()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if close(at: index) { return true }
      readQuote(byte)
    case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "\\"):
      if let (scalar, length) = WrittenScalar.read(bytes, at: index) { return add(scalar, length: length) }
      if close(at: index) { return true }
    // The end of a sentence or of a part of one.
    default:
      if close(at: index) { return true }
      if index &+ 1 >= bytes.count || bytes[index &+ 1] <= 32 { beginsAnew = true }
    }
    index &+= 1
    return false
  }

  /// Takes the scalar that the next `length` bytes stand for.
  private mutating func add(_ scalar: Unicode.Scalar, length: Int) -> Bool {
    let letter = letter(scalar)
    if letter.isLetter {
      open.append(letter, scalar, at: index)
    } else if letter.kind == NameLetter.Class.separator.rawValue {
      if close(at: index) { return true }
    } else if letter.kind == NameLetter.Class.combining.rawValue {
      open.add(NameMark(scalar))
    }
    index += length
    return false
  }

  private func letter(_ scalar: Unicode.Scalar) -> NameLetter {
    NameLetters.position(of: scalar).map { NameLetter(bits: table[$0]) } ?? NameLetters.other(scalar)
  }

  private mutating func readQuote(_ byte: UInt8) {
    guard outside != nil else { return }
    if quote == byte {
      quote = 0
    } else if quote == 0, index > 0, bytes[index - 1] == UInt8(ascii: "=") {
      quote = byte
    }
  }

  /// Ends the syllable that is being read, if any; true when a name may end with it.
  @inline(__always)
  private mutating func close(at end: Int) -> Bool {
    guard open.start >= 0 else { return false }
    window[count & Self.mask] = ReadSyllable(
      consonants: open.consonants, beginsAnew: beginsAnew, start: open.start, end: end)
    count &+= 1
    beginsAnew = false
    if isExact { letters = open.letters.closed }
    open.begin()
    return ends.may(window, count)
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

/// Tags: what stands in one is a text of its own, and the text around it goes on behind it.
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
      isPlain = isPlain && units[Int(bytes[position])].kind == .letter
      hash = NameReader.hash(hash, bytes[position])
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

  private mutating func openTag() {
    outside = (open, count, beginsAnew)
    (open, count, beginsAnew, quote) = (OpenSyllable(), 0, false, 0)
    window = windows + Self.depth
    index += 1
  }

  private mutating func goOnOutside() {
    if let outside { (open, count, beginsAnew) = outside }
    outside = nil
    window = windows
  }

  /// Whether a tag may stand inside a word, as `<b>` does; the others divide words.
  private func isWithinWord(_ name: TagName) -> Bool { Self.inlineTags.contains(name.hash) }

  /// Elements that begin no new line or cell, by their names: phrasing of HTML (3.2.5.2.5), runs of Word (ECMA-376, 17.3.2), of
  /// shared texts of Excel (18.4) and of OpenDocument (6.1.7).
  private static let inlineTags: Set<UInt64> = Set(
    ("a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tspan u "
      + "var wbr "
      + "w:b w:bcs w:bookmarkend w:bookmarkstart w:caps w:color w:commentrangeend w:commentrangestart w:del w:em w:fldchar "
      + "w:highlight w:hyperlink w:i w:ics w:ins w:kern w:lang w:noproof w:position w:prooferr w:r w:rfonts w:rpr w:rstyle w:shd "
      + "w:smallcaps w:smarttag w:softhyphen w:spacing w:strike w:sz w:szcs w:t w:u w:vertalign "
      + "color extend family charset outline r rfont rpr scheme shadow strike sz t vertalign "
      + "text:a text:bookmark text:bookmark-end text:bookmark-start text:soft-page-break text:span")
      .split(separator: " ").map { $0.utf8.reduce(0) { hash($0, $1) } })

  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
  }
}
