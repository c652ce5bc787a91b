extension GIF {
  /// Comments, texts and the blocks of programs go; how often an animation runs stays.
  static func appendBare(_ picture: ByteWindow, to output: inout [UInt8]) -> Bool {
    guard picture.hasPrefix(ascii: "GIF87a") || picture.hasPrefix(ascii: "GIF89a"), let packed = picture[10],
      let head = picture.window(at: 0, count: 13 + tableSize(packed))
    else { return false }
    output.append(head)
    var position = head.count
    var control: ByteWindow?
    var hasImage = false
    while let kind = picture[position] {
      switch kind {
      case Block.trailer:
        output.append(Block.trailer)
        return hasImage
      case Block.image:
        guard let end = endOfImage(picture, at: position),
          let image = picture.window(at: position, count: end - position)
        else { return false }
        if let control { output.append(control) }
        output.append(image)
        (control, hasImage, position) = (nil, true, end)
      case Block.extensionBlock:
        guard let end = endOfBlocks(picture, from: position + 2),
          let whole = picture.window(at: position, count: end - position)
        else { return false }
        switch picture[position + 1] {
        // It belongs to the image that follows it; the one of a text goes with the text.
        case Block.control: control = whole.count == 8 ? whole : nil
        case Block.plainText: control = nil
        case Block.application: if let loop = bareLoop(whole) { output += loop }
        default: break
        }
        position = end
      default: return false
      }
    }
    return false
  }

  private enum Block {
    static let image: UInt8 = 0x2C
    static let extensionBlock: UInt8 = 0x21
    static let trailer: UInt8 = 0x3B
    static let plainText: UInt8 = 0x01
    static let control: UInt8 = 0xF9
    static let application: UInt8 = 0xFF
  }

  /// The bytes of a colour table, which lower bits of a packed field announce.
  private static func tableSize(_ packed: UInt8) -> Int {
    packed & 0x80 == 0 ? 0 : 3 << (Int(packed & 7) + 1)
  }

  private static func endOfImage(_ picture: ByteWindow, at position: Int) -> Int? {
    guard let packed = picture[position + 9] else { return nil }
    // A descriptor of ten bytes, perhaps a table, the size of the codes, then blocks.
    return endOfBlocks(picture, from: position + 11 + tableSize(packed))
  }

  /// After blocks that begin with their sizes, the last of which is empty.
  private static func endOfBlocks(_ picture: ByteWindow, from start: Int) -> Int? {
    var position = start
    while let size = picture[position] {
      position += 1 + Int(size)
      if size == 0 { return position }
    }
    return nil
  }

  /// Of an application's block only how often the animation runs.
  private static func bareLoop(_ block: ByteWindow) -> [UInt8]? {
    let name = block.suffix(from: 2)
    guard name.hasPrefix(ascii: "\u{B}NETSCAPE2.0") || name.hasPrefix(ascii: "\u{B}ANIMEXTS1.0"),
      block[14] == 3, block[15] == 1, let head = block.window(at: 0, count: 18)
    else { return nil }
    return head.slice + [0]
  }
}
