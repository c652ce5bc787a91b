import Sheets

/// What stands below a list where it is signed: places and dates, posts, names, to whom it goes.
struct SignatureBlock {
  /// The columns where it has its texts. A row with others may be one of the list that was added below.
  private var columns: Set<UInt16> = []

  var isOpen: Bool { !columns.isEmpty }

  /// Whether a row opens the block.
  mutating func begins(with texts: [Cell]) -> Bool {
    guard texts.count <= 4, texts.contains(where: { isSignature($0.text) }) else { return false }
    columns.formUnion(texts.map(\.index))
    return true
  }

  /// Whether a row goes on with it: more posts, or names below them.
  mutating func takes(_ texts: [Cell]) -> Bool {
    begins(with: texts) || texts.allSatisfy { columns.contains($0.index) }
  }
}
