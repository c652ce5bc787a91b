/// The bytes of a cell without white space and characters without width at either end, with the number of scalars that
/// went at the beginning. They come with copying from web pages and Word, and make equal names differ.
func trimmedCell(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: UnsafeBufferPointer<UInt8>, leading: Int) {
  var (start, end, leading) = (0, bytes.count, 0)
  while start < end, let length = blankLength(bytes, at: start) {
    start += length
    leading += 1
  }
  while end > start {
    var last = end - 1
    while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    guard let length = blankLength(bytes, at: last), last + length == end else { break }
    end = last
  }
  return (UnsafeBufferPointer(rebasing: bytes[start..<end]), leading)
}

/// The length of the blank character that begins at `index`; `nil` when it is not blank.
private func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  let first = bytes[index]
  if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : nil }
  guard index + 1 < bytes.count else { return nil }
  let second = bytes[index + 1]
  if first == 0xC2 { return second == 0xA0 || second == 0xAD ? 2 : nil }  // NBSP, soft hyphen
  guard index + 2 < bytes.count else { return nil }
  switch (first, second, bytes[index + 2]) {
  case (0xE2, 0x80, 0x80...0x8F): return 3  // spaces of all widths, zero width, direction marks
  case (0xE2, 0x80, 0xA8...0xAF): return 3  // line separators, direction, narrow NBSP
  case (0xE2, 0x81, 0x9F...0xA4): return 3  // mathematical space, word joiner
  case (0xE3, 0x80, 0x80): return 3  // ideographic space
  case (0xEF, 0xBB, 0xBF): return 3  // byte order mark
  default: return nil
  }
}
