extension PNG {
  static func appendBare(_ picture: ByteWindow, to output: inout [UInt8]) -> Bool {
    guard let chunks = chunks(of: picture), chunks.first?.type == "IHDR",
      chunks.contains(where: { $0.type == "IDAT" }), !chunks.contains(where: \.isUnknownAndCritical)
    else { return false }
    output += signature
    let exif = chunks.lazy.filter { $0.type == "eXIf" }.compactMap { ExifFacts($0.data).bareBlock }.first
    for (position, chunk) in chunks.enumerated() where chunk.isOfPicture {
      output.append(chunk.whole)
      // Before the picture, so that it is known when the first lines are shown.
      if position == 0, let exif { append(exif, as: "eXIf", to: &output) }
    }
    return true
  }

  private struct Chunk {
    let type: String
    let data: ByteWindow
    /// With length, type and checksum.
    let whole: ByteWindow

    /// What a picture cannot be shown without begins with a capital letter.
    var isUnknownAndCritical: Bool {
      type.utf8.first.map { $0 & 0x20 == 0 } == true && PNG.kept[type] == nil
    }

    /// A chunk of fixed size that is longer holds something else.
    var isOfPicture: Bool { PNG.kept[type].map { data.count <= $0 } ?? false }
  }

  /// The chunks of the picture, its colours and its animation, with the most bytes that each has.
  private static let kept: [String: Int] = [
    "IHDR": 13, "PLTE": 768, "IDAT": .max, "IEND": 0,
    "tRNS": 256, "gAMA": 4, "cHRM": 32, "sRGB": 1, "iCCP": .max, "cICP": 4, "mDCV": 24, "cLLI": 8, "sBIT": 4,
    "pHYs": 9,
    "acTL": 8, "fcTL": 26, "fdAT": .max,
  ]

  /// Everything up to the end of the image; `nil` when it is damaged or cut off.
  private static func chunks(of picture: ByteWindow) -> [Chunk]? {
    var chunks: [Chunk] = []
    var position = signature.count
    while let length = picture.number(at: position, size: 4, .bigEndian),
      let name = picture.window(at: position + 4, count: 4), name.slice.allSatisfy(isLetter),
      let data = picture.window(at: position + 8, count: length),
      let whole = picture.window(at: position, count: length + 12)
    {
      chunks.append(Chunk(type: name.text, data: data, whole: whole))
      if chunks.last?.type == "IEND" { return length == 0 ? chunks : nil }
      position += length + 12
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  private static func append(_ data: [UInt8], as type: StaticString, to output: inout [UInt8]) {
    output.append(data.count, size: 4, .bigEndian)
    let start = output.count
    output.append(ascii: type)
    output += data
    output.append(Int(crc32(output[start...])), size: 4, .bigEndian)
  }
}
