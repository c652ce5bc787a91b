import Diagnostics
import VietnameseText

/// The text of a file that is meant to be UTF-8: without a byte order mark and characters that nobody sees, in NFC. Other
/// encodings are recognised and refused with what to do about them.
package struct FileText {
  package var bytes: [UInt8]?
  package var diagnostics: [Diagnostic] = []

  package init(_ raw: [UInt8], file: String) {
    let start = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var bytes = start > 0 ? Array(raw[start...]) : raw
    if let conflict = bytes.withUnsafeBufferPointer(ConflictMarkers.init) {
      diagnostics = [conflict.diagnostic(in: file)]
      return
    }
    if isPlainVietnamese(bytes), !bytes.withUnsafeBufferPointer(mayHaveDoubtfulLetters) {
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
    if let seen = bytes.withUnsafeBufferPointer(seenText) {
      diagnostics = seen.leftOut.map { $0.diagnostic(at: Self.place(of: $0.offset, in: bytes, file: file)) }
      bytes = seen.bytes
    }
    let (damaged, whole) = bytes.withUnsafeBufferPointer(damages)
    if let misread = whole {
      let place = Self.place(of: misread.offset, in: bytes, file: file)
      diagnostics.append(Diagnostic(.misreadText, misread.written, misread.meant ?? "", at: place))
      return
    }
    var repairs = TextRepairs()
    self.bytes = repairs.repaired(bytes)
    diagnostics += repairs.diagnostics(at: Place(file))
    diagnostics += damaged.map { $0.diagnostic(at: Self.place(of: $0.offset, in: bytes, file: file)) }
  }

  private static func place(of offset: Int, in bytes: [UInt8], file: String) -> Place {
    let before = bytes[..<offset]
    let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    return Place(file, line: line, column: scalarCount(of: bytes[lineStart..<offset]) + 1)
  }
}
