import Building
import Testing

/// A site with one fault, or one kind of fault; its name is that of its golden files.
struct BadSite: Sendable, CustomTestStringConvertible {
  enum Command { case build, check }

  let name: String
  let command: Command
  let files: [String: SiteFile]
  let change: @Sendable (inout BuildOptions) -> Void

  var testDescription: String { name }

  /// - Parameters:
  ///   - changes: what is different from the good site.
  ///   - change: what is different from a plain build.
  init(
    _ name: String, _ command: Command = .build, _ changes: [String: SiteFile] = [:],
    _ change: @escaping @Sendable (inout BuildOptions) -> Void = { _ in }
  ) {
    self.init(name, command, alone: .good(but: changes), change)
  }

  /// - Parameter alone: every file of the site.
  init(
    _ name: String, _ command: Command = .build, alone: [String: SiteFile],
    _ change: @escaping @Sendable (inout BuildOptions) -> Void = { _ in }
  ) {
    self.name = name
    self.command = command
    self.files = alone
    self.change = change
  }

  /// A good site with one more story, of this head and body.
  static func story(_ name: String, _ head: String, body: String = "Một bài ngắn.\n") -> BadSite {
    BadSite(name, .build, [storyFile: .text(storyText(head, body: body))])
  }

  static let storyFile = "Content/stories/2026/bai-moi.md"

  static func storyText(_ head: String, body: String = "Một bài ngắn.\n") -> String {
    "---\ntitle: Bài mới\ndate: 2026-02-01\n\(head.isEmpty ? "" : head + "\n")---\n\n\(body)"
  }

  static let all =
    folders + settings + heads + values + paths + references + awards + results + pictures + sizes
    + encodings + markup + themes + outputs + columns + workbooks + notices + lists
}
