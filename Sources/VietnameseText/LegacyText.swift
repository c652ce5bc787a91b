/// An encoding other than UTF-8 that Vietnamese files come in.
package enum LegacyEncoding: String, Sendable {
  case tcvn3, vni, utf16LittleEndian, utf16BigEndian
  /// Some encoding of one byte a letter: the bytes are not UTF-8, and nothing tells more.
  case singleByte
}

extension LegacyEncoding {
  /// As people who use it call it.
  package var name: String {
    switch self {
    case .tcvn3: "TCVN3 (.VnTime)"
    case .vni: "VNI"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .singleByte: "Windows-1252"
    }
  }
}

/// The sign that a text is in an old encoding.
package struct LegacyText: Equatable, Sendable {
  package let encoding: LegacyEncoding
  /// The byte where the first sign of it stands.
  package let offset: Int
}

/// The old encoding of `bytes`, whether they hold it raw (and are not UTF-8) or were once read as Latin-1 and then saved
/// as UTF-8 ("NguyÔn V¨n An", "Nguyeãn Vaên An"); `nil` for good UTF-8.
///
/// Judged by words: one counts when it reads as a Vietnamese syllable in the old encoding and as no word of any language
/// in Latin-1. One such word among many with accents is not enough, because French has "laïc" and German "»Ära«".
package func legacyEncoding(of bytes: [UInt8]) -> LegacyText? {
  if let encoding = utf16Encoding(of: bytes) { return LegacyText(encoding: encoding, offset: 0) }
  let firstInvalid = firstInvalidUTF8(in: bytes)
  var tally = LegacyTally()
  bytes.withUnsafeBufferPointer { tally.count($0, isUTF8: firstInvalid == nil) }
  if let found = tally.verdict { return found }
  return firstInvalid.map { LegacyText(encoding: .singleByte, offset: $0) }
}

/// UTF-16 by its byte order mark, or by the zero bytes that its ASCII letters and spaces have on one side only.
package func utf16Encoding(of bytes: [UInt8]) -> LegacyEncoding? {
  if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
  if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
  let pairs = min(bytes.count, 4096) / 2
  guard pairs > 1 else { return nil }
  var (even, odd) = (0, 0)
  for pair in 0..<pairs {
    if bytes[pair * 2] == 0 { even += 1 }
    if bytes[pair * 2 + 1] == 0 { odd += 1 }
  }
  if even == 0, odd * 5 >= pairs { return .utf16LittleEndian }
  if odd == 0, even * 5 >= pairs { return .utf16BigEndian }
  return nil
}
