/// A range of bytes with positions that count from its own start. Reading outside it gives `nil`.
struct ByteWindow {
  enum Order {
    case bigEndian, littleEndian
  }

  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// The bytes themselves, whose indices count from the start of the file.
  var slice: ArraySlice<UInt8> { bytes }

  var count: Int { bytes.count }

  subscript(position: Int) -> UInt8? {
    position >= 0 && position < bytes.count ? bytes[bytes.startIndex + position] : nil
  }

  /// The unsigned number of `size` bytes, at most 4, at `position`.
  func number(at position: Int, size: Int, _ order: Order) -> Int? {
    guard (1...4).contains(size), position >= 0, position <= count - size else { return nil }
    let start = bytes.startIndex + position
    return (0..<size).reduce(0) { value, digit in
      value << 8 | Int(bytes[start + (order == .bigEndian ? digit : size - 1 - digit)])
    }
  }

  /// The window of exactly `count` bytes at `position`; `nil` when it would reach outside this one.
  func window(at position: Int, count: Int) -> ByteWindow? {
    guard position >= 0, count >= 0, position <= self.count, count <= self.count - position
    else { return nil }
    let start = bytes.startIndex + position
    return ByteWindow(bytes[start..<start + count])
  }

  /// All bytes from `position` on, none when that lies outside.
  func suffix(from position: Int) -> ByteWindow {
    ByteWindow(bytes.dropFirst(max(0, position)))
  }

  func hasPrefix(_ prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }

  func hasPrefix(ascii prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { bytes.starts(with: $0) }
  }

  /// Where `pattern`, which is not empty, next stands at or after `position`.
  func position(of pattern: StaticString, from position: Int = 0) -> Int? {
    guard position >= 0, position <= count else { return nil }
    return pattern.withUTF8Buffer { pattern in
      bytes.withUnsafeBufferPointer { bytes in
        var start = position
        while start + pattern.count <= bytes.count {
          if bytes[start] == pattern[0], bytes[start..<start + pattern.count].elementsEqual(pattern) {
            return start
          }
          start += 1
        }
        return nil
      }
    }
  }

  /// The bytes as text; what is not UTF-8 is replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
