/// Whether `bytes` are beyond doubt what a file should be: valid UTF-8 in NFC, of ASCII, the composed letters of
/// Vietnamese and common punctuation, with composed letters among them. One pass instead of three, for the texts that
/// nearly all files are; false means only "look closer".
package func isPlainVietnamese(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var index = 0
    var composed = 0
    let end = bytes.count
    while index < end {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
      } else if lead == 0xE1 {
        // U+1EA0 to U+1EF9: "Ạ" to "ỹ".
        guard index + 2 < end, isContinuation(bytes[index + 2]) else { return false }
        let second = bytes[index + 1]
        guard second == 0xBB || (second == 0xBA && bytes[index + 2] >= 0xA0) else { return false }
        composed += 1
        index += 3
      } else if (0xC2...0xC6).contains(lead) {
        // Latin-1 and Latin Extended-A: "À", "đ", "ũ", and "ơ", "ư" behind 0xC6.
        guard index + 1 < end, isContinuation(bytes[index + 1]) else { return false }
        index += 2
      } else if lead == 0xE2 {
        // General punctuation: dashes, quotation marks, the ellipsis. U+2000 and U+2001 are not NFC.
        guard index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] > 0x81,
          isContinuation(bytes[index + 2])
        else { return false }
        index += 3
      } else {
        return false
      }
    }
    return composed > 2
  }
}

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
