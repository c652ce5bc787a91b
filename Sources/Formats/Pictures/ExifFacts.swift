/// What matters of an Exif block: a TIFF structure without a picture (Exif 2.32, section 4.5).
struct ExifFacts {
  /// How the picture is turned and mirrored to be shown, from 1 (not at all) to 8; other numbers mean nothing.
  private(set) var orientation: Int?
  /// Whether the picture is shown turned by a quarter, so that width and height change places.
  var isTurned: Bool { orientation.map { (5...8).contains($0) } ?? false }
  private(set) var hasGPS = false

  /// `block` begins with the TIFF header, or with the `Exif` and two zeros that JPEG puts before it and
  /// some writers of WebP too.
  init(_ block: ByteWindow) {
    let tiff = block.hasPrefix(ascii: "Exif\0\0") ? block.suffix(from: 6) : block
    guard let directories = TIFFDirectories(tiff) else { return }
    var offset = directories.first
    // The chain has one directory for the picture and one for its thumbnail. A longer one is hostile, or
    // a circle.
    for number in 0..<4 where offset != 0 {
      var gpsDirectories: [Int] = []
      for entry in directories.entries(at: offset) {
        if number == 0, entry.tag == Tag.orientation { orientation = entry.shortValue }
        if entry.tag == Tag.gpsDirectory { gpsDirectories.append(entry.longValue) }
      }
      // TIFF allows one of each tag. Many would make us read the same bytes again and again: not trusted.
      if gpsDirectories.count > 1 || gpsDirectories.contains(where: directories.holdsPosition) {
        hasGPS = true
      }
      offset = directories.next(after: offset)
    }
  }

  private enum Tag {
    static let orientation = 0x0112
    static let gpsDirectory = 0x8825
  }
}

/// The directories of a TIFF structure: lists of entries of 12 bytes.
private struct TIFFDirectories {
  struct Entry {
    let tag: Int
    /// The first two bytes of the value, for values of type SHORT.
    let shortValue: Int
    /// The four bytes of the value, for values of type LONG.
    let longValue: Int
  }

  private let tiff: ByteWindow
  private let order: ByteWindow.Order
  /// The offset of the first directory.
  let first: Int

  init?(_ tiff: ByteWindow) {
    if tiff.hasPrefix([0x49, 0x49, 42, 0]) {
      order = .littleEndian
    } else if tiff.hasPrefix([0x4D, 0x4D, 0, 42]) {
      order = .bigEndian
    } else {
      return nil
    }
    guard let first = tiff.number(at: 4, size: 4, order) else { return nil }
    self.tiff = tiff
    self.first = first
  }

  /// The entries that are there, even if the directory claims more.
  func entries(at offset: Int) -> some Sequence<Entry> {
    (0..<count(at: offset)).lazy.compactMap { entry(at: offset + 2 + 12 * $0) }
  }

  /// The offset of the directory that follows in the chain; 0 for none.
  func next(after offset: Int) -> Int {
    tiff.number(at: offset + 2 + 12 * count(at: offset), size: 4, order) ?? 0
  }

  /// Whether the GPS directory says anything but the version of its own format (tag 0), which some cameras
  /// write without knowing where they are.
  func holdsPosition(at offset: Int) -> Bool {
    entries(at: offset).contains { $0.tag != 0 }
  }

  /// At most as many as there is room for, so that a false count costs nothing.
  private func count(at offset: Int) -> Int {
    let claimed = tiff.number(at: offset, size: 2, order) ?? 0
    return min(claimed, max(0, tiff.count - offset - 2) / 12)
  }

  private func entry(at position: Int) -> Entry? {
    guard let tag = tiff.number(at: position, size: 2, order),
      let shortValue = tiff.number(at: position + 8, size: 2, order),
      let longValue = tiff.number(at: position + 8, size: 4, order)
    else { return nil }
    return Entry(tag: tag, shortValue: shortValue, longValue: longValue)
  }
}
