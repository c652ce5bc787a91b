import Foundation

/// What random documents are cut from: texts of our own in every part of the language, the examples of CommonMark and the
/// demonstration's texts.
struct MarkdownSlices: Sendable {
  /// Blocks, mostly of one or a few lines.
  let blocks: [[UInt8]]

  /// - Parameter others: a folder of other people's texts, which are cut up too.
  init(others: URL?) throws {
    var blocks = MarkdownSlices.blocks(of: MarkdownSlices.own)
    let examples = MarkdownFuzz.project.appending(
      path: "Tests/MarkdownTests/Fixtures/commonmark/spec-0.30.txt")
    blocks += MarkdownSlices.examples(in: try String(contentsOf: examples, encoding: .utf8))
    for file in MarkdownSlices.texts(below: MarkdownFuzz.project.appending(path: "Content")) {
      blocks += MarkdownSlices.blocks(of: try String(contentsOf: file, encoding: .utf8))
    }
    if let others {
      for file in MarkdownSlices.texts(below: others) {
        blocks += MarkdownSlices.blocks(of: String(decoding: try Data(contentsOf: file), as: UTF8.self))
      }
    }
    self.blocks = blocks
  }

  init(blocks: [[UInt8]]) { self.blocks = blocks }

  /// In the order of their paths, so that a number means the same document in every run.
  static func texts(below folder: URL) -> [URL] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let texts = files?.compactMap { $0 as? URL }.filter { $0.pathExtension == "md" } ?? []
    return texts.sorted { $0.path() < $1.path() }
  }

  private static func blocks(of text: String) -> [[UInt8]] {
    var blocks: [[UInt8]] = []
    var block: [UInt8] = []
    for line in Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let isBlank = line.allSatisfy { $0 <= 32 }
      if !isBlank { block += line + [UInt8(ascii: "\n")] }
      guard isBlank || block.count > 4_000, !block.isEmpty else { continue }
      blocks.append(block)
      block = []
    }
    return block.isEmpty ? blocks : blocks + [block]
  }

  /// The Markdown of the specification's examples.
  private static func examples(in text: String) -> [[UInt8]] {
    let fence = String(repeating: "`", count: 32)
    return text.split(separator: fence + " example\n").dropFirst().compactMap { part in
      part.firstRange(of: "\n.\n").map {
        Array((part[..<$0.lowerBound] + "\n").replacing("→", with: "\t").utf8)
      }
    }
  }
}
