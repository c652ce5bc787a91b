/// Where the entries of an archive are described.
///
/// Programs find the directory in different ways: some count its entries, some read on while there are any, some go by its size, some
/// prefer the zip64 record. Where these do not agree, one archive is several, so there is none then.
struct ZIPDirectory {
  let count: Int
  /// Its bytes, which end where the end records begin.
  let range: Range<Int>

  static let endSignature = 0x0605_4B50
  static let endSize = 22

  /// Finds the end record, which stands at the end of the file before a comment (APPNOTE.TXT 4.3.16); `nil` when there is
  /// none, because the file is no archive or was cut off, or when it does not say where the directory is.
  init?(_ archive: ZIPBytes) {
    guard let end = ZIPDirectory.endRecord(of: archive) else { return nil }
    self.init(archive, end: end)
  }

  /// - Parameter end: where the end record begins.
  init?(_ archive: ZIPBytes, end: Int) {
    guard let small = ZIPNumbers(archive, end: end) else { return nil }
    var (numbers, directoryEnd) = (small, end)
    if archive.number32(at: end - ZIPNumbers.locatorSize) == ZIPNumbers.locatorSignature {
      guard let record = archive.number64(at: end - ZIPNumbers.locatorSize + 8),
        let large = ZIPNumbers(archive, largeEnd: record), small.agrees(with: large)
      else { return nil }
      (numbers, directoryEnd) = (large, record)
    }
    // Numbers of 64 bits may be as large as they come.
    guard numbers.offset <= directoryEnd, numbers.size == directoryEnd - numbers.offset else { return nil }
    (count, range) = (numbers.count, numbers.offset..<directoryEnd)
  }

  static func endRecord(of archive: ZIPBytes) -> Int? {
    let last = archive.count - endSize
    guard last >= 0 else { return nil }
    // A comment has at most 65,535 bytes.
    return (max(0, last - 0xFFFF)...last).last { position in
      archive.bytes[position] == UInt8(ascii: "P") && archive.number32(at: position) == endSignature
        && archive.number16(at: position + 20).map { position + endSize + $0 <= archive.count } == true
    }
  }

  /// The entries in their order; `nil` when the directory is damaged, has more than `limit` or not as many as are stated.
  func entries(of archive: ZIPBytes, limit: Int) -> [ZIPEntry]? {
    guard count <= limit else { return nil }
    var entries: [ZIPEntry] = []
    var position = range.lowerBound
    while entries.count < count {
      guard let entry = ZIPEntry(archive, at: &position) else { return nil }
      entries.append(entry)
    }
    return position == range.upperBound ? entries : nil
  }
}

/// What the end record says of the directory, or the zip64 record for it.
struct ZIPNumbers {
  let count: Int
  let size: Int
  let offset: Int
  /// Of the entries, how many are on this disk: all.
  let countHere: Int

  static let locatorSignature = 0x0706_4B50
  static let locatorSize = 20
  static let largeSignature = 0x0606_4B50
  static let largeSize = 56

  /// The end record (APPNOTE.TXT 4.3.16).
  init?(_ archive: ZIPBytes, end: Int) {
    guard archive.number32(at: end) == ZIPDirectory.endSignature,
      let countHere = archive.number16(at: end + 8), let count = archive.number16(at: end + 10),
      let size = archive.number32(at: end + 12), let offset = archive.number32(at: end + 16)
    else { return nil }
    (self.count, self.size, self.offset, self.countHere) = (count, size, offset, countHere)
  }

  /// The zip64 end record (4.3.14), which a locator before the end record leads to (4.3.15).
  init?(_ archive: ZIPBytes, largeEnd record: Int) {
    guard archive.number32(at: record) == ZIPNumbers.largeSignature,
      let countHere = archive.number64(at: record + 24), let count = archive.number64(at: record + 32),
      let size = archive.number64(at: record + 40), let offset = archive.number64(at: record + 48)
    else { return nil }
    (self.count, self.size, self.offset, self.countHere) = (count, size, offset, countHere)
  }

  /// Whether some number stands in the zip64 record only.
  var asksForLarge: Bool {
    [count, countHere].contains(0xFFFF) || [size, offset].contains(0xFFFF_FFFF)
  }

  /// Whether each number is that of the zip64 record, or left to it.
  func agrees(with large: ZIPNumbers) -> Bool {
    (count == large.count || count == 0xFFFF) && (countHere == large.countHere || countHere == 0xFFFF)
      && (size == large.size || size == 0xFFFF_FFFF) && (offset == large.offset || offset == 0xFFFF_FFFF)
  }
}
