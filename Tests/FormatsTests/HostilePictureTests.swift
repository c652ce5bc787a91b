import SeededRandom
import Testing

@testable import Formats

/// None of these may trap; how long they may take is a matter of the bounds in the readers.
struct HostilePictureTests {
  typealias Samples = PictureSamples

  static let exif = Samples.exif(orientation: 6, gpsTags: [0, 1, 2])
  static let pictures: [[UInt8]] = [
    Samples.png(
      Samples.chunk("eXIf", exif) + Samples.chunk("iTXt", Samples.ascii("XML:com.adobe.xmp\0\0\0\0\0x"))),
    Samples.jpeg(Samples.exifSegment(exif), trailer: Samples.jpeg(Samples.exifSegment(exif))),
    Samples.webp(Samples.canvas + Samples.lossy + Samples.riffChunk("EXIF", exif)),
    Samples.webp(Samples.lossless + Samples.riffChunk("XMP ", Samples.xmp("exif:GPSLatitude"))),
    Samples.gif(Samples.gifXMP(Samples.xmp("exif:GPSLatitude"))),
    Samples.ascii("<svg width=\"640\" height=\"480\" viewBox=\"0 0 640 480\"><g/></svg>"),
  ]

  @Test(arguments: pictures)
  func aPictureCutOffAnywhereIsReadAsFarAsItGoes(picture: [UInt8]) {
    for length in 0...picture.count {
      let header = pictureHeader(Array(picture.prefix(length)))
      if let header { #expect([[640, 480], [480, 640]].contains([header.width, header.height])) }
    }
  }

  @Test(arguments: Array(pictures.enumerated()))
  func mutatedPicturesAreReadOrRefused(number: Int, picture: [UInt8]) {
    var random = SeededGenerator(seed: UInt64(number))
    for _ in 0..<3000 {
      let mutant = Self.mutated(picture, using: &random)
      guard let header = pictureHeader(mutant) else { continue }
      #expect(header.width > 0 && header.height > 0)
    }
  }

  /// One to six changes: a byte that matters as a limit, a part left out, or a part said twice.
  static func mutated(_ picture: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = picture
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...8, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes[start] = [0x00, 0x01, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
      default: bytes[start] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  @Test func aCircleOfDirectoriesEnds() {
    // The next directory of the only one is itself: offset 8.
    let circle = Samples.exif(orientation: 6).dropLast(4) + Samples.bigEndian(8, 4)
    #expect(pictureHeader(Samples.jpeg(Samples.exifSegment(Array(circle))))?.width == 480)
  }

  @Test func lengthsAndOffsetsBeyondTheFileAreNotFollowed() {
    let far = Samples.ascii("MM\0*") + Samples.bigEndian(0xFFFF_FFFF, 4)
    #expect(pictureHeader(Samples.jpeg(Samples.exifSegment(far)))?.hasGPS == false)
    let endless = Samples.png() + Samples.bigEndian(0xFFFF_FFFF, 4) + Samples.ascii("eXIf")
    #expect(pictureHeader(endless)?.width == 640)
  }

  @Test func moreThanOneGPSDirectoryIsNotTrusted() {
    let entry =
      Samples.bigEndian(0x8825, 2) + Samples.bigEndian(4, 2) + Samples.bigEndian(1, 4) + [0, 0, 0, 0]
    let block = Samples.ascii("MM\0*") + Samples.bigEndian(8, 4) + Samples.bigEndian(5000, 2)
    let hostile = block + Array(repeatElement(entry, count: 5000).joined())
    #expect(pictureHeader(Samples.jpeg(Samples.exifSegment(hostile)))?.hasGPS == true)
  }

  @Test func moreBlocksThanACameraWritesAreNotTrusted() {
    let trailer = Array(repeatElement(Samples.ascii("Exif\0\0MM\0*"), count: 2000).joined())
    #expect(pictureHeader(Samples.jpeg(trailer: trailer))?.hasGPS == true)
  }
}
