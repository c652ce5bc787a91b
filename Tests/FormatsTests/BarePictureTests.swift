import SeededRandom
import Testing

@testable import Formats

/// Published pictures tell nothing but the picture.
struct BarePictureTests {
  typealias Samples = PictureSamples

  /// One after the other. Sums of as many arrays would take the compiler minutes.
  private static func bytes(_ parts: [UInt8]...) -> [UInt8] { Array(parts.joined()) }
  private func bytes(_ parts: [UInt8]...) -> [UInt8] { Array(parts.joined()) }

  // MARK: JPEG

  private static let start: [UInt8] = [0xFF, 0xD8]
  private static let jfif = Samples.segment(0xE0, Samples.ascii("JFIF\0") + [1, 2, 1, 0, 72, 0, 72, 0, 0])
  private static let profile =
    Samples.segment(0xE2, Samples.ascii("ICC_PROFILE\0") + [1, 2, 7])
    + Samples.segment(0xE2, Samples.ascii("ICC_PROFILE\0") + [2, 2, 8])
  private static let adobe = Samples.segment(0xEE, Samples.ascii("Adobe") + [0, 100, 0, 0, 0, 0, 1])
  private static let tables = Samples.segment(0xDB, [0, 1]) + Samples.segment(0xC4, [0, 1])
  private static let frame = Samples.segment(0xC2, [8] + [1, 0xE0, 2, 0x80] + [1, 1, 0x11, 0])
  private static let scan =
    Samples.segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 1]
  private static let end: [UInt8] = [0xFF, 0xD9]

  private static let secrets: [UInt8] = bytes(
    Samples.exifSegment(Samples.exif(orientation: 1)),
    Samples.segment(0xE1, Samples.ascii("http://ns.adobe.com/xap/1.0/\0x")),
    Samples.segment(0xED, Samples.ascii("Photoshop 3.0\08BIM")),
    Samples.segment(0xFE, Samples.ascii("Chụp ở nhà")),
    Samples.segment(0xE0, Samples.ascii("JFXX\0") + [16, 0xFF, 0xD8]),
    Samples.segment(0xE2, Samples.ascii("MPF\0II")), Samples.segment(0xEB, Samples.ascii("HDR")),
    Samples.segment(0xF0, [1]))

  @Test func ofAJPEGTheRestGoes() {
    let written = bytes(
      Self.start, Self.jfif, Self.secrets, Self.profile, Self.adobe, Self.tables, Self.frame, Self.scan,
      Self.secrets, Self.tables, Self.scan, Self.end, Samples.jpeg(Samples.exifSegment(Samples.exif())))
    let bare = bytes(
      Self.start, Self.jfif, Self.adobe, Self.profile, Self.tables, Self.frame, Self.scan, Self.tables,
      Self.scan, Self.end)
    #expect(barePicture(written) == bare)
  }

  @Test func ofAJPEGTheSmallPictureInItsHeadGoes() {
    let thumbnail = Samples.segment(
      0xE0, Samples.ascii("JFIF\0") + [1, 2, 1, 0, 72, 0, 72, 1, 1] + [9, 9, 9])
    let rest = Self.tables + Self.frame + Self.scan + Self.end
    #expect(barePicture(Self.start + thumbnail + rest) == Self.start + Self.jfif + rest)
  }

  @Test(arguments: 0...9) func whichWayIsUpStays(orientation: Int) {
    let exif = Samples.exifSegment(Samples.exif(orientation: orientation, isBigEndian: orientation % 2 == 0))
    let rest = Self.tables + Self.frame + Self.scan + Self.end
    let kept =
      (2...8).contains(orientation) ? Samples.exifSegment(Samples.exif(orientation: orientation)) : []
    #expect(barePicture(Self.start + exif + rest) == Self.start + kept + rest)
    #expect(barePicture(Self.start + Self.jfif + exif + rest) == Self.start + Self.jfif + kept + rest)
  }

  @Test func fillBytesBeforeMarkersDoNoHarm() {
    let rest = Self.tables + Self.frame + Self.scan + Self.end
    #expect(barePicture(Self.start + [0xFF, 0xFF] + rest) == Self.start + rest)
  }

  private static let damagedJPEGs: [[UInt8]] = {
    var pictures: [[UInt8]] = []
    pictures.append(start + tables + scan + end)
    pictures.append(start + frame + tables + end)
    pictures.append(start + end)
    pictures.append(start + frame + scan)
    pictures.append(start + [0x00] + frame + scan + end)
    pictures.append(start + frame + scan + [0xFF, 0xE1, 0xFF, 0xFF] + end)
    return pictures
  }()

  @Test(arguments: damagedJPEGs)
  func ofAJPEGThatIsDamagedNothingIsLeft(bytes: [UInt8]) { #expect(barePicture(bytes) == nil) }

  // MARK: PNG

  @Test func ofAPNGTheRestGoes() {
    let kept = ["PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "acTL", "fcTL", "fdAT"]
      .flatMap { Samples.chunk($0, [1]) }
    let secrets = ["tEXt", "zTXt", "iTXt", "tIME", "eXIf", "bKGD", "caBX", "vpAg"].flatMap {
      Samples.chunk($0, [7])
    }
    #expect(barePicture(Samples.png(secrets + kept + secrets) + [1, 2, 3]) == Samples.png(kept))
    // A chunk of fixed size has no room for a message.
    let long = Samples.chunk("gAMA", Samples.ascii("Nguyễn Văn Mẫu"))
    #expect(barePicture(Samples.png(long)) == Samples.png())
  }

  @Test func whichWayIsUpOfAPNGStays() throws {
    let exif = Samples.exif(orientation: 6, isBigEndian: false) + Samples.ascii("Nguyễn Văn Mẫu")
    let bare = try #require(
      barePicture(Samples.png(Samples.chunk("tEXt", [1]) + Samples.chunk("eXIf", exif))))
    let block = Samples.exif(orientation: 6)
    let checksum = Samples.bigEndian(Int(crc32(Samples.ascii("eXIf") + block)), 4)
    let chunk = Samples.bigEndian(block.count, 4) + Samples.ascii("eXIf") + block + checksum
    #expect(bare == Samples.png(chunk))
    #expect(pictureHeader(bare)?.width == 480)
  }

  private static let damagedPNGs: [[UInt8]] = {
    var pictures: [[UInt8]] = []
    pictures.append(Array(Samples.png().dropLast(1)))
    pictures.append(Array(Samples.png().dropLast(12)))
    pictures.append(Array(Samples.png(Samples.chunk("CgBI", [1]))))
    pictures.append(Array(Samples.png(Samples.chunk("a1ZZ", [1]))))
    pictures.append(Array(Samples.png(Samples.bigEndian(0xFFFF_FFFF, 4))))
    pictures.append(Array((Array(Samples.png().prefix(33)) + Samples.chunk("IEND", []))))
    return pictures
  }()

  @Test(arguments: damagedPNGs)
  func ofAPNGThatIsDamagedNothingIsLeft(bytes: [UInt8]) { #expect(barePicture(bytes) == nil) }

  // MARK: WebP

  private static func canvas(_ flags: UInt8) -> [UInt8] {
    Samples.riffChunk("VP8X", [flags, 0, 0, 0] + Samples.littleEndian(639, 3) + Samples.littleEndian(479, 3))
  }

  @Test func ofAWebPTheRestGoes() {
    let icc = Samples.riffChunk("ICCP", [1, 2, 3])
    let alpha = Samples.riffChunk("ALPH", [4])
    let xmp = Samples.riffChunk("XMP ", Samples.ascii("x"))
    let exif = Samples.riffChunk("EXIF", Samples.exif(orientation: 1))
    let other = Samples.riffChunk("ABCD", [1])
    let written = Samples.webp(Self.canvas(0x3C) + icc + other + alpha + Samples.lossy + exif + xmp)
    #expect(
      barePicture(written + [1, 2]) == Samples.webp(Self.canvas(0x30) + icc + alpha + Samples.lossy))
    #expect(barePicture(Samples.webp(Samples.lossy + exif + xmp)) == Samples.webp(Samples.lossy))
    #expect(barePicture(Samples.webp(Samples.lossless)) == Samples.webp(Samples.lossless))
  }

  @Test func whichWayIsUpOfAWebPStays() {
    let exif = Samples.riffChunk(
      "EXIF", Samples.ascii("Exif\0\0") + Samples.exif(orientation: 8, isBigEndian: false))
    let kept = Samples.riffChunk("EXIF", Samples.exif(orientation: 8))
    #expect(
      barePicture(Samples.webp(Self.canvas(0x0C) + Samples.lossless + exif))
        == Samples.webp(Self.canvas(0x08) + Samples.lossless + kept))
  }

  @Test func framesOfAWebPKeepOnlyTheirPictures() {
    let head = [UInt8](repeating: 3, count: 16)
    let clean = Samples.riffChunk("ANMF", head + Samples.riffChunk("ALPH", [1]) + Samples.lossy)
    let full = Samples.riffChunk(
      "ANMF", head + Samples.riffChunk("ALPH", [1]) + Samples.lossy + Samples.riffChunk("NAME", [1, 2]))
    let timing = Samples.riffChunk("ANIM", [0, 0, 0, 0, 0, 0])
    #expect(
      barePicture(Samples.webp(Self.canvas(0x02) + timing + full + full))
        == Samples.webp(Self.canvas(0x02) + timing + clean + clean))
  }

  private static let damagedWebPs: [[UInt8]] = {
    var pictures: [[UInt8]] = []
    pictures.append(Samples.webp([]))
    pictures.append(Samples.webp(canvas(0)))
    pictures.append(Samples.webp(Samples.riffChunk("XMP ", [1]) + Samples.lossy))
    pictures.append(Samples.webp(canvas(2) + Samples.riffChunk("ANMF", [1, 2])))
    pictures.append(Array(Samples.webp(Samples.lossy).dropLast(3)))
    return pictures
  }()

  @Test(arguments: damagedWebPs)
  func ofAWebPThatIsDamagedNothingIsLeft(bytes: [UInt8]) { #expect(barePicture(bytes) == nil) }

  // MARK: GIF

  private static let control: [UInt8] = [0x21, 0xF9, 4, 1, 10, 0, 2, 0]
  private static let image: [UInt8] =
    [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0x80] + [1, 2, 3, 4, 5, 6] + [2, 2, 0x4C, 1, 0]
  private static let loop: [UInt8] = [0x21, 0xFF, 11] + Samples.ascii("NETSCAPE2.0") + [3, 1, 5, 0, 0]

  @Test func ofAGIFTheRestGoes() {
    let comment: [UInt8] = [0x21, 0xFE, 3, 65, 66, 67, 2, 68, 69, 0]
    let text: [UInt8] = Self.control + [0x21, 0x01, 12] + [UInt8](repeating: 0, count: 12) + [2, 65, 66, 0]
    let program: [UInt8] = [0x21, 0xFF, 11] + Samples.ascii("ICCRGBG1012") + [1, 1, 0]
    let xmp = Samples.gifXMP([3, 1, 2, 3])
    let written = Samples.gif(
      Self.loop + comment + program + Self.control + Self.image + text + xmp + Self.control + comment
        + Self.image)
    let bare = Samples.gif(Self.loop + Self.control + Self.image + Self.control + Self.image)
    #expect(barePicture(written + Samples.ascii("phía sau")) == bare)
  }

  @Test func coloursOfAGIFStay() {
    var picture = Samples.gif([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] + Self.image)
    picture[10] = 0x81
    #expect(barePicture(picture) == picture)
  }

  private static let damagedGIFs: [[UInt8]] = {
    var pictures: [[UInt8]] = []
    pictures.append(Samples.gif())
    pictures.append(Array(Samples.gif(image).dropLast()))
    pictures.append(Samples.gif([0x7F] + image))
    pictures.append(Samples.gif([0x21, 0xFE, 200] + image))
    return pictures
  }()

  @Test(arguments: damagedGIFs)
  func ofAGIFThatIsDamagedNothingIsLeft(bytes: [UInt8]) { #expect(barePicture(bytes) == nil) }

  @Test func otherFilesAreNoPictures() {
    #expect(barePicture([]) == nil)
    #expect(barePicture(Samples.ascii("<svg width=\"1\" height=\"1\"/>")) == nil)
    #expect(barePicture(Samples.ascii("%PDF-1.4")) == nil)
  }

  @Test func whereATIFFWasTakenIsTold() {
    #expect(tellsPosition(Samples.exif(gpsTags: [2])))
    #expect(!tellsPosition(Samples.exif()))
    #expect(!tellsPosition(Samples.png()))
    #expect(tellsPosition(Samples.jpeg(Samples.exifSegment(Samples.exif(gpsTags: [2])))))
    #expect(holdsPictureWithPosition(Samples.ascii("%PDF") + Samples.exifSegment(Samples.exif(gpsTags: [2]))))
    #expect(!holdsPictureWithPosition(Samples.ascii("%PDF") + Samples.exifSegment(Samples.exif())))
  }

  // MARK: Damage

  static let whole: [[UInt8]] = {
    var pictures: [[UInt8]] = []
    pictures.append(
      bytes(
        start, jfif, Samples.exifSegment(Samples.exif(orientation: 6)), secrets, profile, adobe, tables,
        frame, scan, secrets, scan, end))
    pictures.append(
      Samples.png(
        Samples.chunk("eXIf", Samples.exif(orientation: 3)) + Samples.chunk("tEXt", [65])
          + Samples.chunk("pHYs", [1])))
    pictures.append(
      Samples.webp(
        bytes(
          canvas(0x3E), Samples.riffChunk("ICCP", [1]), Samples.riffChunk("ANIM", [0, 0, 0, 0, 0, 0]),
          Samples.riffChunk("ANMF", [UInt8](repeating: 0, count: 16) + Samples.lossy),
          Samples.riffChunk("EXIF", Samples.exif(orientation: 2)))))
    pictures.append(Samples.gif(loop + control + image + [0x21, 0xFE, 2, 65, 66, 0] + image))
    return pictures
  }()

  @Test(arguments: whole) func aPictureCutOffAnywhereIsRefused(picture: [UInt8]) {
    #expect(barePicture(picture) != nil)
    for length in 0..<picture.count { #expect(barePicture(Array(picture.prefix(length))) == nil) }
  }

  @Test(arguments: Array(whole.enumerated())) func whatIsLeftOfADamagedPictureHasNothingMoreToLose(
    number: Int, picture: [UInt8]
  ) {
    var random = SeededGenerator(seed: UInt64(100 + number))
    for _ in 0..<3000 {
      guard let bare = barePicture(HostilePictureTests.mutated(picture, using: &random)) else { continue }
      #expect(barePicture(bare) == bare)
    }
  }
}
