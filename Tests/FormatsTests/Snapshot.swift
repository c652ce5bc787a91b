import Foundation
import Testing

/// Compares `bytes` with a file in `Fixtures/site`, a small site that `Tests/feeds/validate_feeds.py`
/// accepts. `RECORD_SNAPSHOTS=1` writes the files anew, and fails the test so that it is not left on.
func expectSnapshot(_ bytes: [UInt8], named name: String, sourceLocation: SourceLocation = #_sourceLocation)
  throws
{
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/site/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    Issue.record("\(name) was recorded; read the difference.", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  let actual = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  for (number, lines) in zip(actual, expected).enumerated() where lines.0 != lines.1 {
    Issue.record("\(name):\(number + 1)\n- \(lines.1)\n+ \(lines.0)", sourceLocation: sourceLocation)
    return
  }
  #expect(
    actual.count == expected.count, "\(name) has another number of lines", sourceLocation: sourceLocation)
}
