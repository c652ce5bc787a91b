/// CRC-32 as ZIP and PNG use it (ISO 3309, polynomial 0xEDB88320). Written here because zlib belongs to the reader of workbooks,
/// and a table of 256 numbers is all there is to it.
package func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
  ~bytes.reduce(~UInt32(0)) { ($0 >> 8) ^ crcTable[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
}

private let crcTable: [UInt32] = (0..<256).map { index in
  (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
}
