import SiteModel

extension PressTable {
  /// How wide each column should be, in percent of the table: by the longest word, which must fit, and by how much text there is.
  /// They add up to 100.
  var columnShares: [Int] {
    guard !header.isEmpty else { return [] }
    let weights = header.indices.map { column in
      let texts = ([header] + rows).compactMap { $0.indices.contains(column) ? $0[column].plainText : nil }
      let lengths = texts.map(\.unicodeScalars.count)
      let longestWord = texts.flatMap { $0.split(separator: " ") }.map(\.unicodeScalars.count).max() ?? 0
      // A column grows with its text up to half a line; from there on more lines are better than more width.
      let title = min(12, header[column].plainText.unicodeScalars.count)
      return max(4, title, longestWord, min(45, lengths.reduce(0, +) / max(1, lengths.count)))
    }
    let sum = weights.reduce(0, +)
    var shares = weights.map { $0 * 100 / sum }
    shares[shares.count - 1] += 100 - shares.reduce(0, +)
    return shares
  }
}
