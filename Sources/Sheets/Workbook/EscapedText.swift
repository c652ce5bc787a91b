/// Replaces the escapes of characters that XML cannot hold: `_x000D_` is a carriage return (ST_Xstring, ECMA-376-1,
/// 22.9.2.19). `nil` when there are none, as in nearly every text.
func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
  guard var next = escape(in: text, from: 0) else { return nil }
  var result: [UInt8] = []
  var start = 0
  while true {
    result.append(contentsOf: text[start..<next.position])
    start = next.position + escapeLength
    var unit = next.unit
    // Characters past U+FFFF are written as two halves.
    if UTF16.isLeadSurrogate(UInt16(unit)), let second = escape(in: text, at: start),
      UTF16.isTrailSurrogate(UInt16(second))
    {
      unit = 0x10000 + (unit & 0x3FF) << 10 + second & 0x3FF
      start += escapeLength
    }
    let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
    result.append(contentsOf: String(Character(scalar)).utf8)
    guard let following = escape(in: text, from: start) else { break }
    next = following
  }
  result.append(contentsOf: text[start...])
  return result
}

private let escapeLength = 7

private func escape(
  in text: UnsafeBufferPointer<UInt8>, from start: Int
) -> (position: Int, unit: UInt32)? {
  var position = start
  while position + escapeLength <= text.count {
    if text[position] == UInt8(ascii: "_"), let unit = escape(in: text, at: position) {
      return (position, unit)
    }
    position += 1
  }
  return nil
}

private func escape(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32? {
  guard position + escapeLength <= text.count, text[position] == UInt8(ascii: "_"),
    text[position + 1] == UInt8(ascii: "x"), text[position + 6] == UInt8(ascii: "_")
  else { return nil }
  var unit: UInt32 = 0
  for byte in text[(position + 2)..<(position + 6)] {
    guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
    unit = unit << 4 | UInt32(digit)
  }
  return unit
}
