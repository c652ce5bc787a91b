extension [UInt8] {
  /// Appends `text` for HTML, where it may stand between tags or in a quoted attribute value.
  ///
  /// Control characters other than white space are left out: HTML forbids them even as references.
  package mutating func appendHTML(_ text: String) {
    text.withUTF8Bytes { appendHTML($0) }
  }

  /// The same for text that is UTF-8 bytes already.
  package mutating func appendHTML(_ bytes: UnsafeBufferPointer<UInt8>) {
    appendPlainRuns(of: bytes, special: specialInHTML) { output, position in
      switch bytes[position] {
      case UInt8(ascii: "&"): output.append("&amp;" as StaticString)
      case UInt8(ascii: "<"): output.append("&lt;" as StaticString)
      case UInt8(ascii: ">"): output.append("&gt;" as StaticString)
      case UInt8(ascii: "\""): output.append("&quot;" as StaticString)
      case UInt8(ascii: "'"): output.append("&#39;" as StaticString)
      default: break
      }
      return 1
    }
  }
}

/// The text that was escaped for HTML by `appendHTML`.
package func unescapedHTML(_ html: some StringProtocol) -> String {
  // The ampersand last: what it begins was text.
  String(html).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
    .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
}

/// Form feed (0x0C) is white space in HTML.
private let specialInHTML = ByteSet { byte in
  byte.isMarkup || (byte.isControl && !byte.isTabOrLineEnd && byte != 0x0C)
}
