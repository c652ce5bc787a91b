/// A ZIP archive of stored entries, written byte by byte so that tests can get every part of it wrong.
package struct SampleArchive: Sendable {
  package struct Entry: Sendable {
    package var name: String
    package var bytes: [UInt8]
    /// 0 stored; the bytes are then those of the file.
    package var method: UInt16 = 0
    package var flags: UInt16 = 0x0800
    /// What the directory says the unpacked size is; `nil` for the truth.
    package var statedSize: UInt32?
    package var checksum: UInt32?
    /// Whether the local header leaves sizes to a data descriptor behind the bytes.
    package var hasDescriptor = false

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  package var entries: [Entry] = []
  /// Whether all numbers stand in zip64 fields.
  package var isLarge = false
  package var comment: [UInt8] = []

  package init(_ entries: [Entry] = []) { self.entries = entries }

  package var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let sum = entry.checksum ?? checksum(entry.bytes)
      let offset = file.count
      file += local(entry, sum) + entry.bytes
      if entry.hasDescriptor {
        file += number(0x0807_4B50, 4) + number(Int(sum), 4) + number(entry.bytes.count, 4)
        file += number(entry.bytes.count, 4)
      }
      directory += central(entry, sum, offset)
    }
    return file + directory + end(directory.count, file.count)
  }

  private func local(_ entry: Entry, _ sum: UInt32) -> [UInt8] {
    let isLater = entry.hasDescriptor
    let size = isLater ? 0 : entry.bytes.count
    let flags = Int(entry.flags | (isLater ? 8 : 0))
    let name = Array(entry.name.utf8)
    return number(0x0403_4B50, 4) + number(20, 2) + number(flags, 2) + number(Int(entry.method), 2)
      + number(0, 4) + number(isLater ? 0 : Int(sum), 4) + number(size, 4) + number(size, 4)
      + number(name.count, 2) + number(0, 2) + name
  }

  private func central(_ entry: Entry, _ sum: UInt32, _ offset: Int) -> [UInt8] {
    let (size, packed) = (Int(entry.statedSize ?? UInt32(entry.bytes.count)), entry.bytes.count)
    let name = Array(entry.name.utf8)
    let extra =
      isLarge ? number(1, 2) + number(24, 2) + number(size, 8) + number(packed, 8) + number(offset, 8) : []
    let unset = 0xFFFF_FFFF
    return number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(Int(entry.flags), 2)
      + number(Int(entry.method), 2) + number(0, 4) + number(Int(sum), 4)
      + number(isLarge ? unset : packed, 4) + number(isLarge ? unset : size, 4) + number(name.count, 2)
      + number(extra.count, 2) + number(0, 10) + number(isLarge ? unset : offset, 4) + name + extra
  }

  private func end(_ size: Int, _ offset: Int) -> [UInt8] {
    var record: [UInt8] = []
    if isLarge {
      record += number(0x0606_4B50, 4) + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8)
      record += number(entries.count, 8) + number(entries.count, 8) + number(size, 8) + number(offset, 8)
      record += number(0x0706_4B50, 4) + number(0, 4) + number(offset + size, 8) + number(1, 4)
    }
    let count = isLarge ? 0xFFFF : entries.count
    return record + number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
      + number(isLarge ? 0xFFFF_FFFF : size, 4) + number(isLarge ? 0xFFFF_FFFF : offset, 4)
      + number(comment.count, 2) + comment
  }
}

private func number(_ value: Int, _ size: Int) -> [UInt8] {
  (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

/// CRC-32 bit by bit: slow, and not the code under test.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~0) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
