extension [UInt8] {
  /// Appends `bytes`, each run without a byte of `special` in one piece; text that needs no escape is one
  /// single append.
  ///
  /// `replace` is called with the position of a special byte, appends what stands for it, and returns how
  /// many bytes of the source that covers, at least 1.
  @inline(__always)
  mutating func appendPlainRuns(
    of bytes: UnsafeBufferPointer<UInt8>, special: ByteSet, replace: (inout [UInt8], Int) -> Int
  ) {
    var start = 0
    while start < bytes.count {
      let end = special.firstPosition(in: bytes, from: start)
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
      guard end < bytes.count else { return }
      start = Swift.min(bytes.count, end + Swift.max(1, replace(&self, end)))
    }
  }
}

/// The digits of hexadecimal numbers in the escapes of JSON and URLs.
enum HexDigits {
  /// The digit of the lowest four bits.
  static func uppercase(_ value: UInt8) -> UInt8 {
    let digit = value & 0xF
    return digit < 10 ? 0x30 + digit : 0x37 + digit
  }

  static func lowercase(_ value: UInt8) -> UInt8 {
    let digit = value & 0xF
    return digit < 10 ? 0x30 + digit : 0x57 + digit
  }
}
