// From the bytes of front matter or of a YAML file to a tree of nodes with places:
//
//   bytes → events   YAMLEvents, the only file that knows libyaml
//         → tree     YAMLBuilder, which also refuses what authors do not need
//   where libyaml gives up: its problem → our wording   YAMLProblem

import Diagnostics

/// The most bytes that are read, and the deepest nesting.
package enum YAMLLimits {
  package static let bytes = 1 << 20
  package static let depth = 64
  /// Problems reported of one file.
  static let diagnostics = 100
}

/// The tree of `bytes`, which stand in `file` from the beginning of line `firstLine` (from 1).
///
/// `root` is what was understood before the first problem that made reading on impossible; `nil` when that is nothing, and
/// for text that holds no value at all.
package func yamlTree(
  _ bytes: UnsafeBufferPointer<UInt8>, file: String, firstLine: Int = 1
) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
  guard bytes.count <= YAMLLimits.bytes else {
    let sizes = (String(bytes.count), String(YAMLLimits.bytes))
    return (nil, [Diagnostic(.yamlTooLarge, sizes.0, sizes.1, at: Place(file, line: firstLine))])
  }
  // libyaml skips a byte order mark only where it may guess the encoding, and it may not: everything is UTF-8.
  let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  let bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(hasMark ? 3 : 0))
  var builder = YAMLBuilder(file: file, firstLine: firstLine, cut: CutValues(bytes))
  if let line = lineOfManyDirectives(bytes) {
    return (nil, [Diagnostic(.yamlDirective, at: Place(file, line: firstLine + line, column: 1))])
  }
  let problem = readEvents(bytes, { builder.accept($0, $1) })
  // What is still open tells where a bracket was opened, so it is asked before the tree is closed.
  let stopped = problem.map { builder.diagnostic(for: $0, in: bytes) }
  let root = builder.finish()
  if stopped != nil || root?.text != nil,
    let odd = OddLine.problem(in: bytes, upTo: problem?.line ?? .max - 1, file: file, firstLine: firstLine)
  {
    return (nil, builder.diagnostics + [odd])
  }
  if let stopped { builder.diagnostics.append(stopped) }
  return (root, builder.diagnostics)
}

package func yamlTree(
  _ bytes: [UInt8], file: String, firstLine: Int = 1
) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
  bytes.withUnsafeBufferPointer { yamlTree($0, file: file, firstLine: firstLine) }
}

/// The index of the sixteenth line that begins with `%`. libyaml compares every `%TAG` line with all before it, which
/// takes minutes for a megabyte of them; a few lines in a block of text do no harm.
private func lineOfManyDirectives(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var (line, directives) = (0, 0)
  var isAtStart = true
  for byte in bytes {
    if isAtStart, byte == UInt8(ascii: "%") {
      directives += 1
      if directives == 16 { return line }
    }
    // libyaml takes a lone carriage return for a line break too.
    isAtStart = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    if byte == UInt8(ascii: "\n") { line += 1 }
  }
  return nil
}
