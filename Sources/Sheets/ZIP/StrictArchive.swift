/// An archive that every program unpacks to the same files, because it leaves nothing to decide: end record, directory and local headers
/// say the same, and together with the files they fill it from its first byte to its last.
///
/// That is how `press publish` packs. What offices hand over is read by `ZIPArchive`, which takes what their programs write.
package struct StrictArchive: Sendable {
  package struct File: Sendable {
    /// Relative and below its folder, with `/`.
    package let name: String
    fileprivate let entry: ZIPEntry
    fileprivate let packed: Range<Int>

    /// Where its bytes stand as they are; `nil` when they are packed.
    package var stored: Range<Int>? { entry.method == .stored ? packed : nil }
  }

  /// In the order of the archive.
  package let files: [File]

  package init(_ archive: [UInt8]) throws(ArchiveFault) {
    files = try archive.withUnsafeBufferPointer { buffer throws(ArchiveFault) in
      try StrictArchive.files(in: ZIPBytes(bytes: buffer))
    }
  }

  private static func files(in archive: ZIPBytes) throws(ArchiveFault) -> [File] {
    let directory = try directory(of: archive)
    var names = UnpackedNames()
    var files: [File] = []
    // Where the next header must stand, in the directory and before the next file.
    var (header, local) = (directory.range.lowerBound, 0)
    for _ in 0..<directory.count {
      guard header < directory.range.upperBound else { throw .directory }
      let file = try StrictEntry(archive, at: &header).file(in: archive, at: &local)
      try names.add(file.name)
      files.append(file)
    }
    guard header == directory.range.upperBound else { throw .directory }
    guard local == directory.range.lowerBound else { throw .gap(local) }
    return files
  }

  private static func directory(of archive: ZIPBytes) throws(ArchiveFault) -> ZIPDirectory {
    guard ZIPDirectory.endRecord(of: archive) != nil else { throw .noArchive }
    // Without a comment it is the last of all.
    let end = archive.count - ZIPDirectory.endSize
    guard let numbers = ZIPNumbers(archive, end: end), archive.number16(at: end + 20) == 0 else {
      throw .ending
    }
    let locator = end - ZIPNumbers.locatorSize
    let disks = archive.number32(at: end + 4)
    let isOne =
      numbers.asksForLarge
      ? isOneWhole(archive, locator: locator) && (disks == 0 || disks == 0xFFFF_FFFF)
      : numbers.countHere == numbers.count && disks == 0
        && archive.number32(at: locator) != ZIPNumbers.locatorSignature
    guard isOne else { throw .directory }
    guard let directory = ZIPDirectory(archive, end: end), directory.count <= SheetLimits.entries else {
      throw .directory
    }
    return directory
  }

  /// Whether a zip64 record of the plain size stands right before its locator, and both know of one disk only.
  private static func isOneWhole(_ archive: ZIPBytes, locator: Int) -> Bool {
    let record = locator - ZIPNumbers.largeSize
    guard archive.number32(at: locator) == ZIPNumbers.locatorSignature,
      let large = ZIPNumbers(archive, largeEnd: record)
    else { return false }
    return archive.number64(at: locator + 8) == record && archive.number32(at: locator + 4) == 0
      && archive.number32(at: locator + 16) == 1
      && archive.number64(at: record + 4) == ZIPNumbers.largeSize - 12
      && archive.number64(at: record + 16) == 0 && large.countHere == large.count
  }
}

/// Why an archive is more than one thing, or none.
package enum ArchiveFault: Error, Hashable, Sendable {
  /// There is no end record.
  case noArchive
  /// Something stands after the end record, be it a comment.
  case ending
  /// The end record, its zip64 record and the directory do not say the same.
  case directory
  /// From this byte on stands something that belongs to no file.
  case gap(Int)
  /// Of this entry, the directory and the header before the file do not say the same, or one says what no file needs.
  case header(String)
  /// This name leads out of the folder or is no file's name on every system.
  case name(String)
  /// Two entries have this name, where capitals do not count.
  case twice(String)
  /// This entry is no file: a folder, a link.
  case notAFile(String)
  /// This file is not what its sum tells.
  case damaged(String)
}

extension StrictArchive {
  /// The bytes of each file of `archive`, which is the one that was read.
  ///
  /// - Parameter limit: how many bytes it may unpack to.
  package func unpacked(
    _ archive: [UInt8], limit: Int = 1 << 30
  ) throws(ArchiveFault) -> [(name: String, bytes: [UInt8])] {
    var left = limit
    var unpacked: [(name: String, bytes: [UInt8])] = []
    for file in files {
      guard let bytes = file.bytes(in: archive, limit: left) else { throw .damaged(file.name) }
      left -= bytes.count
      unpacked.append((file.name, bytes))
    }
    return unpacked
  }
}

extension StrictArchive.File {
  fileprivate func bytes(in archive: [UInt8], limit: Int) -> [UInt8]? {
    guard entry.size <= limit,
      entry.size <= SheetLimits.freeSize || entry.size / SheetLimits.ratio <= packed.count
    else { return nil }
    let bytes = archive.withUnsafeBufferPointer { archive in
      let packed = UnsafeBufferPointer(rebasing: archive[packed])
      return entry.method == .stored ? Array(packed) : unpacked(packed)
    }
    guard let bytes, bytes.count == entry.size else { return nil }
    return bytes.withUnsafeBufferPointer { crc32(of: $0) } == entry.checksum ? bytes : nil
  }

  /// `nil` also where bytes are left over.
  private func unpacked(_ packed: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    let taken = inflate(packed) { block in
      bytes += block
      return bytes.count <= entry.size
    }
    return taken == packed.count ? bytes : nil
  }
}

