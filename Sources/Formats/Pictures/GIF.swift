/// GIF 87a and 89a. The only metadata with a place in it is XMP, in an application extension whose text
/// is not divided into blocks, so it can be searched as it stands.
enum GIF {
  static func header(of picture: ByteWindow) -> PictureHeader? {
    guard picture.hasPrefix(ascii: "GIF87a") || picture.hasPrefix(ascii: "GIF89a"),
      let width = picture.number(at: 6, size: 2, .littleEndian),
      let height = picture.number(at: 8, size: 2, .littleEndian)
    else { return nil }
    var facts = PictureFacts(size: (width, height))
    if let xmp = picture.position(of: "XMP DataXMP") {
      facts.hasGPS = xmpHoldsPosition(picture.suffix(from: xmp))
    }
    return facts.header(.gif)
  }
}
