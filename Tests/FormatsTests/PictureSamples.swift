/// Small pictures made from parts, without any pixels that could be shown.
enum PictureSamples {
  static func bigEndian(_ number: Int, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  static func littleEndian(_ number: Int, _ size: Int) -> [UInt8] { bigEndian(number, size).reversed() }

  static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

  // MARK: Metadata

  /// An Exif block of one directory: the orientation, then a GPS directory with entries of these tags.
  static func exif(orientation: Int = 1, gpsTags: [Int]? = nil, isBigEndian: Bool = true) -> [UInt8] {
    let number = isBigEndian ? bigEndian : littleEndian
    let count = gpsTags == nil ? 1 : 2
    let gpsOffset = 8 + 2 + 12 * count + 4
    var block = isBigEndian ? ascii("MM") : ascii("II")
    block += number(42, 2) + number(8, 4) + number(count, 2)
    block += number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + number(0, 2)
    guard let gpsTags else { return block + number(0, 4) }
    block += number(0x8825, 2) + number(4, 2) + number(1, 4) + number(gpsOffset, 4) + number(0, 4)
    block += number(gpsTags.count, 2)
    for tag in gpsTags { block += number(tag, 2) + number(2, 2) + number(2, 4) + number(0x4E00, 4) }
    return block + number(0, 4)
  }

  static func xmp(_ property: String) -> [UInt8] {
    ascii("<x:xmpmeta><rdf:Description \(property)=\"18,40.5N\"/></x:xmpmeta>")
  }

  // MARK: Formats

  static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    bigEndian(data.count, 4) + ascii(type) + data + [0, 0, 0, 0]
  }

  static func png(_ chunks: [UInt8] = []) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bigEndian(640, 4) + bigEndian(480, 4) + [8, 2, 0, 0, 0])
      + chunks + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
  }

  static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker] + bigEndian(data.count + 2, 2) + data
  }

  static func exifSegment(_ exif: [UInt8]) -> [UInt8] { segment(0xE1, ascii("Exif\0\0") + exif) }

  static func jpeg(_ segments: [UInt8] = [], frame: UInt8 = 0xC0, trailer: [UInt8] = []) -> [UInt8] {
    [0xFF, 0xD8] + segment(0xE0, ascii("JFIF\0") + [1, 1, 0, 0, 1, 0, 1, 0, 0]) + segments
      + segment(0xC4, [0, 1]) + segment(frame, [8] + bigEndian(480, 2) + bigEndian(640, 2) + [1, 1, 0x11, 0])
      + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD9] + trailer
  }

  static func riffChunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    ascii(type) + littleEndian(data.count, 4) + data + (data.count % 2 == 1 ? [0] : [])
  }

  static func webp(_ chunks: [UInt8]) -> [UInt8] {
    ascii("RIFF") + littleEndian(chunks.count + 4, 4) + ascii("WEBP") + chunks
  }

  static let lossy = riffChunk(
    "VP8 ", [0x30, 1, 0, 0x9D, 1, 0x2A] + littleEndian(640 | 1 << 14, 2) + littleEndian(480, 2) + [0])
  static let lossless = riffChunk("VP8L", [0x2F] + littleEndian(639 | 479 << 14, 4))
  static let canvas = riffChunk("VP8X", [0, 0, 0, 0] + littleEndian(639, 3) + littleEndian(479, 3))

  static func gif(_ blocks: [UInt8] = []) -> [UInt8] {
    ascii("GIF89a") + littleEndian(640, 2) + littleEndian(480, 2) + [0, 0, 0] + blocks + [0x3B]
  }

  static func gifXMP(_ packet: [UInt8]) -> [UInt8] { [0x21, 0xFF, 11] + ascii("XMP DataXMP") + packet + [0] }
}
