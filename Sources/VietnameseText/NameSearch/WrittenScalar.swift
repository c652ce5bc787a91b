/// A scalar that a file writes with other signs: an entity of HTML, bytes of an address behind percent signs, an escape of JSON.
enum WrittenScalar {
  /// What stands at a `&`, `%` or `\`, and how many bytes it takes; `nil` where the sign means itself.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    scalar: Unicode.Scalar, length: Int
  )? {
    switch bytes[index] {
    case UInt8(ascii: "&"): entity(bytes, at: index)
    case UInt8(ascii: "%"): percent(bytes, at: index)
    default: escape(bytes, at: index)
    }
  }

  private static func entity(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
    let limit = min(bytes.count, index + 20)
    guard let end = (index + 1..<max(index + 1, limit)).first(where: { bytes[$0] == UInt8(ascii: ";") })
    else { return nil }
    let name = UnsafeBufferPointer(rebasing: bytes[index + 1..<end])
    guard let first = name.first else { return nil }
    let length = end + 1 - index
    guard first == UInt8(ascii: "#") else {
      return named[String(decoding: name, as: UTF8.self)].map { ($0, length) }
    }
    let isHex = name.count > 1 && name[1] | 0x20 == UInt8(ascii: "x")
    let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
    return UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init).map { ($0, length) }
  }

  /// As many bytes behind percent signs as the first of them asks for.
  private static func percent(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
    guard let (lead, width) = percentByte(bytes, at: index) else { return nil }
    if lead < 0x80 { return (Unicode.Scalar(lead), width) }
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var written: [UInt8] = [lead]
    var position = index + width
    while written.count < count {
      guard let (next, width) = percentByte(bytes, at: position) else { return nil }
      written.append(next)
      position += width
    }
    let (scalar, length) = written.withUnsafeBufferPointer { decodedScalar($0, at: 0) }
    return length == count ? (scalar, position - index) : nil
  }

  /// A byte behind a percent sign, which may itself be written with one, again and again: `%C4`, `%25C4`.
  private static func percentByte(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt8, Int)? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "%") else { return nil }
    var position = index + 1
    while hexByte(bytes, at: position) == UInt8(ascii: "%"), hexByte(bytes, at: position + 2) != nil {
      position += 2
    }
    return hexByte(bytes, at: position).map { ($0, position + 2 - index) }
  }

  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      return ("\n", 2)
    case UInt8(ascii: "u"):
      guard let high = hexByte(bytes, at: index + 2), let low = hexByte(bytes, at: index + 4) else {
        return nil
      }
      return Unicode.Scalar(UInt16(high) << 8 | UInt16(low)).map { ($0, 6) }
    default: return nil
    }
  }

  private static func hexByte(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8? {
    guard index + 1 < bytes.count, let high = hexDigit(bytes[index]), let low = hexDigit(bytes[index + 1])
    else { return nil }
    return high << 4 | low
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The entities of HTML that a Vietnamese name may be written with (HTML, 13.5).
  private static let named: [String: Unicode.Scalar] = {
    var named: [String: Unicode.Scalar] = [
      "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "shy": "\u{AD}", "zwj": "\u{200D}",
      "zwnj": "\u{200C}", "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
      "ZeroWidthSpace": "\u{200B}", "NoBreak": "\u{2060}", "dstrok": "đ", "Dstrok": "Đ", "eth": "đ",
      "ETH": "Đ", "abreve": "ă",
      "Abreve": "Ă", "itilde": "ĩ", "Itilde": "Ĩ", "utilde": "ũ", "Utilde": "Ũ", "hyphen": "-", "dash": "-",
      "NewLine": "\n",
      "Tab": "\t",
    ]
    let marks = ["grave": "àèìòù", "acute": "áéíóúý", "tilde": "ãõ", "circ": "âêô"]
    for (mark, letters) in marks {
      for letter in letters.unicodeScalars {
        let base = folded(String(letter))
        named[base + mark] = letter
        named[base.uppercased() + mark] = letter
      }
    }
    return named
  }()
}
