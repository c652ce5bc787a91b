/// The last syllables of names, as a table of bits that is asked after each syllable of a text: nearly none is in it.
struct NameEnds {
  /// 8,192 bits; `nil` to stop at every syllable, and to read all of it.
  let bits: UnsafePointer<UInt64>?

  static let words = 128

  /// Two syllables, or three: the longer a name, the fewer others end alike.
  @inline(__always)
  static func key(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
    let last = UInt64(second) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(third)
    return (last ^ UInt64(first) &* 0xD6E8_FEB8_6659_FD93) &* 0xA076_1D64_78BD_642F
  }

  @inline(__always)
  static func bit(of key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 51) }

  /// Whether a name may end with the last syllable that was read.
  @inline(__always)
  func may(_ window: NameReader.Window, _ count: Int) -> Bool {
    guard let bits else { return true }
    let last = window[(count &- 1) & NameReader.mask]
    if last.beginsAnew { return false }
    let (first, second) = (window[(count &- 3) & NameReader.mask], window[(count &- 2) & NameReader.mask])
    let three = Self.bit(of: Self.key(first.consonants, second.consonants, last.consonants))
    let two = Self.bit(of: Self.key(0, second.consonants, last.consonants))
    return (bits[three >> 6] >> UInt64(three & 63) | bits[two >> 6] >> UInt64(two & 63)) & 1 == 1
  }
}
