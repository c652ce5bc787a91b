/// Whether the UTF-8 `bytes` are in Normalization Form C beyond doubt, without looking anything up.
///
/// True for ASCII, Latin-1 to spacing modifiers, U+1E00–1EFF, punctuation, currency, arrows, box drawing, dingbats and
/// pictographs, none of which composes or is composed with a neighbour of these ranges. False means only "look closer".
package func isCertainlyNFC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    if lead < 0x80 {
      index += 1
    } else if lead < 0xCC {
      index += 2
    } else if lead == 0xE1 || lead == 0xE2 {
      guard index + 2 < bytes.count, isPlainBlock(lead, bytes[index + 1], bytes[index + 2]) else {
        return false
      }
      index += 3
    } else if lead == 0xF0, index + 1 < bytes.count, bytes[index + 1] == 0x9F {
      index += 4
    } else {
      return false
    }
  }
  return true
}

private func isPlainBlock(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  if lead == 0xE1 { return second >= 0xB8 && second <= 0xBB }
  switch second {
  case 0x80: return third > 0x81  // U+2000 and U+2001 are other names of U+2002 and U+2003
  case 0x81, 0x82, 0x86, 0x87, 0x94...0x9F: return true
  default: return false
  }
}

/// `text` in Normalization Form C; the text itself where that is certain already.
package func composed(_ text: String) -> String {
  var text = text
  return text.withUTF8 { bytes in
    isCertainlyNFC(bytes) ? nil : String(decoding: composedBytes(bytes), as: UTF8.self)
  } ?? text
}

/// Valid UTF-8 in Normalization Form C, composed in pieces: Foundation's work grows with the square of the length.
private func composedBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var start = 0
  while start < bytes.count {
    let end = endOfPiece(bytes, from: start)
    let piece = UnsafeBufferPointer(rebasing: bytes[start..<end])
    if isCertainlyNFC(piece) {
      result.append(contentsOf: piece)
    } else {
      result.append(contentsOf: canonicallyComposed(String(decoding: piece, as: UTF8.self)).utf8)
    }
    start = end
  }
  return result
}

/// Before a letter that composes with nothing before it (ASCII to spacing modifiers), once a piece has 128 bytes. Where
/// none comes for 1024 bytes, which no writing has, any scalar ends the piece.
private func endOfPiece(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = min(start + 128, bytes.count)
  while index < bytes.count {
    let byte = bytes[index]
    let beginsScalar = byte & 0xC0 != 0x80
    if beginsScalar, byte < 0xCC || index - start >= 1024 { return index }
    index += 1
  }
  return bytes.count
}

/// The bytes of valid UTF-8 text in Normalization Form C and the number of words that changed; `nil` when none did.
///
/// Words are divided at ASCII spaces and line breaks, where nothing composes, so that one foreign word does not send
/// a whole document through the slow path. Text that is not UTF-8 is left alone.
package func repairNFC(_ bytes: [UInt8]) -> (bytes: [UInt8], changed: Int)? {
  if bytes.withUnsafeBufferPointer(isCertainlyNFC) { return nil }
  guard firstInvalidUTF8(in: bytes) == nil else { return nil }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var changed = 0
  bytes.withUnsafeBufferPointer { buffer in
    var start = 0
    while start < buffer.count {
      var end = start
      while end < buffer.count, buffer[end] > 0x20 { end += 1 }
      let word = UnsafeBufferPointer(rebasing: buffer[start..<end])
      if let repaired = repairedWord(word) {
        result.append(contentsOf: repaired)
        changed += 1
      } else {
        result.append(contentsOf: word)
      }
      while end < buffer.count, buffer[end] <= 0x20 {
        result.append(buffer[end])
        end += 1
      }
      start = end
    }
  }
  return changed == 0 ? nil : (result, changed)
}

private func repairedWord(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
  if isCertainlyNFC(word) { return nil }
  let repaired = composedBytes(word)
  return repaired.elementsEqual(word) ? nil : repaired
}
