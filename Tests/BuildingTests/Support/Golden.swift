import Foundation
import Testing

/// The folder of the files that hold what the command says about each bad site: `<case>.<language>.txt`.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens")

  /// Compares a text with the golden file of this name. `RECORD_GOLDENS=1` writes the files anew, and fails the
  /// test so that it is not left on.
  static func expect(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) was recorded; read the difference.", sourceLocation: sourceLocation)
      return
    }
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("There is no golden file \(name); it should say:\n\(text)", sourceLocation: sourceLocation)
      return
    }
    if text == recorded { return }
    let difference = lineDifference(from: recorded, to: text)
    Issue.record("\(name) says something else:\n\(difference)", sourceLocation: sourceLocation)
  }

  /// The lines that went (`-`) and came (`+`), in the order of their numbers.
  private static func lineDifference(from old: String, to new: String) -> String {
    let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    let changes = lines(new).difference(from: lines(old)).map { change in
      switch change {
      case .remove(let offset, let line, _): (number: offset + 1, sign: "-", line: line)
      case .insert(let offset, let line, _): (number: offset + 1, sign: "+", line: line)
      }
    }
    return changes.sorted { ($0.number, $1.sign) < ($1.number, $0.sign) }
      .map { "\($0.sign) \($0.number): \($0.line)" }.joined(separator: "\n")
  }
}
