/// What the bytes of a picture say about it, read without decoding the picture.
///
/// Nothing here trusts a length or an offset of the file: what lies outside the bytes is not there.
package struct PictureHeader: Sendable, Equatable {
  package let format: PictureFormat
  /// Pixels, as the picture is shown: a rotation by Exif has been applied, as browsers and libvips do.
  package let width: Int
  package let height: Int
  /// Whether Exif or XMP holds a geographic position, or metadata is compressed so that it could.
  package let hasGPS: Bool

  package init(format: PictureFormat, width: Int, height: Int, hasGPS: Bool) {
    self.format = format
    self.width = width
    self.height = height
    self.hasGPS = hasGPS
  }
}

/// The formats that the web shows and whose metadata can be read here.
package enum PictureFormat: String, Sendable, CaseIterable {
  case png, jpeg, webp, gif, svg
}

/// The header of the picture in `bytes`; `nil` when it is of another format or its size can't be found.
package func pictureHeader(_ bytes: [UInt8]) -> PictureHeader? {
  let picture = ByteWindow(bytes[...])
  if picture.hasPrefix(PNG.signature) { return PNG.header(of: picture) }
  if picture.hasPrefix(JPEG.signature) { return JPEG.header(of: picture) }
  if picture.hasPrefix(ascii: "RIFF") { return WebP.header(of: picture) }
  if picture.hasPrefix(ascii: "GIF8") { return GIF.header(of: picture) }
  return SVG.header(of: picture)
}

/// Whether a picture, which may be a TIFF too, says where it was taken.
package func tellsPosition(_ picture: [UInt8]) -> Bool {
  pictureHeader(picture)?.hasGPS ?? ExifFacts(ByteWindow(picture[...])).hasGPS
}

/// Whether a picture that stands somewhere in `bytes`, as in a PDF, says where it was taken.
package func holdsPictureWithPosition(_ bytes: [UInt8]) -> Bool {
  JPEG.isWithPosition(somewhereIn: ByteWindow(bytes[...]))
}

/// The size and the metadata found so far while the parts of a file are read.
struct PictureFacts {
  /// Pixels as stored, before any rotation.
  var size: (width: Int, height: Int)?
  var isTurned = false
  var hasGPS = false

  mutating func add(_ exif: ExifFacts) {
    isTurned = isTurned || exif.isTurned
    hasGPS = hasGPS || exif.hasGPS
  }

  /// `nil` when no size was found, or one without pixels.
  func header(_ format: PictureFormat) -> PictureHeader? {
    guard let size, size.width > 0, size.height > 0 else { return nil }
    return PictureHeader(
      format: format, width: isTurned ? size.height : size.width,
      height: isTurned ? size.width : size.height, hasGPS: hasGPS)
  }
}
