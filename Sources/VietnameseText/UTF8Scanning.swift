/// The number of Unicode scalars in valid UTF-8, for columns.
package func scalarCount(of utf8: some Sequence<UInt8>) -> Int {
  var count = 0
  for byte in utf8 where byte & 0xC0 != 0x80 { count += 1 }
  return count
}

/// The same for a buffer: another module calls a generic function without specialising it, at a hundred times the cost.
package func scalarCount(of utf8: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  for byte in utf8 where byte & 0xC0 != 0x80 { count += 1 }
  return count
}

/// The offset of the first byte that is not part of valid UTF-8 (Unicode 16, table 3-7); `nil` when all are.
package func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer(firstInvalidUTF8)
}

package func firstInvalidUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var index = 0
  while index < bytes.count {
    if bytes[index] < 0x80 {
      index += 1
      continue
    }
    guard let length = sequenceLength(bytes, at: index) else { return index }
    index += length
  }
  return nil
}

private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch bytes[index] {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
  for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
  return length
}

/// Whether a text has an ASCII byte: many at once, where a text's own bytes are asked one after the other.
package func hasByte(_ text: String, _ byte: UInt8) -> Bool {
  var text = text
  return text.withUTF8 { $0.contains(byte) }
}

/// Whether the bytes of `part` stand somewhere in `text`. What the standard library and Foundation offer for this looks at
/// characters, at fifty times the cost.
package func holds(_ text: String, _ part: String) -> Bool {
  var (text, part) = (text, part)
  return text.withUTF8 { text in part.withUTF8 { holds(text, $0) } }
}

package func holds(_ text: UnsafeBufferPointer<UInt8>, _ part: [UInt8]) -> Bool {
  part.withUnsafeBufferPointer { holds(text, $0) }
}

private func holds(_ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = part.first, text.count >= part.count else { return part.isEmpty }
  var start = 0
  while start <= text.count - part.count {
    if text[start] == first, text[start..<start + part.count].elementsEqual(part) { return true }
    start += 1
  }
  return false
}

/// Whether a text has nothing but ASCII without control characters and the composed letters of Latin: then every scalar
/// is a character of its own, a space is the only blank, and bytes can be looked at instead of characters.
package func isPlainLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    if lead < 0x80 {
      guard lead >= 0x20, lead != 0x7F else { return false }
      index += 1
    } else if (0xC3...0xC6).contains(lead) {
      index += 2
    } else {
      guard lead == 0xE1, index + 1 < bytes.count, (0xB8...0xBB).contains(bytes[index + 1]) else {
        return false
      }
      index += 3
    }
  }
  return true
}

/// The scalar that begins at `index` of valid UTF-8, and its length in bytes. Past the end of `bytes` zeros count.
func decodedScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (
  scalar: Unicode.Scalar, length: Int
) {
  func tail(_ offset: Int) -> UInt32 {
    index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
  }
  let lead = UInt32(bytes[index])
  let (value, length): (UInt32, Int) =
    switch lead {
    case 0..<0x80: (lead, 1)
    case 0x80..<0xE0: ((lead & 0x1F) << 6 | tail(1), 2)
    case 0xE0..<0xF0: ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    default: ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}
