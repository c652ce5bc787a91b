/// PNG (third edition): a signature and chunks of length, type, data and checksum. Checksums are not tested.
enum PNG {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func header(of picture: ByteWindow) -> PictureHeader? {
    var facts = PictureFacts()
    var position = signature.count
    while let length = picture.number(at: position, size: 4, .bigEndian),
      let type = picture.window(at: position + 4, count: 4)?.text
    {
      // A chunk that is cut off is read as far as it goes.
      let rest = picture.suffix(from: position + 8)
      read(rest.window(at: 0, count: length) ?? rest, type: type, into: &facts)
      position += 12 + length
    }
    return facts.header(.png)
  }

  private static func read(_ data: ByteWindow, type: String, into facts: inout PictureFacts) {
    switch type {
    case "IHDR":
      guard facts.size == nil, let width = data.number(at: 0, size: 4, .bigEndian),
        let height = data.number(at: 4, size: 4, .bigEndian), max(width, height) <= Int(Int32.max)
      else { return }
      facts.size = (width, height)
    case "eXIf":
      facts.add(ExifFacts(data))
    case "tEXt", "zTXt", "iTXt":
      facts.hasGPS = facts.hasGPS || textMayHoldPosition(data, type: type)
    default:
      break
    }
  }

  /// XMP stands in `iTXt`, seldom compressed. ImageMagick writes Exif as hexadecimal or compressed text
  /// under `Raw profile type …`. What can't be read may hold a position; that errs on the safe side.
  private static func textMayHoldPosition(_ data: ByteWindow, type: String) -> Bool {
    if data.hasPrefix(ascii: "Raw profile type ") {
      let name = data.suffix(from: 17)
      return ["exif", "APP1", "xmp"].contains { name.hasPrefix(Array($0.utf8)) }
    }
    guard data.hasPrefix(ascii: "XML:com.adobe.xmp\0") else { return false }
    let isCompressed = type == "zTXt" || (type == "iTXt" && data[18] != 0)
    return isCompressed || xmpHoldsPosition(data)
  }
}
