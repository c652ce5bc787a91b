extension WebP {
  static func appendBare(_ picture: ByteWindow, to output: inout [UInt8]) -> Bool {
    guard picture.suffix(from: 8).hasPrefix(ascii: "WEBP"),
      let size = picture.number(at: 4, size: 4, .littleEndian), size >= 4,
      let container = picture.window(at: 12, count: size - 4)
        ?? picture.window(at: 12, count: size - 5), let chunks = chunks(of: container)
    else { return false }
    let start = output.count
    output.append(ascii: "RIFF\0\0\0\0WEBP")
    guard append(chunks, to: &output) else { return false }
    let written = output.count - start - 8
    for digit in 0..<4 { output[start + 4 + digit] = UInt8(truncatingIfNeeded: written >> (8 * digit)) }
    return true
  }

  private struct Chunk {
    let type: String
    let data: ByteWindow
  }

  /// The features that `VP8X` announces, of which the bits stand in its first byte.
  private enum Feature {
    static let animation: UInt8 = 0x02
    static let exif: UInt8 = 0x08
    static let alpha: UInt8 = 0x10
    static let profile: UInt8 = 0x20
  }

  private static func append(_ chunks: [Chunk], to output: inout [UInt8]) -> Bool {
    guard let first = chunks.first else { return false }
    // The simple form is one chunk; what stands behind it is shown by nobody.
    if first.type == "VP8 " || first.type == "VP8L" {
      append(first.type, first.data, to: &output)
      return true
    }
    guard first.type == "VP8X", first.data.count == 10, let flags = first.data[0],
      let size = first.data.window(at: 4, count: 6)
    else { return false }
    let exif = chunks.lazy.filter { $0.type == "EXIF" }.compactMap { ExifFacts($0.data).bareBlock }.first
    let profile = chunks.first { $0.type == "ICCP" }
    var features = flags & (Feature.animation | Feature.alpha)
    if exif != nil { features |= Feature.exif }
    if let profile, profile.data.count > 0 { features |= Feature.profile }
    append("VP8X", ByteWindow([features, 0, 0, 0] + size.slice), to: &output)
    if let profile, profile.data.count > 0 { append("ICCP", profile.data, to: &output) }
    guard appendImages(chunks, to: &output) else { return false }
    if let exif { append("EXIF", ByteWindow(exif[...]), to: &output) }
    return true
  }

  private static func appendImages(_ chunks: [Chunk], to output: inout [UInt8]) -> Bool {
    var hasImage = false
    for chunk in chunks {
      switch chunk.type {
      case "ANIM": append(chunk.type, chunk.data, to: &output)
      case "ALPH": append(chunk.type, chunk.data, to: &output)
      case "VP8 ", "VP8L":
        append(chunk.type, chunk.data, to: &output)
        hasImage = true
      case "ANMF":
        guard let frame = bareFrame(chunk.data) else { return false }
        append(chunk.type, ByteWindow(frame[...]), to: &output)
        hasImage = true
      default: break
      }
    }
    return hasImage
  }

  /// A frame of an animation: where and how long it is shown, then chunks of its own.
  private static func bareFrame(_ data: ByteWindow) -> [UInt8]? {
    guard let head = data.window(at: 0, count: 16), let chunks = chunks(of: data.suffix(from: 16)) else {
      return nil
    }
    var frame = Array(head.slice)
    let image = chunks.filter { ["ALPH", "VP8 ", "VP8L"].contains($0.type) }
    guard image.contains(where: { $0.type != "ALPH" }) else { return nil }
    for chunk in image { append(chunk.type, chunk.data, to: &frame) }
    return frame
  }

  /// `nil` when a chunk reaches outside.
  private static func chunks(of container: ByteWindow) -> [Chunk]? {
    var chunks: [Chunk] = []
    var position = 0
    while position < container.count {
      guard let type = container.window(at: position, count: 4)?.text,
        let length = container.number(at: position + 4, size: 4, .littleEndian),
        let data = container.window(at: position + 8, count: length)
      else { return nil }
      chunks.append(Chunk(type: type, data: data))
      position += 8 + length + length % 2
    }
    return chunks
  }

  private static func append(_ type: String, _ data: ByteWindow, to output: inout [UInt8]) {
    output += type.utf8
    output.append(data.count, size: 4, .littleEndian)
    output.append(data)
    if data.count % 2 == 1 { output.append(0) }
  }
}
