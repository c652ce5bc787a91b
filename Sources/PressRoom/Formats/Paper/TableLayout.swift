import Bulletins
import SiteModel

/// How a table is laid on paper.
struct TableLayout: Hashable, Sendable {
  /// The size of its letters, in points.
  var size: Int
  /// How wide each column is, in thousandths of the table. They add up to 1000.
  var shares: [Int]
  /// How much of each column its text may take, in points.
  var room: [Double]
}

extension TableLayout {
  /// The width of a page's text, in points: 160 mm.
  static let width = 453.5
  /// What a cell keeps free at both sides together, with its line: five points at each in the PDF, a little less in Word.
  static let padding = 11.0
  /// Letters get smaller before words break.
  static let sizes = [12, 11, 10, 9, 8]
  /// What has more letters than this is an address, which may break.
  static let longestWord = 24
}

extension PressTable {
  /// Each column has at least its longest word; the rest of the width is shared by how much text there is. Where the longest words
  /// are wider than the page the letters are smaller, and where the smallest are too large the longest words break.
  var layout: TableLayout {
    guard !header.isEmpty else { return TableLayout(size: TableLayout.sizes[0], shares: [], room: []) }
    let columns = header.indices.map { column in
      ([header] + rows).compactMap { $0.indices.contains(column) ? $0[column] : nil }
    }
    let faces = columns.map { cells in
      cells.enumerated().map { $0 == 0 ? .bold : TypeFace($1) }
    }
    func widths(_ size: Int) -> [ColumnWidths] {
      zip(columns, faces).map { ColumnWidths($0.map(\.plainText), $1, size: Double(size)) }
    }
    func isFitting(_ size: Int) -> Bool { widths(size).map(\.least).reduce(0, +) <= TableLayout.width }
    let size = TableLayout.sizes.first(where: isFitting) ?? TableLayout.sizes[TableLayout.sizes.count - 1]
    let points = columnWidths(widths(size))
    var shares = points.map { Int($0 * 1000 / TableLayout.width) }
    // What rounding left over goes to the widest, one more or less of which nobody sees.
    if let widest = shares.indices.max(by: { shares[$0] < shares[$1] }) {
      shares[widest] += 1000 - shares.reduce(0, +)
    }
    return TableLayout(size: size, shares: shares, room: points.map { $0 - TableLayout.padding })
  }
}

/// What a column asks for, in points.
private struct ColumnWidths {
  /// For its longest word.
  var least: Double
  /// For its longest cell in one line.
  var most: Double
  /// How much text it has: between a middling cell and the longest, in one line.
  var amount: Double

  init(_ cells: [String], _ faces: [TypeFace], size: Double) {
    let lines = zip(cells, faces).map { $1.width(of: $0, size: size) }
    let words = zip(cells, faces).flatMap { cell, face in
      cell.split(whereSeparator: \.isWhitespace).map {
        face.width(of: String($0.prefix(TableLayout.longestWord)), size: size)
      }
    }
    // Rounding a share down takes half a point.
    least = (words.max() ?? 0) + TableLayout.padding + 0.5
    most = max(least, (lines.max() ?? 0) + TableLayout.padding + 0.5)
    amount = (lines.reduce(0, +) / Double(max(1, lines.count)) + most) / 2
  }
}

/// As wide as the table together.
private func columnWidths(_ columns: [ColumnWidths]) -> [Double] {
  let total = TableLayout.width
  let least = columns.map(\.least)
  if least.reduce(0, +) > total { return cut(least, to: total) }
  let most = columns.map(\.most).reduce(0, +)
  if most <= total { return columns.map { $0.most * total / most } }
  // Above its longest word each gets as much for so much text, and none more than it wants, until they are as wide as the table.
  func widths(_ factor: Double) -> [Double] {
    columns.map { min($0.least + factor * $0.amount, $0.most) }
  }
  var (small, large) = (0.0, total)
  for _ in 0..<60 {
    let middle = (small + large) / 2
    if widths(middle).reduce(0, +) < total { small = middle } else { large = middle }
  }
  return widths(small)
}

/// The same widths, the largest of them cut to one that makes all of them fit.
private func cut(_ widths: [Double], to total: Double) -> [Double] {
  var (rest, open) = (total, widths.count)
  for width in widths.sorted() {
    guard width * Double(open) <= rest else { break }
    rest -= width
    open -= 1
  }
  return widths.map { min($0, rest / Double(max(1, open))) }
}

extension TypeFace {
  /// The widest that a cell has.
  fileprivate init(_ cell: [PressInline]) { self = cell.map(TypeFace.init).max() ?? .regular }

  private init(_ inline: PressInline) {
    switch inline {
    case .text, .lineBreak, .note: self = .regular
    case .strong(let inner): self = max(.bold, TypeFace(inner))
    case .code: self = .mono
    case .emphasis(let inner), .link(_, let inner): self = TypeFace(inner)
    }
  }
}

extension TableLayout {
  /// The words of a cell, those that its column is too narrow for with places to break: Typst breaks no word by itself, as Word does.
  func breakable(_ cell: [PressInline], column: Int, isHeader: Bool) -> [PressInline] {
    cell.map { inline in
      switch inline {
      case .text(let text): .text(breakable(text, isHeader ? .bold : .regular, column))
      case .code(let text): .code(breakable(text, .mono, column))
      case .strong(let inner): .strong(breakable(inner, column: column, isHeader: true))
      case .emphasis(let inner): .emphasis(breakable(inner, column: column, isHeader: isHeader))
      case .link(let address, let inner):
        .link(address, breakable(inner, column: column, isHeader: isHeader))
      case .lineBreak, .note: inline
      }
    }
  }

  private func breakable(_ text: String, _ face: TypeFace, _ column: Int) -> String {
    let isFitting = { (word: Substring) in
      face.width(of: String(word), size: Double(size)) <= room[column]
    }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      if isFitting(word) { return String(word) }
      return pieces(word).map {
        isFitting($0) ? String($0) : $0.map(String.init).joined(separator: "\u{200B}")
      }
      .joined(separator: "\u{200B}")
    }.joined(separator: " ")
  }
}

/// The parts of an address or number, each with the sign that ends it.
private func pieces(_ word: Substring) -> [Substring] {
  var (pieces, rest) = ([Substring](), word)
  while let end = rest.firstIndex(where: { "/@.-_,;".contains($0) }) {
    let next = rest.index(after: end)
    pieces.append(rest[..<next])
    rest = rest[next...]
  }
  return rest.isEmpty ? pieces : pieces + [rest]
}
