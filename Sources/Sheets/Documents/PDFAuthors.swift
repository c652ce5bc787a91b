/// The names that a PDF gives as its authors (ISO 32000-1, 14.3): in its information dictionary and in XMP, also where these are
/// packed. What is encrypted cannot be read.
///
/// - Parameter bytes: the file, or a large piece of it.
package func pdfAuthors(_ bytes: [UInt8]) -> [String] {
  var search = PDFSearch()
  bytes.withUnsafeBufferPointer { bytes in
    search.look(into: bytes)
    search.lookIntoStreams(of: bytes)
  }
  return search.authors
}

private struct PDFSearch {
  private(set) var authors: [String] = []
  /// The bytes that may still be unpacked.
  private var budget = 64 << 20

  /// Bytes of a name, with all its escapes.
  private static let longest = 2_000

  mutating func look(into bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while let found = bytes.position(of: "/Author", from: position) {
      position = found + 7
      let rest = bytes[position..<min(bytes.count, position + Self.longest)].drop(while: isPDFSpace)
      if let text = pdfString(rest) { add(text) }
    }
    position = 0
    while let found = bytes.position(of: "<dc:creator", from: position) {
      position = found + 11
      add(elementText(bytes[position..<min(bytes.count, position + Self.longest)]))
    }
  }

  /// Looks into packed streams that may say it: those with objects, and metadata.
  mutating func lookIntoStreams(of bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while let found = bytes.position(of: "stream", from: position), budget > 0 {
      position = found + 6
      let head = UnsafeBufferPointer(rebasing: bytes[max(0, found - 400)..<found])
      // The dictionary ends before the word; "endstream" has none there.
      guard head.last(where: { !isPDFSpace($0) }) == UInt8(ascii: ">"),
        head.position(of: "Flate") != nil,
        head.position(of: "/ObjStm") != nil || head.position(of: "/Metadata") != nil
      else { continue }
      let unpacked = unpackedStream(bytes[position...].drop(while: isPDFSpace))
      unpacked.withUnsafeBufferPointer { look(into: $0) }
    }
  }

  /// What zlib packed (RFC 1950), as far as it goes.
  private mutating func unpackedStream(_ packed: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var unpacked: [UInt8] = []
    let limit = min(budget, 8 << 20)
    // Two bytes say how it was packed.
    _ = inflate(UnsafeBufferPointer(rebasing: packed.dropFirst(2))) { block in
      unpacked += block
      return unpacked.count < limit
    }
    budget -= unpacked.count
    return unpacked
  }

  private mutating func add(_ name: String) {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isReadable = !name.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    if !name.isEmpty, isReadable, authors.count < 20, !authors.contains(name) { authors.append(name) }
  }
}

private func isPDFSpace(_ byte: UInt8) -> Bool { [0x20, 0x0A, 0x0D, 0x09, 0x0C, 0].contains(byte) }

/// A string as PDF writes it (ISO 32000-1, 7.3.4): in brackets with escapes, or as hexadecimal digits; `nil` for anything else.
private func pdfString(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
  var rest = bytes.dropFirst()
  switch bytes.first {
  case UInt8(ascii: "("): return literalBytes(&rest).map(pdfText)
  case UInt8(ascii: "<"):
    let digits = rest.prefix { $0 != UInt8(ascii: ">") }.compactMap {
      Character(UnicodeScalar($0)).hexDigitValue
    }
    guard digits.count < rest.count else { return nil }
    return pdfText(
      stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
  default: return nil
  }
}

private func literalBytes(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
  var text: [UInt8] = []
  var depth = 1
  while let byte = rest.popFirst() {
    switch byte {
    case UInt8(ascii: "("): depth += 1
    case UInt8(ascii: ")"):
      depth -= 1
      if depth == 0 { return text }
    case UInt8(ascii: "\\"):
      if let escaped = escapedByte(&rest) { text.append(escaped) }
      continue
    default: break
    }
    text.append(byte)
  }
  return nil
}

/// What stands for a byte after a backslash; `nil` at the end of a line that goes on.
private func escapedByte(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
  guard let byte = rest.popFirst() else { return nil }
  switch byte {
  case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return 0x20
  case 0x0A, 0x0D, UInt8(ascii: "b"), UInt8(ascii: "f"): return nil
  case UInt8(ascii: "0")...UInt8(ascii: "7"):
    var value = Int(byte) - 48
    for _ in 0..<2 {
      guard let next = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(next) else { break }
      value = value * 8 + Int(next) - 48
      rest.removeFirst()
    }
    return UInt8(truncatingIfNeeded: value)
  default: return byte
  }
}

/// UTF-16 or UTF-8 with a mark before it, else one byte for a letter.
private func pdfText(_ bytes: [UInt8]) -> String {
  if bytes.starts(with: [0xFE, 0xFF]) {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
  return String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) }))
}

/// The text of an element of XMP and of those in it, without their tags.
private func elementText(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
  let whole = String(decoding: bytes, as: UTF8.self)
  guard let end = whole.firstRange(of: "</dc:creator") else { return "" }
  return whole[..<end.lowerBound].split(separator: "<").compactMap { tag -> String? in
    guard let close = tag.firstIndex(of: ">") else { return nil }
    let text = tag[tag.index(after: close)...]
    return text.contains { !$0.isWhitespace } ? String(text).replacing("&amp;", with: "&") : nil
  }.joined(separator: ", ")
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a text next stands at or after a position.
  fileprivate func position(of text: StaticString, from start: Int = 0) -> Int? {
    let (first, length) = (text.utf8Start[0], text.utf8CodeUnitCount)
    var position = start
    while position + length <= count {
      if self[position] == first, (1..<length).allSatisfy({ self[position + $0] == text.utf8Start[$0] }) {
        return position
      }
      position += 1
    }
    return nil
  }
}
