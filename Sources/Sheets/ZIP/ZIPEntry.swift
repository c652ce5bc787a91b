/// A file inside an archive, as its central directory describes it.
struct ZIPEntry: Sendable {
  enum Method: Sendable, Equatable {
    case stored, deflated
    /// One of the methods that no office program uses.
    case other
  }

  /// With `/` between folders and none at the beginning, whatever the archive has.
  let name: String
  let method: Method
  let isEncrypted: Bool
  /// CRC-32 of the unpacked bytes.
  let checksum: UInt32
  var packedSize: Int
  var size: Int
  /// Where its local header begins.
  var headerOffset: Int
}

extension ZIPEntry {
  static let signature = 0x0201_4B50
  static let headerSize = 46
  static let localSignature = 0x0403_4B50
  static let localHeaderSize = 30

  /// Whether both unpack to the same, as far as their sums tell.
  func isSame(as other: ZIPEntry) -> Bool { (size, checksum) == (other.size, other.checksum) }

  /// Reads the central directory's header at `position` (APPNOTE.TXT 4.3.12) and moves past it; `nil` when none stands there.
  init?(_ archive: ZIPBytes, at position: inout Int) {
    guard archive.number32(at: position) == ZIPEntry.signature,
      archive.range(at: position, count: ZIPEntry.headerSize) != nil,
      let flags = archive.number16(at: position + 8), let method = archive.number16(at: position + 10),
      let checksum = archive.number32(at: position + 16),
      let packedSize = archive.number32(at: position + 20),
      let size = archive.number32(at: position + 24), let nameLength = archive.number16(at: position + 28),
      let extraLength = archive.number16(at: position + 30),
      let commentLength = archive.number16(at: position + 32),
      let headerOffset = archive.number32(at: position + 42),
      let name = archive.range(at: position + ZIPEntry.headerSize, count: nameLength),
      let extra = archive.range(at: name.upperBound, count: extraLength),
      let comment = archive.range(at: extra.upperBound, count: commentLength)
    else { return nil }
    self.name = ZIPEntry.partName(archive.bytes[name])
    self.method = method == 0 ? .stored : method == 8 ? .deflated : .other
    isEncrypted = flags & 1 != 0
    self.checksum = UInt32(checksum)
    self.packedSize = packedSize
    self.size = size
    self.headerOffset = headerOffset
    position = comment.upperBound
    takeLargeNumbers(archive, extra)
  }

  /// Some programs for Windows write `xl\workbook.xml`.
  private static func partName(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let slashed = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    return String(decoding: slashed.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }

  /// Takes the numbers that do not fit 32 bits from the zip64 field (APPNOTE.TXT 4.5.3), which has only these, in this order.
  private mutating func takeLargeNumbers(_ archive: ZIPBytes, _ extra: Range<Int>) {
    var position = extra.lowerBound
    while let id = archive.number16(at: position), let length = archive.number16(at: position + 2),
      position + 4 + length <= extra.upperBound
    {
      if id == 1 {
        var field = position + 4
        let end = field + length
        func take(_ number: inout Int) {
          guard number == 0xFFFF_FFFF, field + 8 <= end else { return }
          // A number past any file's end stays as it is, which is past this file's end too.
          number = archive.number64(at: field) ?? number
          field += 8
        }
        take(&size)
        take(&packedSize)
        take(&headerOffset)
        return
      }
      position += 4 + length
    }
  }

  /// Where the packed bytes stand: after the local header, whose name and extra field may differ in length from the
  /// directory's (APPNOTE.TXT 4.3.7); `nil` when they reach outside. Its sizes may be missing and are not looked at.
  func packedRange(in archive: ZIPBytes) -> Range<Int>? {
    guard archive.number32(at: headerOffset) == ZIPEntry.localSignature,
      let nameLength = archive.number16(at: headerOffset + 26),
      let extraLength = archive.number16(at: headerOffset + 28)
    else { return nil }
    return archive.range(
      at: headerOffset + ZIPEntry.localHeaderSize + nameLength + extraLength, count: packedSize)
  }
}
