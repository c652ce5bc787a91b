import Diagnostics

// Characters that no reader sees and that no text of the site may have. It is decided here for texts of every origin: files,
// values of YAML written with escapes, characters that Markdown names by number, cells of tables.

/// Why a character is left out.
package enum UnseenKind: Hashable, Sendable {
  /// A control character or a noncharacter: HTML and XML refuse them, even as references.
  case control
  /// A character that turns the direction of what follows, so that readers see other words than the file has. No language
  /// written from left to right needs one.
  case direction
  /// A mark after the thirtieth on one letter (UAX #15 §13, Stream-Safe Text Format). Marks are put in order before texts
  /// are compared, which takes time with the square of their number.
  case mark
}

/// A character that was left out of a text.
package struct LeftOutCharacter: Hashable, Sendable {
  package let scalar: Unicode.Scalar
  package let kind: UnseenKind
  /// Bytes before the first of them, in the text as it was.
  package let offset: Int
  package fileprivate(set) var count: Int
}

/// Whether a character is left out wherever it stands, and why.
package func unseenKind(of scalar: Unicode.Scalar) -> UnseenKind? {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: nil
  case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: .control
  case let value where value & 0xFFFE == 0xFFFE: .control
  default: scalar.turnsText ? .direction : nil
  }
}

/// The most marks that one letter keeps.
package let mostMarks = 30

/// The valid UTF-8 `bytes` without what nobody sees, and what was left out, each character once in the order of the text
/// and all marks together; `nil` when everything may stay.
///
/// Characters that end a line or a page where text was copied from become a blank, since words must not run together.
package func seenText(_ bytes: UnsafeBufferPointer<UInt8>) -> (
  bytes: [UInt8], leftOut: [LeftOutCharacter]
)? {
  guard mayHaveUnseen(bytes) || !isCertainlyNFC(bytes) else { return nil }
  var scan = UnseenScan()
  scan.read(bytes)
  return scan.leftOut.isEmpty ? nil : (scan.result, scan.leftOut)
}

package func seenText(_ text: String) -> (text: String, leftOut: [LeftOutCharacter])? {
  var text = text
  return text.withUTF8 { seenText($0) }.map { (String(decoding: $0.bytes, as: UTF8.self), $0.leftOut) }
}

/// Whether a control character, a noncharacter or one that turns the direction may stand in UTF-8: false is certain.
///
/// Without branches, so that the compiler makes it a loop over many bytes at once.
package func mayHaveUnseen(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard bytes.count > 2, let text = bytes.baseAddress else {
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { unseenKind(of: $0) != nil }
      || bytes.contains { $0 >= 0xFE }
  }
  // What ends with the first two bytes.
  if isControl(text[0]) || isControl(text[1]) || text[0] >= 0xFE || text[0] == 0xC2 && text[1] < 0xA0
    || text[0] == 0xD8 && text[1] == 0x9C
  {
    return true
  }
  var found: UInt8 = 0
  var index = 2
  while index < bytes.count {
    let (byte, before, first) = (text[index], text[index &- 1], text[index &- 2])
    let isBlank: UInt8 = (byte &- 9 <= 1 ? 1 : 0) | (byte == 0x0D ? 1 : 0)
    let control: UInt8 = ((byte < 0x20 ? 1 : 0) & (isBlank ^ 1)) | (byte == 0x7F ? 1 : 0)
    // U+0080 to U+009F: 0xC2 0x80…
    let latinControl: UInt8 = (before == 0xC2 ? 1 : 0) & (byte < 0xA0 ? 1 : 0)
    // U+200E, U+200F and U+202A to U+202E: 0xE2 0x80 0x8E… and 0xE2 0x80 0xAA…
    let mark: UInt8 =
      (before == 0x80 ? 1 : 0) & ((byte & 0xFE == 0x8E ? 1 : 0) | (byte &- 0xAA <= 4 ? 1 : 0))
    // U+2066 to U+2069: 0xE2 0x81 0xA6…
    let isolate: UInt8 = (before == 0x81 ? 1 : 0) & (byte &- 0xA6 <= 3 ? 1 : 0)
    // U+061C: 0xD8 0x9C.
    let arabic: UInt8 = (before == 0xD8 ? 1 : 0) & (byte == 0x9C ? 1 : 0)
    let direction: UInt8 = (first == 0xE2 ? 1 : 0) & (mark | isolate) | arabic
    // U+FFFE and the like of every plane end with 0xBF 0xBE…; U+FDD0 to U+FDEF: 0xEF 0xB7 0x90…; 0xFE and 0xFF: see `UnseenScan`.
    let noncharacter: UInt8 =
      (byte >= 0xFE ? 1 : 0) | ((before == 0xBF ? 1 : 0) & (byte &- 0xBE <= 1 ? 1 : 0))
      | ((first == 0xEF ? 1 : 0) & (before == 0xB7 ? 1 : 0) & (byte &- 0x90 <= 0x1F ? 1 : 0))
    found |= control | latinControl | direction | noncharacter
    index &+= 1
  }
  return found != 0
}

