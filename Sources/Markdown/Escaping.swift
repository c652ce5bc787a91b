/// Bytes of HTML.
extension [UInt8] {
  @inline(__always)
  mutating func write(_ markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  mutating func write(_ number: Int) { append(contentsOf: String(number).utf8) }

  /// Text for an element or a quoted attribute: `&`, `<`, `>` and `"` become entities, everything else is copied in runs.
  mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for index in 0..<text.count where isMarkup(text[index]) {
      append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
      writeEntity(text[index])
      copied = index + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }

  mutating func writeEscaped(_ text: String) {
    var text = text
    text.withUTF8 { writeEscaped($0) }
  }

  /// The entity of one of the four bytes that `isMarkup` names.
  @inline(__always)
  mutating func writeEntity(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): write("&amp;")
    case UInt8(ascii: "<"): write("&lt;")
    case UInt8(ascii: ">"): write("&gt;")
    default: write("&quot;")
    }
  }

  /// An address for `href` or `src`: what RFC 3986 does not allow is percent-encoded, as the CommonMark examples expect.
  mutating func writeEscapedAddress(_ address: some Sequence<UInt8>) {
    for byte in address {
      if isAddressByte(byte) {
        append(byte)
      } else if byte == UInt8(ascii: "&") {
        write("&amp;")
      } else if byte == UInt8(ascii: "'") {
        write("&#x27;")
      } else {
        append(UInt8(ascii: "%"))
        append(hexDigit(byte >> 4))
        append(hexDigit(byte & 15))
      }
    }
  }
}

/// One of `"`, `&`, `<`, `>`: all below 64, so one shift answers.
@inline(__always)
func isMarkup(_ byte: UInt8) -> Bool { byte < 64 && markupBytes >> UInt64(byte) & 1 != 0 }

private let markupBytes: UInt64 = 1 << 34 | 1 << 38 | 1 << 60 | 1 << 62

private func isAddressByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"): true
  case UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "(")...UInt8(ascii: "/"): true
  case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"): true
  case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"): true
  default: false
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 55 }
