import Diagnostics
import VietnameseText

/// The text of a file that is meant to be UTF-8: without a byte order mark, in NFC, and without what turns its direction. Other encodings are
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
    let straight = withoutTurning(bytes, file: file)
    guard let (repaired, changed) = repairNFC(straight) else {
      self.bytes = straight
      return
    }
    self.bytes = repaired
    diagnostics.append(Diagnostic(.repairedText, String(changed), at: Place(file)))
  }

  /// Before words are put together: such a character may stand between a letter and its mark.
  private mutating func withoutTurning(_ bytes: [UInt8], file: String) -> [UInt8] {
    guard let (straight, taken) = bytes.withUnsafeBufferPointer({ withoutTurningCharacters($0) }) else {
      return bytes
    }
    let place = Self.place(of: taken.first, in: bytes, file: file)
    diagnostics.append(Diagnostic(.turningCharacter, String(taken.count), taken.name, at: place))
    return straight
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