/// An entry of the directory with what only strict reading looks at.
private struct StrictEntry {
  private let entry: ZIPEntry
  private let name: String
  private let nameBytes: [UInt8]
  /// From the flags to the checksum: what the header before the file repeats to the byte.
  private let common: [UInt8]

  private static let utf8Flag = 1 << 11
  /// How deflate was asked to pack, and that names are UTF-8.
  private static let harmlessFlags = 0b110 | utf8Flag

  init(_ archive: ZIPBytes, at position: inout Int) throws(ArchiveFault) {
    let start = position
    guard let entry = ZIPEntry(archive, at: &position), let flags = archive.number16(at: start + 8),
      let nameLength = archive.number16(at: start + 28),
      let name = archive.range(at: start + ZIPEntry.headerSize, count: nameLength)
    else { throw .directory }
    self.entry = entry
    common = Array(archive.bytes[start + 8..<start + 20])
    nameBytes = Array(archive.bytes[name])
    self.name = String(decoding: nameBytes, as: UTF8.self)
    // Without the flag, programs read letters beyond ASCII by their own tables.
    guard Array(self.name.utf8) == nameBytes,
      flags & Self.utf8Flag != 0 || nameBytes.allSatisfy({ $0 < 0x80 })
    else { throw .name(self.name) }
    let isPlain = flags & ~Self.harmlessFlags == 0 && entry.method != .other
    guard isPlain, Self.hasOnlyLargeNumbers(archive, header: start) else { throw .header(self.name) }
    guard Self.isFile(archive, header: start), !self.name.hasSuffix("/") else { throw .notAFile(self.name) }
  }

  /// No comment, no other disk, and no extra field but the numbers that do not stand in the header: others may give another name.
  private static func hasOnlyLargeNumbers(_ archive: ZIPBytes, header: Int) -> Bool {
    let sizes = [20, 24, 42].compactMap { archive.number32(at: header + $0) }
    let large = sizes.count { $0 == 0xFFFF_FFFF }
    guard archive.number16(at: header + 32) == 0, archive.number16(at: header + 34) == 0,
      let nameLength = archive.number16(at: header + 28), let length = archive.number16(at: header + 30)
    else { return false }
    guard large > 0 else { return length == 0 }
    let extra = header + ZIPEntry.headerSize + nameLength
    return length == 4 + 8 * large && archive.number16(at: extra) == 1
      && archive.number16(at: extra + 2) == 8 * large
  }

  /// By the mode of Unix in the upper half of the attributes, where one is given, and by those of Windows in the lower.
  private static func isFile(_ archive: ZIPBytes, header: Int) -> Bool {
    guard let attributes = archive.number32(at: header + 38) else { return false }
    let type = attributes >> 28
    return (type == 0 || type == 0o10) && attributes & 0x18 == 0
  }

  /// Its file, whose header must stand at `position`; moves past its bytes.
  func file(in archive: ZIPBytes, at position: inout Int) throws(ArchiveFault) -> StrictArchive.File {
    guard entry.headerOffset == position else { throw .gap(position) }
    guard archive.number32(at: position) == ZIPEntry.localSignature,
      let header = archive.range(at: position, count: ZIPEntry.localHeaderSize),
      common.elementsEqual(archive.bytes[header.lowerBound + 6..<header.lowerBound + 18]),
      archive.number16(at: position + 26) == nameBytes.count,
      let extra = archive.number16(at: position + 28),
      let name = archive.range(at: header.upperBound, count: nameBytes.count),
      nameBytes.elementsEqual(archive.bytes[name]), hasSizes(archive, header: position, extra: extra),
      entry.method != .stored || entry.packedSize == entry.size,
      let packed = archive.range(at: name.upperBound + extra, count: entry.packedSize)
    else { throw .header(self.name) }
    position = packed.upperBound
    return StrictArchive.File(name: self.name, entry: entry, packed: packed)
  }

  /// Whether the header before the file has the sizes of the directory, both of them in a zip64 field where it has one (APPNOTE.TXT
  /// 4.5.3).
  private func hasSizes(_ archive: ZIPBytes, header: Int, extra length: Int) -> Bool {
    let sizes = [archive.number32(at: header + 18), archive.number32(at: header + 22)]
    if length == 0 { return sizes == [entry.packedSize, entry.size] }
    let extra = header + ZIPEntry.localHeaderSize + nameBytes.count
    return length == 20 && archive.number16(at: extra) == 1 && archive.number16(at: extra + 2) == 16
      && sizes == [0xFFFF_FFFF, 0xFFFF_FFFF] && archive.number64(at: extra + 4) == entry.size
      && archive.number64(at: extra + 12) == entry.packedSize
  }
}

/// The names of an archive as they come, each of which must be a file of its own on every system.
private struct UnpackedNames {
  /// Without the difference of capitals.
  private var files: Set<String> = []
  private var folders: Set<String> = []

  mutating func add(_ name: String) throws(ArchiveFault) {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.allSatisfy({ isPlain($0) }) else { throw .name(name) }
    // Twice, because some letters have one capital and some have two.
    let key = name.lowercased().uppercased().lowercased()
    guard files.insert(key).inserted, !folders.contains(key) else { throw .twice(name) }
    var folder = Substring(key)
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      folders.insert(String(folder))
      guard !files.contains(String(folder)) else { throw .twice(name) }
    }
  }

  /// Whether it is a name on Unix and on Windows, which drops points and spaces at the end and takes a colon for something else.
  private func isPlain(_ part: Substring.UTF8View) -> Bool {
    guard let last = part.last, last != UInt8(ascii: "."), last != UInt8(ascii: " ") else { return false }
    return part.allSatisfy { byte in
      byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: ":")
    }
  }
}
