extension [UInt8] {
  /// Appends `text` as a JSON string with its quotation marks (RFC 8259, section 7).
  ///
  /// `<`, `>` and `&` are escaped too, so that the string can neither end a `<script>` nor be read as
  /// markup; U+2028 and U+2029 because older JavaScript takes them for line ends inside a string.
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
    case 0xE2:
      guard isLineSeparator(bytes, at: position) else {
        append(0xE2)
        return 1
      }
      append(bytes[position + 2] == 0xA8 ? "\\u2028" as StaticString : "\\u2029")
      return 3
    case let byte:
      append("\\u00" as StaticString)
      append(HexDigits.uppercase(byte >> 4))
      append(HexDigits.uppercase(byte))
    }
    return 1
  }
}

/// 0xE2 begins the three bytes of U+2000 to U+2FFF, among them U+2028 and U+2029.
private let specialInJSON = ByteSet { byte in
  byte.isControl || byte == 0xE2 || (byte.isMarkup && byte != UInt8(ascii: "'"))
    || byte == UInt8(ascii: "\\")
}

/// Whether U+2028 or U+2029 stands at `position`: E2 80 A8, E2 80 A9.
private func isLineSeparator(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
  position + 2 < bytes.count && bytes[position + 1] == 0x80
    && (bytes[position + 2] == 0xA8 || bytes[position + 2] == 0xA9)
}
