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
      let odd = Self.oddFence(bytes[0..<firstEnd]).map {
        Diagnostic(.frontMatterMark, $0, at: Place(file, line: 1))
      }
      diagnostics = [odd ?? Diagnostic(.missingFrontMatter, at: Place(file, line: 1, column: 1))]
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
    diagnostics = [
      Self.firstOddFence(in: bytes, file: file)
        ?? Diagnostic(.unclosedFrontMatter, at: Place(file, line: 1, column: 1, length: 3))
    ]
    (headBytes, body, bodyLine) = ([], [], line)
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }

  /// The characters of a line that looks like `---` and is not: dashes that a word processor made long, characters without width.
  private static func oddFence(_ line: ArraySlice<UInt8>) -> String? {
    guard line.count < 64 else { return nil }
    var (dashes, odd) = (0, [Unicode.Scalar]())
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      if scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}" {
        dashes += 1
        if scalar != "-" { odd.append(scalar) }
      } else if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint {
        if !" \t\r".unicodeScalars.contains(scalar) { odd.append(scalar) }
      } else {
        return nil
      }
    }
    guard dashes > 0, !odd.isEmpty || dashes > 1 else { return nil }
    let names = odd.isEmpty ? ["\(dashes) × -"] : odd.map(\.name)
    return names.prefix(4).joined(separator: ", ")
  }

  private static func firstOddFence(in bytes: [UInt8], file: String) -> Diagnostic? {
    var (line, start) = (2, lineEnd(bytes, from: 0) + 1)
    while start < bytes.count, line < 100 {
      let end = lineEnd(bytes, from: start)
      if let odd = oddFence(bytes[start..<end]) {
        return Diagnostic(.frontMatterMark, odd, at: Place(file, line: line))
      }
      (line, start) = (line + 1, end + 1)
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>, closing: Bool) -> Bool {
    var line = line
    while let last = line.last, last == 0x0D || last == 0x20 || last == 0x09 { line = line.dropLast() }
    return line.elementsEqual("---".utf8) || (closing && line.elementsEqual("...".utf8))
  }
}
