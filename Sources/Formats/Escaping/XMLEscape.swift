extension [UInt8] {
  /// Appends `text` for XML character data.
  ///
  /// Characters that XML 1.0 forbids even as references (section 2.2: C0 controls but tab, LF and CR, and
  /// U+FFFE and U+FFFF) are left out. A CR becomes a reference; a parser would turn it into LF (2.11).
  package mutating func appendXML(_ text: String) {
    text.withUTF8Bytes { bytes in
      appendPlainRuns(of: bytes, special: specialInXML) { output, position in
        output.appendXMLReference(for: bytes, at: position)
      }
    }
  }

  /// Appends `text` for a quoted attribute value in XML, where tabs and line ends become references too
  /// because a parser would turn them into spaces (section 3.3.3).
  package mutating func appendXMLAttribute(_ text: String) {
    text.withUTF8Bytes { bytes in
      appendPlainRuns(of: bytes, special: specialInXMLAttributes) { output, position in
        output.appendXMLReference(for: bytes, at: position)
      }
    }
  }

  private mutating func appendXMLReference(for bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    switch bytes[position] {
    case UInt8(ascii: "&"): append("&amp;" as StaticString)
    case UInt8(ascii: "<"): append("&lt;" as StaticString)
    case UInt8(ascii: ">"): append("&gt;" as StaticString)
    case UInt8(ascii: "\""): append("&quot;" as StaticString)
    case UInt8(ascii: "'"): append("&#39;" as StaticString)
    case 0x09: append("&#9;" as StaticString)
    case 0x0A: append("&#10;" as StaticString)
    case 0x0D: append("&#13;" as StaticString)
    case 0xEF:
      if isNoncharacter(bytes, at: position) { return 3 }
      append(0xEF)
    default: break
    }
    return 1
  }
}

/// DEL is allowed in XML. 0xEF begins the three bytes of U+F000 to U+FFFF, among them U+FFFE and U+FFFF.
private let specialInXML = ByteSet { byte in
  byte.isMarkup || (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == 0xEF
}

private let specialInXMLAttributes = ByteSet { specialInXML.contains($0) || $0.isTabOrLineEnd }

/// Whether U+FFFE or U+FFFF stands at `position`: EF BF BE, EF BF BF.
private func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
  position + 2 < bytes.count && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE
}
