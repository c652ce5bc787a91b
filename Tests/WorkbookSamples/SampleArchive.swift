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
    /// Whether the local header has its sizes in a zip64 field.
    package var isLocallyLarge = false
    /// What the local header says otherwise than the directory.
    package var localName: String?
    package var localMethod: UInt16?
    package var localChecksum: UInt32?
    package var localSize: UInt32?
    package var localFlags: UInt16?
    /// The attributes of the file, in the upper half those of Unix.
    package var attributes: UInt32 = 0
    package var extra: [UInt8] = []
    package var comment: [UInt8] = []
    /// What stands behind the bytes.
    package var trailer: [UInt8] = []
    /// Whether it has a local header and bytes, but no line in the directory.
    package var isHidden = false

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
  /// Before everything, between the files and the directory, and after everything.
  package var prefix: [UInt8] = []
  package var gap: [UInt8] = []
  package var suffix: [UInt8] = []
  /// What the end record says; `nil` for the truth.
  package var statedCount: Int?
  package var statedDirectorySize: Int?
  package var statedOffset: Int?
  /// The numbers of its disks.
  package var disks = 0
  /// A zip64 record that nobody asks for: the entries, the size and the offset of a directory.
  package var unasked: (count: Int, size: Int, offset: Int)?

  package init(_ entries: [Entry] = []) { self.entries = entries }

  package var bytes: [UInt8] {
    var file = prefix
    var directory: [UInt8] = []
    for entry in entries {
      let sum = entry.checksum ?? checksum(entry.bytes)
      let offset = file.count
      file += local(entry, sum) + entry.bytes
      if entry.hasDescriptor {
        file += number(0x0807_4B50, 4) + number(Int(sum), 4) + number(entry.bytes.count, 4)
        file += number(entry.bytes.count, 4)
      }
      file += entry.trailer
      if !entry.isHidden { directory += central(entry, sum, offset) }
    }
    file += gap
    return file + directory + end(directory.count, file.count) + suffix
  }

  private func local(_ entry: Entry, _ sum: UInt32) -> [UInt8] {
    let isLater = entry.hasDescriptor
    let size = isLater ? 0 : Int(entry.localSize ?? UInt32(entry.bytes.count))
    let flags = Int((entry.localFlags ?? entry.flags) | (isLater ? 8 : 0))
    let name = Array((entry.localName ?? entry.name).utf8)
    let stated = entry.isLocallyLarge ? 0xFFFF_FFFF : size
    let extra = entry.isLocallyLarge ? number(1, 2) + number(16, 2) + number(size, 8) + number(size, 8) : []
    return number(0x0403_4B50, 4) + number(20, 2) + number(flags, 2)
      + number(Int(entry.localMethod ?? entry.method), 2)
      + number(0, 4) + number(isLater ? 0 : Int(entry.localChecksum ?? sum), 4) + number(stated, 4)
      + number(stated, 4) + number(name.count, 2) + number(extra.count, 2) + name + extra
  }

  private func central(_ entry: Entry, _ sum: UInt32, _ offset: Int) -> [UInt8] {
    let (size, packed) = (Int(entry.statedSize ?? UInt32(entry.bytes.count)), entry.bytes.count)
    let name = Array(entry.name.utf8)
    let large =
      isLarge ? number(1, 2) + number(24, 2) + number(size, 8) + number(packed, 8) + number(offset, 8) : []
    let extra = large + entry.extra
    let unset = 0xFFFF_FFFF
    let flags = Int(entry.flags | (entry.hasDescriptor ? 8 : 0))
    var header = number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(flags, 2)
    header += number(Int(entry.method), 2) + number(0, 4) + number(Int(sum), 4)
    header += number(isLarge ? unset : packed, 4) + number(isLarge ? unset : size, 4) + number(name.count, 2)
    header += number(extra.count, 2) + number(entry.comment.count, 2) + number(0, 4)
    header += number(Int(entry.attributes), 4) + number(isLarge ? unset : offset, 4)
    return header + name + extra + entry.comment
  }

  private func end(_ size: Int, _ offset: Int) -> [UInt8] {
    var record: [UInt8] = []
    if isLarge { record += large(entries.count, size, offset, at: offset + size) }
    if let unasked { record += large(unasked.count, unasked.size, unasked.offset, at: offset + size) }
    let count = isLarge ? 0xFFFF : statedCount ?? entries.count { !$0.isHidden }
    let (size, offset) = (statedDirectorySize ?? size, statedOffset ?? offset)
    return record + number(0x0605_4B50, 4) + number(disks, 4) + number(count, 2) + number(count, 2)
      + number(isLarge ? 0xFFFF_FFFF : size, 4) + number(isLarge ? 0xFFFF_FFFF : offset, 4)
      + number(comment.count, 2) + comment
  }

  /// The zip64 record and its locator.
  private func large(_ count: Int, _ size: Int, _ offset: Int, at position: Int) -> [UInt8] {
    number(0x0606_4B50, 4) + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8)
      + number(count, 8) + number(count, 8) + number(size, 8) + number(offset, 8)
      + number(0x0706_4B50, 4) + number(0, 4) + number(position, 8) + number(1, 4)
  }
}

extension Sequence {
  fileprivate func count(_ isCounted: (Element) -> Bool) -> Int { reduce(0) { $0 + (isCounted($1) ? 1 : 0) } }
}

private func number(_ value: Int, _ size: Int) -> [UInt8] {
  (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

/// CRC-32, not by the code under test.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  var sum = UInt32.max
  for byte in bytes { sum = sum >> 8 ^ sums[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
  return ~sum
}

/// Of each byte alone. Bit by bit for every byte of every archive, it took a fifteenth of all tests.
private let sums: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(byte) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
}
