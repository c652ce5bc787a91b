/// The search key of a text: lower case, đ as d, without marks, every run of spaces and punctuation as one space.
///
/// `"Đường dây 500 kV – mạch 3"` becomes `"duong day 500 kv mach 3"`. Letters outside Latin stay, in lower case.
package func folded(_ text: String) -> String {
  String(decoding: foldedBytes(text, asciiOnly: false, separator: UInt8(ascii: " ")), as: UTF8.self)
}

/// The part of an address that a title gives: its search key in a–z and 0–9, words joined with `-`.
///
/// At most `limit` characters, cut between words where the first word allows it. Empty when nothing of `text` is
/// Latin: the caller then needs another name.
package func slug(_ text: String, limit: Int = 80) -> String {
  let dash = UInt8(ascii: "-")
  var bytes = foldedBytes(text, asciiOnly: true, separator: dash)
  let limit = max(1, limit)
  if bytes.count > limit {
    let cutsWord = bytes[limit] != dash
    bytes.removeSubrange(limit...)
    if cutsWord, let lastDash = bytes.lastIndex(of: dash) { bytes.removeSubrange(lastDash...) }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// What an ASCII byte becomes: a–z and 0–9, or 0 for what only divides words.
private let foldedASCII: [UInt8] = (UInt8(0)..<128).map { byte in
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
  default: 0
  }
}

private func foldedBytes(_ text: String, asciiOnly: Bool, separator: UInt8) -> [UInt8] {
  var text = text
  return text.withUTF8 { source in
    var key = FoldedKey(asciiOnly: asciiOnly, separator: separator, capacity: source.count)
    let ascii = foldedASCII
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        key.append(ascii: ascii[Int(byte)])
        index += 1
      } else {
        let (scalar, length) = decodedScalar(source, at: index)
        key.append(scalar)
        index += length
      }
    }
    return key.bytes
  }
}

/// A search key as it grows: a separator is written only when something follows it.
private struct FoldedKey {
  private(set) var bytes: [UInt8] = []
  private let asciiOnly: Bool
  private let separator: UInt8
  private let letters = LatinLetters.all
  private var owesSeparator = false

  init(asciiOnly: Bool, separator: UInt8, capacity: Int) {
    self.asciiOnly = asciiOnly
    self.separator = separator
    bytes.reserveCapacity(capacity + 1)
  }

  /// `byte` is folded already; 0 divides words.
  mutating func append(ascii byte: UInt8) {
    guard byte != 0 else {
      owesSeparator = true
      return
    }
    beginUnit()
    bytes.append(byte)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch SearchUnit(scalar, letters) {
    case .ignored: break
    case .separator: owesSeparator = true
    case .digit(let digit): append(ascii: digit)
    case .letter(let letter):
      append(ascii: letter.base)
      if letter.second != 0 { bytes.append(letter.second) }
    case .other(let scalar) where asciiOnly:
      // A mark of a foreign script must not divide a word; the letters themselves have no ASCII form.
      owesSeparator = owesSeparator || !scalar.properties.generalCategory.isMark
    case .other(let scalar):
      beginUnit()
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  private mutating func beginUnit() {
    if owesSeparator, !bytes.isEmpty { bytes.append(separator) }
    owesSeparator = false
  }
}
