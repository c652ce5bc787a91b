/// Finds values that end at a ` #`, which begins a comment in YAML: "Tổ #3 thắng giải" is read as "Tổ".
struct CutValues {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let starts: [Int]

  /// `nil` where nothing can be cut.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.contains(UInt8(ascii: "#")) else { return nil }
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && (index + 1 == bytes.count || bytes[index + 1] != 10)
      {
        starts.append(index + 1)
      }
    }
    self.starts = starts
  }

  /// What stands behind a value and was most likely meant to belong to it: `#3`, `# 3`, `#thidua`. A comment has a blank behind its sign.
  func rest(after marks: YAMLMarks) -> String? {
    guard starts.indices.contains(marks.endLine) else { return nil }
    let end = marks.endLine + 1 < starts.count ? starts[marks.endLine + 1] : bytes.count
    let line = String(decoding: bytes[starts[marks.endLine]..<end], as: UTF8.self).unicodeScalars
    let behind = line.dropFirst(marks.endColumn)
    let rest = behind.drop { $0 == " " || $0 == "\t" }
    guard rest.first == "#", rest.startIndex != behind.startIndex,
      let next = rest.dropFirst().first(where: { $0 != " " }),
      rest.dropFirst().first == next || ("0"..."9").contains(next), next != "\n", next != "\r", next != "#"
    else { return nil }
    return String(rest.prefix { $0 != "\n" && $0 != "\r" })
  }
}
