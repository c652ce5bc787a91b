import Diagnostics
import VietnameseText

/// The text of a file that is meant to be UTF-8: without a byte order mark, in NFC. Other encodings are
/// recognised and refused with what to do about them.
struct FileText {
  var bytes: [UInt8]?
  var diagnostics: [Diagnostic] = []

  init(_ raw: [UInt8], file: String) {
    let start = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let bytes = start > 0 ? Array(raw[start...]) : raw
    if isPlainVietnamese(bytes) {
      self.bytes = bytes
      return
    }
    if let found = legacyEncoding(of: bytes) {
      let place = Self.place(of: found.offset, in: bytes, file: file)
      diagnostics = [
        found.encoding == .singleByte
          ? Diagnostic(.invalidUTF8, at: place) : Diagnostic(.legacyEncoding, found.encoding.name, at: place)
      ]
      return
    }
    guard let (repaired, changed) = repairNFC(bytes) else {
      self.bytes = bytes
      return
    }
    self.bytes = repaired
    diagnostics = [Diagnostic(.repairedText, String(changed), at: Place(file))]
  }

  private static func place(of offset: Int, in bytes: [UInt8], file: String) -> Place {
    let before = bytes[..<offset]
    let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    return Place(file, line: line, column: scalarCount(of: bytes[lineStart..<offset]) + 1)
  }
}

extension LegacyEncoding {
  /// As people who use it call it.
  fileprivate var name: String {
    switch self {
    case .tcvn3: "TCVN3 (.VnTime)"
    case .vni: "VNI"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .singleByte: "Windows-1252"
    }
  }
}
