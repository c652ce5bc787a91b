import CZlib

/// Unpacks raw deflate data (RFC 1951) and hands it on in blocks.
///
/// - Returns: how many of the packed bytes it took; `nil` when they are damaged, cut off, or not wanted to their end.
func inflate(
  _ packed: UnsafeBufferPointer<UInt8>, _ accept: (UnsafeBufferPointer<UInt8>) -> Bool
) -> Int? {
  var stream = z_stream()
  precondition(inflate_init_raw(&stream) == Z_OK, "zlib has no memory")
  defer { inflateEnd(&stream) }
  // zlib only reads its input; its interface is older than const.
  stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
  stream.avail_in = UInt32(clamping: packed.count)
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { block in
    while true {
      stream.next_out = block.baseAddress
      stream.avail_out = UInt32(block.count)
      let result = inflate(&stream, Z_NO_FLUSH)
      let filled = block.count - Int(stream.avail_out)
      if filled > 0, !accept(UnsafeBufferPointer(rebasing: block[..<filled])) { return nil }
      if result == Z_STREAM_END { return packed.count - Int(stream.avail_in) }
      guard result == Z_OK, filled > 0 || stream.avail_in > 0 else { return nil }
    }
  }
}

/// CRC-32 as ZIP has it, of bytes that come after others with the checksum `start`.
func crc32(of bytes: UnsafeBufferPointer<UInt8>, after start: UInt32 = 0) -> UInt32 {
  UInt32(truncatingIfNeeded: crc32(UInt(start), bytes.baseAddress, UInt32(clamping: bytes.count)))
}
