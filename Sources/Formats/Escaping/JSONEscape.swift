extension [UInt8] {
  /// Appends `text` as a JSON string with its quotation marks (RFC 8259, section 7).
  ///
  /// `<`, `>` and `&` are escaped too, so that the string can neither end a `<script>` nor be read as
  /// markup; U+2028 and U+2029 because older JavaScript takes them for line ends inside a string. Controls above ASCII, and
  /// those that turn the direction of text, are escaped so that a terminal may show the string.
  package mutating func appendJSONString(_ text: String) {
    append(UInt8(ascii: "\""))
    text.withUTF8Bytes { bytes in
      appendPlainRuns(of: bytes, special: specialInJSON) { output, position in
        output.appendJSONEscape(for: bytes, at: position)
      }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendJSONEscape(for bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    switch bytes[position] {
    case UInt8(ascii: "\""): append("\\\"" as StaticString)
    case UInt8(ascii: "\\"): append("\\\\" as StaticString)
    case 0x08: append("\\b" as StaticString)
    case 0x09: append("\\t" as StaticString)
    case 0x0A: append("\\n" as StaticString)
    case 0x0C: append("\\f" as StaticString)
    case 0x0D: append("\\r" as StaticString)
    case 0xC2, 0xD8, 0xE2:
      guard let (unit, length) = unshown(bytes, at: position) else {
        append(bytes[position])
        return 1
      }
      append("\\u" as StaticString)
      for shift in [12, 8, 4, 0] { append(HexDigits.lowercase(UInt8(truncatingIfNeeded: unit >> shift))) }
      return length
    case let byte:
      append("\\u00" as StaticString)
      append(HexDigits.uppercase(byte >> 4))
      append(HexDigits.uppercase(byte))
    }
    return 1
  }
}

/// 0xC2 begins U+0080 to U+00BF, 0xD8 U+0600 to U+063F, 0xE2 U+2000 to U+2FFF.
private let specialInJSON = ByteSet { byte in
  byte.isControl || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
    || (byte.isMarkup && byte != UInt8(ascii: "'"))
    || byte == UInt8(ascii: "\\")
}

/// The character at `position` and its length in bytes, if it is one that is escaped although JSON does not ask for it.
private func unshown(
  _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
) -> (unit: UInt16, length: Int)? {
  guard position + 1 < bytes.count else { return nil }
  let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
  if first < 0xE2 {
    let unit = (first & 0x1F) << 6 | second & 0x3F
    return unit < 0xA0 || unit == 0x061C ? (unit, 2) : nil
  }
  guard position + 2 < bytes.count else { return nil }
  let unit = (first & 0xF) << 12 | (second & 0x3F) << 6 | UInt16(bytes[position + 2]) & 0x3F
  switch unit {
  case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (unit, 3)
  default: return nil
  }
}
