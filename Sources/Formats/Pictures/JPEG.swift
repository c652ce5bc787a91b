/// JPEG (ITU-T T.81, annex B): markers, most with a segment of data.
enum JPEG {
  static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

  enum Marker {
    static let app1: UInt8 = 0xE1
    static let startOfScan: UInt8 = 0xDA
    static let endOfImage: UInt8 = 0xD9

    /// SOF0 to SOF15, but for the numbers that DHT, JPG and DAC took.
    static func isStartOfFrame(_ marker: UInt8) -> Bool {
      (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    static func hasSegment(_ marker: UInt8) -> Bool {
      marker != 0x01 && !(0xD0...0xD8).contains(marker)
    }
  }

  static func header(of picture: ByteWindow) -> PictureHeader? {
    var facts = PictureFacts()
    var position = 2
    while picture[position] == 0xFF, let marker = picture[position + 1] {
      if marker == Marker.startOfScan || marker == Marker.endOfImage { break }
      // A second 0xFF is a fill byte; the marker is still to come.
      guard marker != 0xFF, Marker.hasSegment(marker) else {
        position += marker == 0xFF ? 1 : 2
        continue
      }
      guard let length = picture.number(at: position + 2, size: 2, .bigEndian), length >= 2 else { break }
      let rest = picture.suffix(from: position + 4)
      read(rest.window(at: 0, count: length - 2) ?? rest, marker: marker, into: &facts)
      position += 2 + length
    }
    facts.hasGPS = facts.hasGPS || hidesPosition(picture.suffix(from: position))
    return facts.header(.jpeg)
  }

  private static func read(_ segment: ByteWindow, marker: UInt8, into facts: inout PictureFacts) {
    if Marker.isStartOfFrame(marker), facts.size == nil {
      guard let height = segment.number(at: 1, size: 2, .bigEndian),
        let width = segment.number(at: 3, size: 2, .bigEndian)
      else { return }
      facts.size = (width, height)
    } else if marker == Marker.app1 {
      if segment.hasPrefix(ascii: "Exif\0\0") {
        facts.add(ExifFacts(segment))
      } else if segment.hasPrefix(ascii: "http://ns.adobe.com/") {
        facts.hasGPS = facts.hasGPS || xmpHoldsPosition(segment)
      }
    }
  }

  /// Whether the rest from the first scan on holds a position. Phones append whole pictures of other sizes
  /// or exposures (CIPA DC-007), each with its own Exif.
  private static func hidesPosition(_ rest: ByteWindow) -> Bool {
    var position = 0
    // More blocks than any camera writes are a trap to make us slow: not read, not trusted.
    for _ in 0..<64 {
      guard let found = rest.position(of: "Exif\0\0", from: position) else { return hidesXMPPosition(rest) }
      let segment = rest.window(at: found, count: min(0xFFFF, rest.count - found)) ?? rest
      if ExifFacts(segment).hasGPS { return true }
      position = found + 6
    }
    return true
  }

  /// Whether any picture inside other data, such as a PDF, holds a position in its Exif.
  static func isWithPosition(somewhereIn bytes: ByteWindow) -> Bool {
    var position = 0
    while let found = bytes.position(of: "Exif\0\0", from: position) {
      let segment = bytes.window(at: found, count: min(0xFFFF, bytes.count - found)) ?? bytes
      if ExifFacts(segment).hasGPS { return true }
      position = found + 6
    }
    return false
  }

  /// Only behind the name that XMP begins with: four bytes alone would be met by chance in picture data.
  private static func hidesXMPPosition(_ rest: ByteWindow) -> Bool {
    guard let start = rest.position(of: "http://ns.adobe.com/") else { return false }
    return xmpHoldsPosition(rest.suffix(from: start))
  }
}
