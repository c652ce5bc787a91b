/// The letters of a syllable while it is being read, with their marks.
struct OpenSyllable {
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
