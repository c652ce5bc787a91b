import Foundation

/// Random documents in the house's own dialect by the thousand: each is read without a trap, and what is said of it holds.
///
/// A document lies in `.build/fuzz` under its number while it is read, and stays there when reading it ends the program or
/// when something said of it is wrong.
package struct MarkdownFuzz: Sendable {
  package static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let folder = project.appending(path: ".build/fuzz").path()

  private let mixer: MarkdownMixer

  /// - Parameter others: a folder of other people's texts, to be cut up too.
  package init(others: URL? = nil) throws {
    mixer = MarkdownMixer(slices: try MarkdownSlices(others: others))
    try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
  }

  /// Reads the documents of these numbers; what is wrong with each that has a fault.
  package func faults(of numbers: some Sequence<Int>) throws -> [String] {
    try numbers.compactMap { try fault(of: mixer.document($0), named: "markdown-\($0).md") }
  }

  /// Reads texts as others wrote them.
  package static func faults(ofTextsBelow folder: URL) throws -> (texts: Int, faults: [String]) {
    let texts = MarkdownSlices.texts(below: folder)
    let faults = try texts.compactMap { text in
      try MarkdownFuzz(slices: []).fault(
        of: [UInt8](Data(contentsOf: text)), named: "text-\(text.lastPathComponent)")
    }
    return (texts.count, faults)
  }

  private init(slices: [[UInt8]]) throws {
    mixer = MarkdownMixer(slices: MarkdownSlices(blocks: slices))
    try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
  }

  private func fault(of document: [UInt8], named name: String) throws -> String? {
    let file = "\(Self.folder)/\(name)"
    try Data(document).write(to: URL(filePath: file))
    let faults = MarkdownCheck(document).faults
    guard faults.isEmpty else { return "\(file): \(faults.prefix(3).joined(separator: "; "))" }
    unlink(file)
    return nil
  }
}
