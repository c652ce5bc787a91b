/// Where the entries of an archive are described.
struct ZIPDirectory {
  private var count: Int
  private var offset: Int

  private static let endSize = 22

  /// Finds the end record, which stands at the end of the file before a comment (APPNOTE.TXT 4.3.16); `nil` when there is
  /// none, because the file is no archive or was cut off.
  init?(_ archive: ZIPBytes) {
    guard let end = ZIPDirectory.endRecord(of: archive), let count = archive.number16(at: end + 10),
      let offset = archive.number32(at: end + 16)
    else { return nil }
    (self.count, self.offset) = (count, offset)
    takeLargeNumbers(archive, before: end)
  }

  private static func endRecord(of archive: ZIPBytes) -> Int? {
    let last = archive.count - endSize
    guard last >= 0 else { return nil }
    // A comment has at most 65,535 bytes.
    return (max(0, last - 0xFFFF)...last).last { position in
      archive.bytes[position] == UInt8(ascii: "P") && archive.number32(at: position) == 0x0605_4B50
        && archive.number16(at: position + 20).map { position + endSize + $0 <= archive.count } == true
    }
  }

  /// Takes the numbers from the zip64 end record (APPNOTE.TXT 4.3.14), where a locator (4.3.15) before the end record says
  /// that there is one.
  private mutating func takeLargeNumbers(_ archive: ZIPBytes, before end: Int) {
    let locator = end - 20
    guard archive.number32(at: locator) == 0x0706_4B50, let record = archive.number64(at: locator + 8),
      archive.number32(at: record) == 0x0606_4B50, let count = archive.number64(at: record + 32),
      let offset = archive.number64(at: record + 48)
    else { return }
    (self.count, self.offset) = (count, offset)
  }

  /// The entries in their order; `nil` when the directory is damaged or has more than `limit`.
  func entries(of archive: ZIPBytes, limit: Int) -> [ZIPEntry]? {
    guard count <= limit else { return nil }
    var entries: [ZIPEntry] = []
    var position = offset
    while entries.count < count {
      guard let entry = ZIPEntry(archive, at: &position) else { return nil }
      entries.append(entry)
    }
    return entries
  }
}
