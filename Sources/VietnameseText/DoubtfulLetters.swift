/// Whether UTF-8 may hold letters that only look like Vietnamese ones (`withoutLookAlikes`), or words that were damaged on their way
/// (`TextDamage`): false is certain, true means only "look closer". Every text and every cell is asked.
package func mayHaveDoubtfulLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let text = bytes.baseAddress, bytes.count > 0 else { return false }
  if bytes.count > 2, isDoubtful(bytes) { return true }
  // What ends with the first two bytes.
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { start in
    (start[0], start[1], start[2], start[3]) = (0x20, 0x20, text[0], bytes.count > 1 ? text[1] : 0x20)
    return isDoubtful(UnsafeBufferPointer(start))
  }
}

/// In one loop without branches and calls, so that the compiler makes it work on many bytes at once.
private func isDoubtful(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let text = bytes.baseAddress else { return false }
  var found: UInt8 = 0
  var index = 2
  while index < bytes.count {
    let (byte, before, first) = (text[index], text[index &- 1], text[index &- 2])
    let isC2: UInt8 = before == 0xC2 ? 1 : 0
    let isC3: UInt8 = before == 0xC3 ? 1 : 0
    // Letters of Latin-1 that are not Vietnamese, from Ä to ß and from ä to ÿ, but for × and ÷.
    let letter = byte & 0x1F
    let foreign: UInt8 =
      (letter & 0x1C == 0x04 ? 1 : 0) | (letter == 0x0B ? 1 : 0) | (letter & 0x1E == 0x0E ? 1 : 0)
      | (letter & 0x1E == 0x10 ? 1 : 0) | (letter == 0x16 ? 1 : 0) | (letter == 0x18 ? 1 : 0)
      | (letter == 0x1B ? 1 : 0) | (letter == 0x1C ? 1 : 0) | (letter & 0x1E == 0x1E ? 1 : 0)
    // An accented letter after a or e, or "oâ", which VNI has in most words and Vietnamese in none; a capital behind a small letter, as in
    // TCVN3.
    let small = first | 0x20
    let vowel: UInt8 = (small == 0x61 ? 1 : 0) | (small == 0x65 ? 1 : 0)
    let round: UInt8 =
      (small == 0x6F ? 1 : 0)
      & ((letter == 0x02 ? 1 : 0) | (letter == 0x15 ? 1 : 0) | (letter == 0x19 ? 1 : 0))
    let capital: UInt8 = (first &- 0x61 <= 25 ? 1 : 0) & (byte < 0xA0 ? 1 : 0)
    let inC3 = isC3 & (foreign | vowel | round | capital)
    // "á»" and "áº", "Ã", "Ä", "Å", "Æ" with a sign behind them: the first bytes of UTF-8 as Windows-1252 shows them.
    let misread: UInt8 = (first == 0xA1 ? 1 : 0) | (first &- 0x83 <= 3 ? 1 : 0)
    // A sign of Latin-1 right behind a letter, as in TCVN3.
    let sign: UInt8 =
      (small &- 0x61 <= 25 ? 1 : 0)
      & ((byte &- 0xA8 <= 6 ? 1 : 0) | (byte &- 0xB4 <= 2 ? 1 : 0) | (byte &- 0xB8 <= 1 ? 1 : 0))
    let inC2 = isC2 & (misread | sign)
    // "Ä" or "â" with a sign of Windows-1252.
    let signBehind: UInt8 =
      ((before == 0xE2 ? 1 : 0) | (before == 0xC6 ? 1 : 0))
      & ((first == 0x84 ? 1 : 0) | (first == 0xA2 ? 1 : 0))
    // Ɖ and its neighbours; ǎ, ɖ, Greek and Cyrillic; letters of full width, U+FFFD and the private letters of symbol fonts; "?"
    // between letters.
    let other: UInt8 =
      ((before == 0xC6 ? 1 : 0) & (byte < 0xA0 ? 1 : 0)) | (byte &- 0xC7 <= 2 ? 1 : 0)
      | (byte &- 0xCD <= 7 ? 1 : 0)
      | ((before == 0xEF ? 1 : 0) & ((byte >= 0xBC ? 1 : 0) | (byte < 0x84 ? 1 : 0))) | (byte == 0xEE ? 1 : 0)
      | ((before == 0x3F ? 1 : 0) & (first > 0x40 ? 1 : 0) & (byte > 0x40 ? 1 : 0))
    found |= inC3 | inC2 | signBehind | other
    index &+= 1
  }
  return found != 0
}
