import VietnameseText

/// How far the text is read. The column is counted only where somebody asks, from where it was asked last.
struct CSVPosition {
  var offset: Int
  /// From 1.
  private(set) var line = 1
  /// From 1, in scalars, of the byte at `countedOffset`.
  private var countedColumn = 1
  private var countedOffset: Int

  init(offset: Int) {
    self.offset = offset
    countedOffset = offset
  }

  mutating func beginLine(at offset: Int) {
    self.offset = offset
    line += 1
    countedColumn = 1
    countedOffset = offset
  }

  func column(in text: UnsafeBufferPointer<UInt8>) -> Int {
    let end = max(countedOffset, min(offset, text.count))
    return countedColumn + scalarCount(of: UnsafeBufferPointer(rebasing: text[countedOffset..<end]))
  }

  /// The column at `offset`, kept so that the next count begins here.
  mutating func countColumn(in text: UnsafeBufferPointer<UInt8>) -> Int {
    countedColumn = column(in: text)
    countedOffset = offset
    return countedColumn
  }
}
