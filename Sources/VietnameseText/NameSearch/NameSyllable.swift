/// One syllable as the search compares it.
struct NameSyllable {
  /// The letters in lower case without marks, and a final y after a consonant as i: six bits each.
  var folded: UInt64 = 0
  /// The letters with their marks, and the tones wherever they stand.
  var marked: UInt64 = 0
  var isMarked = false
}

/// A syllable as it was read.
struct ReadSyllable {
  /// A number of its consonants.
  var consonants: UInt32 = 1
  /// Whether a sentence or a part of it ends before it.
  var beginsAnew = false
  /// Of its bytes.
  var start = 0
  var end = 0
}

/// A syllable while it is being read.
struct OpenSyllable {
  private(set) var consonants: UInt32 = 1
  /// -1 before the first letter.
  private(set) var start = -1
  /// Whole where marks are read.
  private(set) var letters = OpenLetters()

  @inline(__always)
  mutating func begin() { (consonants, start) = (1, -1) }

  /// Takes letters of which only the consonants count.
  @inline(__always)
  mutating func take(_ consonants: UInt32, from index: Int) {
    if start < 0 { start = index }
    self.consonants = consonants
  }

  mutating func append(_ letter: NameLetter, _ scalar: Unicode.Scalar, at index: Int) {
    if start < 0 {
      start = index
      letters = OpenLetters()
    }
    // As the bytes of the letter would count.
    if scalar.isASCII || NameLetters.position(of: scalar) == nil,
      let unit = NameByte(consonant: letter.folded)
    {
      consonants = consonants &* unit.factor &+ unit.number
    }
    letters.append(letter, scalar)
  }

  mutating func add(_ mark: NameMark) {
    if start >= 0 { letters.add(mark) }
  }
}

/// The letters of a syllable with their marks.
struct OpenLetters {
  private var folded: UInt64 = 0
  private var marked: UInt64 = 0
  private var tones: UInt64 = 0
  private var isMarked = false
  private var last: UInt64 = 0

  mutating func append(_ letter: NameLetter, _ scalar: Unicode.Scalar) {
    folded = (folded << 6 | folded >> 58) ^ letter.folded
    if letter.second != 0 { folded = (folded << 6 | folded >> 58) ^ letter.second }
    last = letter.quality
    marked = (marked << 6 | marked >> 58) ^ last
    if letter.isMarked {
      isMarked = true
      if letter.tone != 0 { tones = tones << 3 | letter.tone }
    }
    if letter.folded == 63 { distinguish(scalar) }
  }

  /// Tells apart the letters of other scripts, which all have one number.
  private mutating func distinguish(_ scalar: Unicode.Scalar) {
    let more = UInt64(scalar.value) &* 0x9E37_79B9_7F4A_7C15
    folded ^= more
    marked ^= more
  }

  mutating func add(_ mark: NameMark) {
    if case .tone(let tone) = mark {
      tones = tones << 3 | tone
      isMarked = true
    } else if let quality = mark.quality(of: last) {
      marked ^= last ^ quality
      last = quality
      isMarked = true
    }
  }

  var closed: NameSyllable {
    let change = endsInSingleY ? Self.y ^ Self.i : 0
    return NameSyllable(
      folded: folded ^ change, marked: marked ^ change ^ (tones &* 0x9E37_79B9_7F4A_7C15), isMarked: isMarked)
  }

  private static let i: UInt64 = 9
  private static let y: UInt64 = 25

  /// "Sỹ" is "Sĩ" and "Quý" is "Quí", but the y of "Thủy" and of "Ý" is another sound or stands first.
  private var endsInSingleY: Bool {
    guard folded & 63 == Self.y else { return false }
    switch folded >> 6 & 63 {
    // Nothing, another script, a, e, i, o, y.
    case 0, 27..., 1, 5, 9, 15, 25: return false
    case 21: return folded >> 12 & 63 == 17
    default: return true
    }
  }
}
