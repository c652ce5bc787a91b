/// The bytes that an escape must look at; all others are copied in runs.
struct ByteSet: Sendable {
  /// For each byte whether it belongs to the set: one load is quicker than comparisons.
  private let flags: [Bool]

  init(where belongs: (UInt8) -> Bool) {
    flags = (0...255).map { belongs(UInt8($0)) }
  }

  /// The position of the first byte of the set from `start` on; `bytes.count` when there is none.
  @inline(__always)
  func firstPosition(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    flags.withUnsafeBufferPointer { flags in
      var position = start
      while position < bytes.count, !flags[Int(bytes[position])] { position += 1 }
      return position
    }
  }

  func contains(_ byte: UInt8) -> Bool { flags[Int(byte)] }
}
