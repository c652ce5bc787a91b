// Characters that nobody sees and that no text should have: those that are controls, and those that turn its direction.

extension Unicode.Scalar {
  /// `U+202E`, as the standard names characters.
  package var name: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// The first character that no text should have, white space apart: a control of ASCII or above it, or one that is none at all
/// (U+FFFE, U+FFFF). What was read in a wrong encoding has such.
package func controlCharacter(in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
  // Without branches, so that the compiler looks at many bytes at once.
  var found: UInt8 = 0
  for byte in text {
    found |= (byte < 0x20 ? 1 : 0) | (byte == 0x7F ? 1 : 0) | (byte == 0xC2 ? 1 : 0) | (byte == 0xEF ? 1 : 0)
  }
  guard found != 0 else { return nil }
  return String(decoding: text, as: UTF8.self).unicodeScalars.first { scalar in
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

/// What was taken out of a text: characters that turn it.
package struct TurningCharacters: Sendable, Equatable {
  package private(set) var count = 0
  /// The offset of the first in the bytes as they were, and its name.
  package private(set) var first = 0
  package private(set) var name = ""

  fileprivate mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    if count == 0 { (first, name) = (offset, scalar.name) }
    count += 1
  }
}

/// The text without the characters that turn it; `nil` when it has none, as nearly all have.
package func withoutTurningCharacters(
  _ text: UnsafeBufferPointer<UInt8>
) -> (bytes: [UInt8], taken: TurningCharacters)? {
  guard mayTurn(text) else { return nil }
  var taken = TurningCharacters()
  var bytes: [UInt8] = []
  var start = 0
  var index = 0
  while index < text.count {
    guard let (scalar, length) = turningCharacter(text, at: index) else {
      index += 1
      continue
    }
    taken.add(scalar, at: index)
    bytes.append(contentsOf: text[start..<index])
    index += length
    start = index
  }
  guard taken.count > 0 else { return nil }
  bytes.append(contentsOf: text[start...])
  return (bytes, taken)
}

package func withoutTurningCharacters(_ text: String) -> (text: String, taken: TurningCharacters)? {
  var text = text
  return text.withUTF8 { withoutTurningCharacters($0) }
    .map { (String(decoding: $0.bytes, as: UTF8.self), $0.taken) }
}

/// False when the text has no such character for sure. Without branches, so that the compiler looks at many bytes at once.
package func mayTurn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var found: UInt8 = 0
  for byte in text { found |= (byte == 0xE2 ? 1 : 0) | (byte == 0xD8 ? 1 : 0) }
  return found != 0
}

private func turningCharacter(
  _ text: UnsafeBufferPointer<UInt8>, at index: Int
) -> (scalar: Unicode.Scalar, length: Int)? {
  let lead = text[index]
  guard lead == 0xE2 || lead == 0xD8, index + 1 < text.count else { return nil }
  let second = UInt32(text[index + 1] & 0x3F)
  let isShort = lead == 0xD8
  guard isShort || index + 2 < text.count else { return nil }
  let value = isShort ? 0x600 | second : 0x2000 | second << 6 | UInt32(text[index + 2] & 0x3F)
  guard let scalar = Unicode.Scalar(value), scalar.turnsText else { return nil }
  return (scalar, isShort ? 2 : 3)
}
