/// Whether `bytes` are beyond doubt what a file should be: valid UTF-8 in NFC, of ASCII, the composed letters of
/// Vietnamese and common punctuation, with composed letters among them and no character that nobody sees (`seenText`). One pass instead of
/// four, for the texts that nearly all files are; false means only "look closer".
///
/// The loop has no branches, so that the compiler makes it work on many bytes at once: in Vietnamese every third byte
/// begins another kind of character, and branches that were guessed wrong made up most of the time.
package func isPlainVietnamese(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    guard bytes.count > 64, let text = bytes.baseAddress, text[0] < 0x80, text[1] < 0x80,
      isPlain(UnsafeBufferPointer(rebasing: bytes[..<2]), from: 0)
    else {
      return isPlain(bytes, from: 0) && hasComposedLetters(bytes)
    }
    var faults: UInt8 = 0
    var index = 2
    while index < bytes.count {
      faults |= fault(text[index], after: text[index &- 1], and: text[index &- 2])
      index &+= 1
    }
    // The last character may be cut off, which shows in no byte.
    var last = bytes.count - 1
    while last > bytes.count - 4, text[last] & 0xC0 == 0x80 { last -= 1 }
    return faults == 0 && isPlain(bytes, from: last) && hasComposedLetters(bytes)
  }
}

/// 0 when a byte fits to the two before it, in the order `first`, `before`, `byte`.
@inline(__always)
private func fault(_ byte: UInt8, after before: UInt8, and first: UInt8) -> UInt8 {
  let continues: UInt8 = byte & 0xC0 == 0x80 ? 1 : 0
  let isExpected: UInt8 = (before >= 0xC0 ? 1 : 0) | (first >= 0xE0 ? 1 : 0)
  let isLead: UInt8 =
    (byte < 0x80 ? 1 : 0) | continues | (byte &- 0xC2 <= 4 ? 1 : 0) | (byte &- 0xE1 <= 1 ? 1 : 0)
  // U+1EA0 to U+1EFF, "Ạ" to "ỹ": 0xE1 0xBA 0xA0… and 0xE1 0xBB.
  let otherLetter: UInt8 =
    ((before == 0xE1 ? 1 : 0) & (byte & 0xFE != 0xBA ? 1 : 0))
    | ((first == 0xE1 ? 1 : 0) & (before == 0xBA ? 1 : 0) & (byte < 0xA0 ? 1 : 0))
  // General punctuation: dashes, quotation marks, the ellipsis. U+2000 and U+2001 are not NFC.
  let otherSign: UInt8 =
    ((before == 0xE2 ? 1 : 0) & (byte != 0x80 ? 1 : 0)) | ((first == 0xE2 ? 1 : 0) & (byte <= 0x81 ? 1 : 0))
  // U+200E, U+200F, and U+202A to U+202E turn the direction.
  let turns: UInt8 =
    (first == 0xE2 ? 1 : 0) & ((byte & 0xFE == 0x8E ? 1 : 0) | (byte &- 0xAA <= 4 ? 1 : 0))
  let isBlank: UInt8 = (byte &- 9 <= 1 ? 1 : 0) | (byte == 0x0D ? 1 : 0)
  let control: UInt8 =
    ((byte < 0x20 ? 1 : 0) & (isBlank ^ 1)) | (byte == 0x7F ? 1 : 0)
    | ((before == 0xC2 ? 1 : 0) & (byte < 0xA0 ? 1 : 0))
  return (continues ^ isExpected) | (isLead ^ 1) | otherLetter | otherSign | turns | control
}

/// The same question for the rest of the bytes, from the beginning of a character.
private func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
  var index = start
  let end = bytes.count
  while index < end {
    let lead = bytes[index]
    if lead < 0x80 {
      guard lead >= 0x20 && lead != 0x7F || lead == 9 || lead == 10 || lead == 13 else { return false }
      index += 1
    } else if (0xC2...0xC6).contains(lead) {
      guard index + 1 < end, isContinuation(bytes[index + 1]), lead > 0xC2 || bytes[index + 1] >= 0xA0 else {
        return false
      }
      index += 2
    } else {
      guard index + 2 < end, isContinuation(bytes[index + 2]) else { return false }
      let (second, third) = (bytes[index + 1], bytes[index + 2])
      guard
        lead == 0xE1 && (second == 0xBB || second == 0xBA && third >= 0xA0)
          || lead == 0xE2 && second == 0x80 && third > 0x81 && third & 0xFE != 0x8E && third &- 0xAA > 4
      else { return false }
      index += 3
    }
  }
  return true
}

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// Whether three letters such as "ạ" stand in the text; what was read in a wrong encoding has none.
private func hasComposedLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var found = 0
  for byte in bytes where byte == 0xE1 {
    found += 1
    if found == 3 { return true }
  }
  return false
}
