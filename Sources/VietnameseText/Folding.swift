/// The search key of a text: lower case, đ as d, without marks, every run of spaces and punctuation as one space.
///
/// `"Đường dây 500 kV – mạch 3"` becomes `"duong day 500 kv mach 3"`. Letters outside Latin stay, in lower case.
package func folded(_ text: String) -> String {
  withFoldedBytes(text, separator: space) { String(decoding: $0, as: UTF8.self) }
}

/// Whether the search key of a text is as asked, without a string for it.
package func isFolded(_ text: String, as asked: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
  withFoldedBytes(text, separator: space, asked)
}

/// The part of an address that a title gives: its search key in a–z and 0–9, words joined with `-`.
///
/// At most `limit` characters, cut between words where the first word allows it. Empty when nothing of `text` is
/// Latin: the caller then needs another name.
package func slug(_ text: String, limit: Int = 80) -> String {
  let dash = UInt8(ascii: "-")
  return withFoldedBytes(text, separator: dash, asciiOnly: true) { bytes in
    var kept = bytes[...]
    let limit = max(1, limit)
    if kept.count > limit {
      kept = bytes[..<limit]
      if bytes[limit] != dash, let lastDash = kept.lastIndex(of: dash) { kept = bytes[..<lastDash] }
    }
    let slug = String(decoding: kept, as: UTF8.self)
    return isReservedByWindows(slug) ? slug + "-1" : slug
  }
}

private let space = UInt8(ascii: " ")

private func withFoldedBytes<Result>(
  _ text: String, separator: UInt8, asciiOnly: Bool = false, _ use: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  var text = text
  return text.withUTF8 { source in
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: source.count) { key in
      if let count = writePlainKey(of: source, separator, into: key) {
        return use(UnsafeBufferPointer(rebasing: key[..<count]))
      }
      return foldedBytes(source, asciiOnly: asciiOnly, separator).withUnsafeBufferPointer(use)
    }
  }
}

/// What an ASCII byte becomes: a–z and 0–9, or 0 for what only divides words.
private let foldedASCII: [UInt8] = (UInt8(0)..<128).map { byte in
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
  default: 0
  }
}

/// What each letter up to U+01BF and of U+1E00 to U+1EFF becomes; `nil` for what is no letter, or two.
private let foldedLetters: (low: [UInt8?], high: [UInt8?]) = {
  func base(_ value: UInt32) -> UInt8? {
    guard let letter = Unicode.Scalar(value).map({ LatinLetters.all[$0] }) else { return nil }
    return letter.isLetter && letter.second == 0 ? letter.base : nil
  }
  return ((0..<0x1C0).map(base), (0x1E00..<0x1F00).map(base))
}()

/// Writes the search key of a text that has nothing but ASCII, Latin letters and common punctuation; `nil` where another
/// character stands in it, as in few texts.
///
/// - Parameter key: has room for as many bytes as `text`.
private func writePlainKey(
  of text: UnsafeBufferPointer<UInt8>, _ separator: UInt8, into key: UnsafeMutableBufferPointer<UInt8>
) -> Int? {
  let (ascii, letters) = (foldedASCII, foldedLetters)
  var (index, count, owesSeparator) = (0, 0, false)
  while index < text.count {
    let lead = text[index]
    let unit: UInt8?
    switch lead {
    case 0..<0x80:
      unit = ascii[Int(lead)]
      index += 1
    case 0xC3...0xC6 where index + 1 < text.count:
      unit = letters.low[Int(lead & 0x1F) << 6 | Int(text[index + 1] & 0x3F)]
      index += 2
    case 0xE1 where index + 2 < text.count && (0xB8...0xBB).contains(text[index + 1]):
      unit = letters.high[Int(text[index + 1] & 0x03) << 6 | Int(text[index + 2] & 0x3F)]
      index += 3
    case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] >= 0x90:
      unit = 0  // U+2010 to U+203F: dashes, quotation marks, the ellipsis
      index += 3
    default: return nil
    }
    guard let unit else { return nil }
    if unit == 0 {
      owesSeparator = count > 0
    } else {
      if owesSeparator {
        key[count] = separator
        count += 1
        owesSeparator = false
      }
      key[count] = unit
      count += 1
    }
  }
  return count
}

private func foldedBytes(
  _ source: UnsafeBufferPointer<UInt8>, asciiOnly: Bool, _ separator: UInt8
) -> [UInt8] {
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
