import Diagnostics

extension Located<String> {
  /// The same words where they first stand in the file after its head; the file alone when markup divides them there.
  ///
  /// Asked only for texts that are going to be reported.
  func placed(in text: [UInt8]) -> Located<String> {
    let words = Array(value.utf8)
    guard let head = text.firstRange(of: Array("\n---".utf8)),
      let found = text[head.upperBound...].firstRange(of: words)
    else { return self }
    let before = text[..<found.lowerBound]
    let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let place = Place(
      place.file, line: before.count { $0 == 0x0A } + 1,
      column: scalarCount(text[lineStart..<found.lowerBound]) + 1, length: scalarCount(words[...]))
    return Located(value, at: place)
  }
}

private func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
