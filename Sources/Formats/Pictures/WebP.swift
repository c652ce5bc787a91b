/// WebP (RFC 9649): a RIFF container whose chunks hold the picture and its metadata.
enum WebP {
  static func header(of picture: ByteWindow) -> PictureHeader? {
    guard picture.suffix(from: 8).hasPrefix(ascii: "WEBP") else { return nil }
    var facts = PictureFacts()
    var position = 12
    while let type = picture.window(at: position, count: 4)?.text,
      let length = picture.number(at: position + 4, size: 4, .littleEndian)
    {
      let rest = picture.suffix(from: position + 8)
      read(rest.window(at: 0, count: length) ?? rest, type: type, into: &facts)
      // Chunks begin at even positions.
      position += 8 + length + length % 2
    }
    return facts.header(.webp)
  }

  /// The first chunk has the size: `VP8X` that of the canvas, which frames after it may not reach.
  private static func read(_ data: ByteWindow, type: String, into facts: inout PictureFacts) {
    switch type {
    case "VP8X": facts.size = facts.size ?? canvas(data)
    case "VP8 ": facts.size = facts.size ?? lossy(data)
    case "VP8L": facts.size = facts.size ?? lossless(data)
    case "EXIF": facts.add(ExifFacts(data))
    case "XMP ": facts.hasGPS = facts.hasGPS || xmpHoldsPosition(data)
    default: break
    }
  }

  /// Two numbers of 24 bits, each less by one than the size.
  private static func canvas(_ data: ByteWindow) -> (width: Int, height: Int)? {
    guard let width = data.number(at: 4, size: 3, .littleEndian),
      let height = data.number(at: 7, size: 3, .littleEndian)
    else { return nil }
    return (width + 1, height + 1)
  }

  /// A key frame of VP8 (RFC 6386, section 9.1): three bytes, a start code, then two numbers of 14 bits
  /// below a scale of 2 bits.
  private static func lossy(_ data: ByteWindow) -> (width: Int, height: Int)? {
    guard data.suffix(from: 3).hasPrefix([0x9D, 0x01, 0x2A]),
      let width = data.number(at: 6, size: 2, .littleEndian),
      let height = data.number(at: 8, size: 2, .littleEndian)
    else { return nil }
    return (width & 0x3FFF, height & 0x3FFF)
  }

  /// A signature, then two numbers of 14 bits, each less by one than the size.
  private static func lossless(_ data: ByteWindow) -> (width: Int, height: Int)? {
    guard data[0] == 0x2F, let bits = data.number(at: 1, size: 4, .littleEndian) else { return nil }
    return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
  }
}
