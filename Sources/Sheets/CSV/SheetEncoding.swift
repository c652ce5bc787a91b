import Diagnostics
import VietnameseText

/// The text of a table as UTF-8 without a byte order mark; `nil` when it is in no encoding that can be read.
func utf8Text(_ bytes: [UInt8], file: String) -> (text: [UInt8]?, diagnostics: [Diagnostic]) {
  if let encoding = utf16Encoding(of: bytes) {
    return utf8(fromUTF16: bytes, isBigEndian: encoding == .utf16BigEndian, file: file)
  }
  let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  let text = hasMark ? Array(bytes.dropFirst(3)) : bytes
  if let conflict = text.withUnsafeBufferPointer(ConflictMarkers.init) {
    return (nil, [conflict.diagnostic(in: file)])
  }
  guard let legacy = legacyEncoding(of: text) else {
    guard let misread = text.withUnsafeBufferPointer({ damages(in: $0).whole }) else { return (text, []) }
    let place = place(ofByte: misread.offset, in: text, file: file)
    return (nil, [Diagnostic(.misreadText, misread.written, misread.meant ?? "", at: place)])
  }
  let place = place(ofByte: legacy.offset, in: text, file: file)
  let diagnostic =
    switch legacy.encoding {
    case .tcvn3, .vni: Diagnostic(.sheetInOldFont, legacy.encoding.name, at: place)
    case .singleByte, .utf16LittleEndian, .utf16BigEndian: Diagnostic(.sheetNotUnicode, at: place)
    }
  return (firstInvalidUTF8(in: text) == nil ? text : nil, [diagnostic])
}

private func place(ofByte offset: Int, in text: [UInt8], file: String) -> Place {
  let before = text[..<min(offset, text.count)]
  let line = before.count { $0 == UInt8(ascii: "\n") } + 1
  let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  return Place(file, line: line, column: scalarCount(of: before[lineStart...]) + 1)
}

private func utf8(
  fromUTF16 bytes: [UInt8], isBigEndian: Bool, file: String
) -> (text: [UInt8]?, diagnostics: [Diagnostic]) {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var firstDamage: Int? = bytes.count.isMultiple(of: 2) ? nil : bytes.count
  func unit(_ index: Int) -> UInt16 {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  var index = 0
  while index + 1 < bytes.count {
    let first = unit(index)
    index += 2
    if index == 2, first == 0xFEFF { continue }
    var scalar = Unicode.Scalar(first)
    if UTF16.isLeadSurrogate(first), index + 1 < bytes.count, UTF16.isTrailSurrogate(unit(index)) {
      scalar = Unicode.Scalar(0x10000 + UInt32(first & 0x3FF) << 10 + UInt32(unit(index) & 0x3FF))
      index += 2
    }
    if scalar == nil { firstDamage = min(firstDamage ?? .max, text.count) }
    text.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
  }
  guard let firstDamage else { return (text, []) }
  return (text, [Diagnostic(.sheetDamagedUnicode, at: place(ofByte: firstDamage, in: text, file: file))])
}
