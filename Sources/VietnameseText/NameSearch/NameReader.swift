/// Reads bytes as syllables for the search of names: one pass, a few instructions a byte.
struct NameReader {
  /// The most syllables of a name.
  static let depth = 16
  static let mask = depth - 1
  /// The last syllables, each at its number modulo `depth`.
  typealias Window = UnsafeMutablePointer<NameSyllable>

  private let bytes: UnsafeBufferPointer<UInt8>
  private let letters: UnsafeBufferPointer<UInt32>
  private var index = 0
  private var open = OpenSyllable()
  /// What stands before the tag that is being read, whose attributes are a text of their own.
  private var outside: (open: OpenSyllable, count: Int, beginsAnew: Bool)?
  /// The quotation mark around an attribute; 0 outside one.
  private var quote: UInt8 = 0
  private var window: Window
  private let windows: Window
  /// Syllables read in this window.
  private var count = 0
  private var beginsAnew = false

  /// - Parameter use: gets the window and the number of syllables read so far, after each.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ use: (Window, Int) -> Void) {
    withUnsafeTemporaryAllocation(of: NameSyllable.self, capacity: 2 * depth) { windows in
      guard let first = windows.baseAddress else { return }
      windows.initialize(repeating: NameSyllable())
      NameLetters.table.withUnsafeBufferPointer { letters in
        var reader = NameReader(bytes: bytes, letters: letters, window: first, windows: first)
        reader.read(use)
      }
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<UInt32>, window: Window, windows: Window
  ) {
    self.bytes = bytes
    self.letters = letters
    self.window = window
    self.windows = windows
  }

  private mutating func read(_ use: (Window, Int) -> Void) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let letter = NameLetter(bits: letters[Int(byte)])
        if letter.isLetter {
          open.append(letter, at: index)
          index += 1
        } else {
          readSign(byte, use)
        }
      } else {
        let (scalar, length) = decodedScalar(bytes, at: index)
        add(scalar, length: length, use)
      }
    }
    end(at: bytes.count, use)
  }

  /// Takes the scalar that the next `length` bytes stand for.
  @inline(__always)
  private mutating func add(_ scalar: Unicode.Scalar, length: Int, _ use: (Window, Int) -> Void) {
    let letter = letter(scalar)
    if letter.isLetter {
      open.append(letter, at: index)
      if letter.folded == 63 { open.distinguish(scalar) }
    } else if letter.kind == NameLetter.Class.separator.rawValue {
      end(at: index, use)
    } else if letter.kind == NameLetter.Class.combining.rawValue {
      open.add(NameMark(scalar))
    }
    index += length
  }

  @inline(__always)
  private func letter(_ scalar: Unicode.Scalar) -> NameLetter {
    let value = Int(scalar.value)
    if value < NameLetters.lowEnd { return NameLetter(bits: letters[value]) }
    let high = value - NameLetters.highStart
    if high >= 0, high < 0x100 { return NameLetter(bits: letters[NameLetters.lowEnd + high]) }
    return NameLetters.other(scalar)
  }

  /// A byte of ASCII that is no letter.
  private mutating func readSign(_ byte: UInt8, _ use: (Window, Int) -> Void) {
    switch byte {
    case UInt8(ascii: "<") where outside == nil && beginsTag: openTag(use)
    case UInt8(ascii: ">") where outside != nil && quote == 0: closeTag(use)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      readQuote(byte)
      end(at: index, use)
      index += 1
    case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "\\"):
      guard let (scalar, length) = WrittenScalar.read(bytes, at: index) else { fallthrough }
      add(scalar, length: length, use)
    default:
      end(at: index, use)
      index += 1
      if isStop(byte), index == bytes.count || bytes[index] <= 32 { beginsAnew = true }
    }
  }

  private func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }

  private mutating func readQuote(_ byte: UInt8) {
    guard outside != nil else { return }
    if quote == byte {
      quote = 0
    } else if quote == 0, index > 0, bytes[index - 1] == UInt8(ascii: "=") {
      quote = byte
    }
  }

  @inline(__always)
  private mutating func end(at end: Int, _ use: (Window, Int) -> Void) {
    guard open.start >= 0 else { return }
    window[count & Self.mask] = open.closed(at: end, beginsAnew: beginsAnew)
    count += 1
    beginsAnew = false
    open = OpenSyllable()
    use(window, count)
  }
}

