/// What a gzip file holds (RFC 1952), all its members one after the other; `nil` when it is damaged or unpacks to more than `limit` bytes.
package func gunzipped(_ bytes: [UInt8], limit: Int = 1 << 30) -> [UInt8]? {
  bytes.withUnsafeBufferPointer { source in
    var text: [UInt8] = []
    var start = 0
    while start < source.count {
      guard let data = memberData(source, from: start) else { return nil }
      let rest = UnsafeBufferPointer(rebasing: source[data...])
      guard
        let used = inflate(
          rest,
          { block in
            text += block
            return text.count <= limit
          }), data + used + 8 <= source.count
      else { return nil }
      // The checksum and the length stand behind the data.
      start = data + used + 8
    }
    return text
  }
}

/// Where the packed data of a member begin: behind its header and the fields that its flags tell of.
private func memberData(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  guard start + 10 <= bytes.count, bytes[start] == 0x1F, bytes[start + 1] == 0x8B, bytes[start + 2] == 8
  else { return nil }
  let flags = bytes[start + 3]
  var position = start + 10
  if flags & 4 != 0 {
    guard position + 2 <= bytes.count else { return nil }
    position += 2 + Int(bytes[position]) + Int(bytes[position + 1]) << 8
  }
  for flag: UInt8 in [8, 16] where flags & flag != 0 {
    while position < bytes.count, bytes[position] != 0 { position += 1 }
    position += 1
  }
  if flags & 2 != 0 { position += 2 }
  return position < bytes.count ? position : nil
}
