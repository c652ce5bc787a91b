import Diagnostics

/// The lines between which Git and cloud folders leave two versions of a file: `<<<<<<< mine`, `=======`, `>>>>>>> theirs`.
package struct ConflictMarkers: Equatable, Sendable {
  /// From 1.
  package let opening: Int
  /// `nil` where the second mark is gone.
  package let closing: Int?

  /// The first pair; `nil` where there is none. A row of `=` alone is the underline of a heading, and `>>>>>>>` a deep quotation.
  package init?(in bytes: UnsafeBufferPointer<UInt8>) {
    guard mayHaveMarker(bytes) else { return nil }
    var (line, start, opening) = (1, 0, Int?.none)
    var hasMiddle = false
    while start < bytes.count {
      let end =
        bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
      let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
      if opening == nil, isMarker(text, UInt8(ascii: "<")) {
        opening = line
      } else if opening != nil, isMarker(text, UInt8(ascii: "=")) {
        hasMiddle = true
      } else if let opening, isMarker(text, UInt8(ascii: ">")) {
        (self.opening, closing) = (opening, line)
        return
      }
      let isPair =
        end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r") && bytes[end + 1] == UInt8(ascii: "\n")
      start = end + (isPair ? 2 : 1)
      line += 1
    }
    guard let opening, hasMiddle else { return nil }
    (self.opening, closing) = (opening, nil)
  }
}

/// Seven signs, and nothing or a blank behind them. Spreadsheets may put them between quotation marks and separators behind them.
private func isMarker(_ line: UnsafeBufferPointer<UInt8>, _ sign: UInt8) -> Bool {
  guard line.count >= 7, line[0..<7].allSatisfy({ $0 == sign }) else { return false }
  return line.count == 7 || line[7] == 32 || line[7...].allSatisfy { ",;\t".utf8.contains($0) }
}

/// Without branches, so that the compiler makes it a loop over many bytes at once.
private func mayHaveMarker(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let text = bytes.baseAddress, bytes.count > 7 else { return false }
  var found: UInt8 = 0
  var index = 2
  while index < bytes.count {
    found |=
      (text[index] == 0x3C ? 1 : 0) & (text[index &- 1] == 0x3C ? 1 : 0) & (text[index &- 2] == 0x3C ? 1 : 0)
    index &+= 1
  }
  return found != 0
}

extension ConflictMarkers {
  package func diagnostic(in file: String) -> Diagnostic {
    let problem = Diagnostic(
      .conflictMarkers, String(opening), closing.map(String.init) ?? "?", at: Place(file, line: opening))
    return closing.map { problem.note(.conflictEnds, at: Place(file, line: $0)) } ?? problem
  }
}