/// Tags: what stands in one is a text of its own, and the text around it goes on behind it.
extension NameReader {
  private var beginsTag: Bool {
    guard index + 1 < bytes.count else { return false }
    switch bytes[index + 1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/"),
      UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      return true
    default: return false
    }
  }

  private mutating func openTag(_ use: (Window, Int) -> Void) {
    if !isWithinWord { end(at: index, use) }
    outside = (open, count, beginsAnew)
    (open, count, beginsAnew, quote) = (OpenSyllable(), 0, false, 0)
    window = windows + Self.depth
    index += 1
  }

  private mutating func closeTag(_ use: (Window, Int) -> Void) {
    end(at: index, use)
    index += 1
    if let outside { (open, count, beginsAnew) = outside }
    outside = nil
    window = windows
  }

  /// Whether the tag may stand inside a word, as `<b>` does; the others divide words.
  private var isWithinWord: Bool {
    var position = index + 1
    if position < bytes.count, bytes[position] == UInt8(ascii: "/") { position += 1 }
    var name: UInt64 = 0
    while position < bytes.count, name >> 56 == 0 {
      let letter = NameLetter(bits: letters[Int(bytes[position] & 0x7F)])
      guard bytes[position] < 0x80, letter.isLetter else { break }
      name = name << 8 | UInt64(bytes[position] | 0x20)
      position += 1
    }
    return Self.inlineTags.contains(name)
  }

  /// Phrasing elements that begin no new line or cell (HTML, 3.2.5.2.5), by their letters.
  private static let inlineTags: Set<UInt64> = Set(
    [
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
      "mark", "q", "s",
      "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
}

/// A syllable while it is being read.
private struct OpenSyllable {
  private var folded: UInt64 = 0
  private var marked: UInt64 = 0
  private var tones: UInt64 = 0
  private var isMarked = false
  private var last: UInt64 = 0
  /// -1 before the first letter.
  private(set) var start = -1

  @inline(__always)
  mutating func append(_ letter: NameLetter, at index: Int) {
    if start < 0 { start = index }
    folded = (folded << 6 | folded >> 58) ^ letter.folded
    if letter.second != 0 { folded = (folded << 6 | folded >> 58) ^ letter.second }
    last = letter.quality
    marked = (marked << 6 | marked >> 58) ^ last
    if letter.isMarked {
      isMarked = true
      if letter.tone != 0 { tones = tones << 3 | letter.tone }
    }
  }

  /// Tells apart the letters of other scripts, which all have one number.
  mutating func distinguish(_ scalar: Unicode.Scalar) {
    let more = UInt64(scalar.value) &* 0x9E37_79B9_7F4A_7C15
    folded ^= more
    marked ^= more
  }

  mutating func add(_ mark: NameMark) {
    guard start >= 0 else { return }
    if case .tone(let tone) = mark {
      tones = tones << 3 | tone
      isMarked = true
    } else if let quality = mark.quality(of: last) {
      marked ^= last ^ quality
      last = quality
      isMarked = true
    }
  }

  func closed(at end: Int, beginsAnew: Bool) -> NameSyllable {
    var (folded, marked) = (folded, marked)
    if endsInSingleY {
      folded ^= Self.y ^ Self.i
      marked ^= Self.y ^ Self.i
    }
    return NameSyllable(
      folded: folded, marked: marked ^ (tones &* 0x9E37_79B9_7F4A_7C15), isMarked: isMarked,
      beginsAnew: beginsAnew,
      start: start, end: end)
  }

  private static let i: UInt64 = 9
  private static let y: UInt64 = 25

  /// "Sỹ" is "Sĩ" and "Quý" is "Quí", but the y of "Thủy" and of "Ý" is another sound or stands first.
  private var endsInSingleY: Bool {
    guard folded & 63 == Self.y, last == Self.y else { return false }
    switch folded >> 6 & 63 {
    // Nothing, a digit, a, e, i, o, y.
    case 0, 27..., 1, 5, 9, 15, 25: return false
    case 21: return folded >> 12 & 63 == 17
    default: return true
    }
  }
}
