import Testing

@testable import Formats

struct PictureHeaderTests {
  typealias Samples = PictureSamples

  @Test(arguments: [
    (PictureFormat.png, Samples.png()),
    (.jpeg, Samples.jpeg()),
    (.jpeg, Samples.jpeg(frame: 0xC2)),
    (.jpeg, Samples.jpeg([0xFF, 0xFF, 0xFF] + Samples.segment(0xFE, []))),
    (.webp, Samples.webp(Samples.lossy)),
    (.webp, Samples.webp(Samples.lossless)),
    (.webp, Samples.webp(Samples.canvas + Samples.riffChunk("ALPH", [1]) + Samples.lossy)),
    (.gif, Samples.gif()),
    (
      .svg,
      Samples.ascii(
        "<?xml version=\"1.0\"?>\n<!-- x -->\n<svg width=\"640\" height='480px' viewBox=\"0 0 1 1\"/>")
    ),
    (.svg, Samples.ascii("\u{FEFF} <svg xmlns = \"a\" viewBox=\"-5,-5 640 479.6\">")),
  ])
  func formatAndSizeAreRead(format: PictureFormat, bytes: [UInt8]) {
    #expect(
      pictureHeader(bytes) == PictureHeader(format: format, width: 640, height: 480, hasGPS: false))
  }

  @Test(arguments: [1, 3, 5, 6, 8, 9])
  func aQuarterTurnSwapsWidthAndHeight(orientation: Int) {
    let exif = Samples.exif(orientation: orientation)
    for bytes in [
      Samples.png(Samples.chunk("eXIf", exif)), Samples.jpeg(Samples.exifSegment(exif)),
      Samples.webp(Samples.canvas + Samples.lossy + Samples.riffChunk("EXIF", exif)),
    ] {
      #expect(pictureHeader(bytes)?.width == ((5...8).contains(orientation) ? 480 : 640))
    }
  }

  static let position = Samples.exif(gpsTags: [0, 1, 2])
  static let littleEndianPosition = Samples.exif(gpsTags: [2], isBigEndian: false)
  static let xmpPosition = Samples.xmp("exif:GPSLatitude")
  static let xmpSegment = Samples.segment(0xE1, Samples.ascii("http://ns.adobe.com/xap/1.0/\0") + xmpPosition)

  @Test(arguments: [
    ("png eXIf", Samples.png(Samples.chunk("eXIf", position))),
    (
      "png iTXt",
      Samples.png(Samples.chunk("iTXt", Samples.ascii("XML:com.adobe.xmp\0\0\0\0\0") + xmpPosition))
    ),
    (
      "png compressed iTXt",
      Samples.png(Samples.chunk("iTXt", Samples.ascii("XML:com.adobe.xmp\0\u{1}\0\0\0x")))
    ),
    ("png raw profile", Samples.png(Samples.chunk("zTXt", Samples.ascii("Raw profile type exif\0\0x")))),
    ("jpeg", Samples.jpeg(Samples.exifSegment(position))),
    ("jpeg little endian", Samples.jpeg(Samples.exifSegment(littleEndianPosition))),
    ("jpeg xmp", Samples.jpeg(xmpSegment)),
    ("jpeg second picture", Samples.jpeg(trailer: Samples.jpeg(Samples.exifSegment(position)))),
    ("jpeg second picture, xmp", Samples.jpeg(trailer: Samples.jpeg(xmpSegment))),
    (
      "jpeg drone",
      Samples.jpeg(
        Samples.segment(
          0xE1, Samples.ascii("http://ns.adobe.com/xap/1.0/\0") + Samples.xmp("drone-dji:GpsLatitude")))
    ),
    ("webp EXIF", Samples.webp(Samples.canvas + Samples.riffChunk("EXIF", position))),
    (
      "webp EXIF as in JPEG",
      Samples.webp(Samples.lossy + Samples.riffChunk("EXIF", Samples.ascii("Exif\0\0") + position))
    ),
    ("webp XMP", Samples.webp(Samples.lossless + Samples.riffChunk("XMP ", xmpPosition))),
    ("gif", Samples.gif(Samples.gifXMP(xmpPosition))),
    ("svg", Samples.ascii("<svg width=\"1\" height=\"1\"><metadata>") + xmpPosition),
  ])
  func aPositionIsFound(name: String, bytes: [UInt8]) {
    #expect(pictureHeader(bytes)?.hasGPS == true, "\(name)")
  }

  @Test(arguments: [
    ("only the version of the format", Samples.jpeg(Samples.exifSegment(Samples.exif(gpsTags: [0])))),
    ("no entries", Samples.jpeg(Samples.exifSegment(Samples.exif(gpsTags: [])))),
    (
      "version in XMP",
      Samples.webp(Samples.lossy + Samples.riffChunk("XMP ", Samples.xmp("exif:GPSVersionID")))
    ),
    (
      "a caption", Samples.png(Samples.chunk("iTXt", Samples.ascii("XML:com.adobe.xmp\0\0\0\0\0toạ độ:GPS ")))
    ),
    ("colours", Samples.png(Samples.chunk("zTXt", Samples.ascii("Raw profile type icc\0\0x")))),
    ("not Exif", Samples.jpeg(Samples.segment(0xE1, Samples.ascii("other\0") + position))),
  ])
  func otherMetadataIsNotAPosition(name: String, bytes: [UInt8]) {
    #expect(pictureHeader(bytes)?.hasGPS == false, "\(name)")
  }

  @Test(arguments: [
    [], [0xFF], [0xFF, 0xD8, 0xFF], Samples.ascii("RIFF"), Samples.ascii("RIFF\0\0\0\0WAVE"),
    Samples.ascii("GIF8"),
    Samples.ascii("GIF88a\u{1}\0\u{1}\0"), Samples.ascii("GIF89a\0\0\u{1}\0"), Samples.ascii("%PDF-1.7"),
    Samples.ascii("<html><body>"), Samples.ascii("<svg width=\"100%\" height=\"1\">"), Samples.ascii("<svg"),
    Samples.ascii("<svg width=\"1e300\" height=\"1\">"), Samples.ascii("<svg viewBox=\"0 0 nan inf\">"),
    Samples.webp(Samples.riffChunk("VP8 ", [0, 0, 0, 1, 2, 3, 0, 0, 0, 0])),
  ])
  func otherBytesHaveNoHeader(bytes: [UInt8]) {
    #expect(pictureHeader(bytes) == nil)
  }
}