private func isControl(_ byte: UInt8) -> Bool {
  byte < 0x20 && byte != 9 && byte != 10 && byte != 13 || byte == 0x7F
}

/// One pass over a text that needs a closer look.
private struct UnseenScan {
  private(set) var result: [UInt8] = []
  private(set) var leftOut: [LeftOutCharacter] = []
  /// Where each character stands in `leftOut`.
  private var known: [Unicode.Scalar: Int] = [:]
  private var marksKnown: Int?
  /// Marks since the last letter.
  private var marks = 0

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < bytes.count {
      let length = lengthOfPlain(bytes, at: index)
      if length > 0 {
        marks = 0
        index += length
        continue
      }
      let (scalar, size) = scalar(bytes, at: index)
      let end = min(index + size, bytes.count)
      if let kind = kind(of: scalar) {
        if result.isEmpty { result.reserveCapacity(bytes.count) }
        result.append(contentsOf: bytes[copied..<index])
        if endsLine(scalar) { result.append(UInt8(ascii: " ")) }
        copied = end
        add(scalar, kind, at: index)
      }
      index = end
    }
    if !leftOut.isEmpty { result.append(contentsOf: bytes[copied...]) }
  }

  /// libcmark writes U+FFFE and U+FFFF, which authors can only name by number, as one byte each.
  private func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
    switch bytes[index] {
    case 0xFE: ("\u{FFFE}", 1)
    case 0xFF: ("\u{FFFF}", 1)
    default: decodedScalar(bytes, at: index)
    }
  }

  /// The length of a character that is neither left out nor a mark, as nearly all are; 0 means only "look closer".
  @inline(__always)
  private func lengthOfPlain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x20 && byte != 0x7F || byte == 9 || byte == 10 || byte == 13 ? 1 : 0 }
    if byte >= 0xC3, byte < 0xCC { return 2 }
    // U+1E00 to U+1EFF.
    return byte == 0xE1 && index + 1 < bytes.count && (0xB8...0xBB).contains(bytes[index + 1]) ? 3 : 0
  }

  private mutating func kind(of scalar: Unicode.Scalar) -> UnseenKind? {
    // What is left out parts no marks from their letter.
    if let kind = unseenKind(of: scalar) { return kind }
    guard isMark(scalar) else {
      marks = 0
      return nil
    }
    marks += 1
    return marks > mostMarks ? .mark : nil
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ kind: UnseenKind, at offset: Int) {
    if let index = kind == .mark ? marksKnown : known[scalar] {
      leftOut[index].count += 1
      return
    }
    if kind == .mark { marksKnown = leftOut.count } else { known[scalar] = leftOut.count }
    leftOut.append(LeftOutCharacter(scalar: scalar, kind: kind, offset: offset, count: 1))
  }
}

/// Vertical tab (a line break of word processors), form feed, next line.
private func endsLine(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value == 0x0B || scalar.value == 0x0C || scalar.value == 0x85
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x300: false
  case 0x300..<0x370: true
  case 0x1E00..<0x20D0: false
  default:
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}

/// Saying what was left out.
extension LeftOutCharacter {
  /// `U+202E`
  package var name: String { scalar.name }

  /// The same character, left out so many times.
  package func times(_ count: Int) -> LeftOutCharacter {
    var copy = self
    copy.count = count
    return copy
  }

  package func diagnostic(at place: Place) -> Diagnostic {
    switch kind {
    case .control: Diagnostic(.unseenCharacter, name, String(count), at: place)
    case .direction: Diagnostic(.directionCharacter, name, String(count), at: place)
    case .mark: Diagnostic(.tooManyMarks, String(mostMarks), String(count), at: place)
    }
  }
}
