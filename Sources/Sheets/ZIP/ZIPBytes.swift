/// The bytes of an archive, whose numbers are little-endian. Reading outside gives `nil`.
struct ZIPBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  func number16(at position: Int) -> Int? { number(at: position, size: 2) }
  func number32(at position: Int) -> Int? { number(at: position, size: 4) }

  /// `nil` also past `Int.max`, where no file reaches.
  func number64(at position: Int) -> Int? { number(at: position, size: 8) }

  private func number(at position: Int, size: Int) -> Int? {
    guard let range = range(at: position, count: size) else { return nil }
    let value = range.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[$1]) }
    return Int(exactly: value)
  }

  /// The range of `count` bytes at `position`; `nil` when it would reach outside.
  func range(at position: Int, count: Int) -> Range<Int>? {
    guard position >= 0, count >= 0, position <= bytes.count, count <= bytes.count - position else {
      return nil
    }
    return position..<position + count
  }
}
