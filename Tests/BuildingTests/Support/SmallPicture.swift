/// Pictures of 640 × 480 made from parts, without any pixels that could be shown.
enum SmallPicture {
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + chunk("IHDR", [0, 0, 2, 128, 0, 0, 1, 224, 8, 2, 0, 0, 0]) + chunk("IDAT", [1, 2, 3])
    + chunk("IEND", [])

  /// With an Exif block whose GPS directory has a latitude.
  static let pngWithPosition: [UInt8] = {
    let entry: [UInt8] = [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26]
    let latitude: [UInt8] = [0, 2, 0, 2, 0, 0, 0, 2, 0x4E, 0, 0, 0]
    let exif: [UInt8] =
      Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1] + entry + [0, 0, 0, 0, 0, 1] + latitude + [0, 0, 0, 0]
    let head = Array(png.prefix(33))
    return head + chunk("eXIf", exif) + png.dropFirst(33)
  }()

  /// The checksum is left out; nothing here reads it.
  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(data.count)] + Array(type.utf8) + data + [0, 0, 0, 0]
  }
}
