extension [UInt8] {
  /// Appends `text` as one field of a CSV record (RFC 4180), quoted where needed.
  ///
  /// A spreadsheet would run a field that begins with `=`, `+`, `-`, `@`, a tab or a line end, also in
  /// full width, as a formula; an apostrophe before it makes it text. Plain numbers such as `-3.5` stay.
  /// Control characters, which RFC 4180 does not allow, are left out before that is judged.
  package mutating func appendCSVField(_ text: String) {
    text.withUTF8Bytes { bytes in
      let isQuoted = quotedInCSV.firstPosition(in: bytes, from: 0) < bytes.count
      if isQuoted { append(UInt8(ascii: "\"")) }
      if startsFormula(bytes) { append(UInt8(ascii: "'")) }
      appendPlainRuns(of: bytes, special: specialInCSV) { output, position in
        if bytes[position] == UInt8(ascii: "\"") { output.append("\"\"" as StaticString) }
        return 1
      }
      if isQuoted { append(UInt8(ascii: "\"")) }
    }
  }
}

/// Semicolons and tabs are here because spreadsheets in Vietnamese locales divide a line at them, which
/// would let `a;=b` smuggle a formula into a cell of its own.
private let quotedInCSV = ByteSet { byte in
  byte.isTabOrLineEnd || [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\"")].contains(byte)
}

private let specialInCSV = ByteSet { $0 == UInt8(ascii: "\"") || isForbiddenInCSV($0) }

private func isForbiddenInCSV(_ byte: UInt8) -> Bool { byte.isControl && !byte.isTabOrLineEnd }

private func startsFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let start = bytes.firstIndex(where: { !isForbiddenInCSV($0) }) else { return false }
  switch bytes[start] {
  case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
  case UInt8(ascii: "+"), UInt8(ascii: "-"): return !isPlainNumber(bytes)
  // U+FF1D ＝, U+FF0B ＋, U+FF0D －, U+FF20 ＠.
  case 0xEF:
    let rest = bytes[start...].dropFirst().prefix(2)
    return [[0xBC, 0x9D], [0xBC, 0x8B], [0xBC, 0x8D], [0xBC, 0xA0]].contains(Array(rest))
  default: return false
  }
}

/// Whether a sign is followed by digits only, with single points or commas between them: `-3.5`,
/// `+1.234,5`. Anything else after a sign could be an expression.
private func isPlainNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var previousIsDigit = false
  for byte in bytes.dropFirst() {
    let isDigit = (0x30...0x39).contains(byte)
    let isSeparator = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
    guard isDigit || (isSeparator && previousIsDigit) else { return false }
    previousIsDigit = isDigit
  }
  return previousIsDigit
}
