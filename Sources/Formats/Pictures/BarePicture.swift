// A picture without what its file tells besides: no names, camera, place, words, small pictures or pictures behind the end.
//
// What stays is copied byte by byte: the coded picture, its colour profile, which way is up, and of an animation its timing.
// Nothing is decoded, so nothing is lost of the picture, and the same file gives the same bytes.

/// Appends a picture with nothing but what browsers need to show it.
///
/// - Returns: false when it is no JPEG, PNG, WebP or GIF, or damaged; what was appended is then of no use.
package func appendBarePicture(_ bytes: [UInt8], to output: inout [UInt8]) -> Bool {
  let picture = ByteWindow(bytes[...])
  if picture.hasPrefix(PNG.signature) { return PNG.appendBare(picture, to: &output) }
  if picture.hasPrefix(JPEG.signature) { return JPEG.appendBare(picture, to: &output) }
  if picture.hasPrefix(ascii: "RIFF") { return WebP.appendBare(picture, to: &output) }
  if picture.hasPrefix(ascii: "GIF8") { return GIF.appendBare(picture, to: &output) }
  return false
}

/// The same as bytes of its own; `nil` when it is no picture of pixels, or damaged.
package func barePicture(_ bytes: [UInt8]) -> [UInt8]? {
  var output: [UInt8] = []
  return appendBarePicture(bytes, to: &output) ? output : nil
}

extension ExifFacts {
  /// An Exif block that says which way is up and nothing else; `nil` for a picture that is shown as it is stored.
  var bareBlock: [UInt8]? {
    guard let orientation, (2...8).contains(orientation) else { return nil }
    // One directory with one entry of type SHORT, and no directory after it.
    return [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1]
      + [0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
  }
}

extension [UInt8] {
  mutating func append(_ window: ByteWindow) { append(contentsOf: window.slice) }

  mutating func append(ascii text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  mutating func append(_ number: Int, size: Int, _ order: ByteWindow.Order) {
    for digit in 0..<size {
      let shift = 8 * (order == .bigEndian ? size - 1 - digit : digit)
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
