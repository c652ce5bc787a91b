/// A ZIP archive (APPNOTE 6.3.10) whose entries are stored, not compressed: PDF, DOCX and photos are compressed already. The same
/// entries give the same bytes: their order is that of the list, and all carry one given time.
package struct ZIPArchive: Sendable {
  package struct Entry: Sendable {
    /// Relative, with `/`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// A time as ZIP has it: local, in steps of two seconds, from 1980 on.
  package struct Time: Sendable {
    let date: UInt16
    let time: UInt16

    package init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
      date = UInt16(clamping: (max(year, 1980) - 1980) << 9 | month << 5 | day)
      time = UInt16(clamping: hour << 11 | minute << 5 | second / 2)
    }
  }

  private let entries: [Entry]
  private let time: Time

  /// - Precondition: fewer than 65,535 entries of less than 4 GiB together, since there is no ZIP64 here.
  package init(_ entries: [Entry], time: Time) {
    self.entries = entries
    self.time = time
  }

  package var bytes: [UInt8] {
    precondition(entries.count < 0xFFFF && entries.reduce(0) { $0 + $1.bytes.count } < 0xFFFF_0000)
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(output.count)
      let header = header(of: entry)
      output.append(littleEndian: UInt32(0x0403_4B50))
      output += header
      output += Array(entry.path.utf8) + entry.bytes
      // Made by version 2.0 on Unix, files of mode 0644.
      directory.append(littleEndian: UInt32(0x0201_4B50))
      directory.append(littleEndian: UInt16(3 << 8 | 20))
      directory += header
      for number: UInt16 in [0, 0, 0] { directory.append(littleEndian: number) }
      directory.append(littleEndian: UInt32(0o100644) << 16)
      directory.append(littleEndian: offset)
      directory += Array(entry.path.utf8)
    }
    let start = UInt32(output.count)
    output += directory
    output.append(littleEndian: UInt32(0x0605_4B50))
    for number: UInt16 in [0, 0, UInt16(entries.count), UInt16(entries.count)] {
      output.append(littleEndian: number)
    }
    output.append(littleEndian: UInt32(directory.count))
    output.append(littleEndian: start)
    output.append(littleEndian: UInt16(0))
    return output
  }

  /// What the local header and the directory have in common: from the version needed to the length of extra fields.
  private func header(of entry: Entry) -> [UInt8] {
    var bytes: [UInt8] = []
    // Version 2.0; names are UTF-8; stored.
    for number: UInt16 in [20, 1 << 11, 0, time.time, time.date] { bytes.append(littleEndian: number) }
    bytes.append(littleEndian: crc32(entry.bytes))
    bytes.append(littleEndian: UInt32(entry.bytes.count))
    bytes.append(littleEndian: UInt32(entry.bytes.count))
    bytes.append(littleEndian: UInt16(entry.path.utf8.count))
    bytes.append(littleEndian: UInt16(0))
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }
}
