import Diagnostics
import YAMLTree

/// A Markdown file divided into its YAML head and its body.
struct FrontMatter {
  var head: YAMLNode?
  /// What stands between the lines that mark it.
  let headBytes: [UInt8]
  let body: [UInt8]
  /// The line of the file on which the body begins.
  let bodyLine: Int
  var diagnostics: [Diagnostic] = []

  /// The line of the file on which a head begins.
  static let headLine = 2

  /// The head stands between a first line `---` and the next line `---` or `...`.
  init(_ bytes: [UInt8], file: String) {
    let firstEnd = Self.lineEnd(bytes, from: 0)
    guard Self.isFence(bytes[0..<firstEnd], closing: false) else {
      diagnostics = [Diagnostic(.missingFrontMatter, at: Place(file, line: 1, column: 1))]
      (headBytes, body, bodyLine) = ([], bytes, 1)
      return
    }
    var line = Self.headLine
    var start = min(bytes.count, firstEnd + 1)
    let headStart = start
    while start < bytes.count {
      let end = Self.lineEnd(bytes, from: start)
      if Self.isFence(bytes[start..<end], closing: true) {
        headBytes = Array(bytes[headStart..<start])
        (head, diagnostics) = yamlTree(headBytes, file: file, firstLine: Self.headLine)
        body = Array(bytes[min(bytes.count, end + 1)...])
        bodyLine = line + 1
        return
      }
      line += 1
      start = end + 1
    }
    diagnostics = [Diagnostic(.unclosedFrontMatter, at: Place(file, line: 1, column: 1, length: 3))]
    (headBytes, body, bodyLine) = ([], [], line)
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }

  private static func isFence(_ line: ArraySlice<UInt8>, closing: Bool) -> Bool {
    var line = line
    while let last = line.last, last == 0x0D || last == 0x20 || last == 0x09 { line = line.dropLast() }
    return line.elementsEqual("---".utf8) || (closing && line.elementsEqual("...".utf8))
  }
}
