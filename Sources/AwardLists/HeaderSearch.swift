import Diagnostics
import Sheets

/// The header of a list: its rows as positions in the sheet, and the columns.
struct FoundHeader {
  let rows: Range<Int>
  var columns: [AwardColumn]

  /// How many columns mean something of their own: a title over several columns does not say what each of them is.
  var understood: Int {
    columns.count { if case .again = $0.use { false } else { $0.use != .unknown } }
  }

  /// Whether rows below it can say who is commended and something about it.
  var isList: Bool {
    let keys = columns.compactMap { if case .key(let key) = $0.use { key } else { nil } }
    let names = keys.contains("name") || keys.contains("recipient")
    // A table of names and codes is no list of awards.
    return names && columns.count { $0.use != .unknown && $0.use != .key("id") } > 1
  }

  func position(of key: String) -> Int? { columns.first { $0.use == .key(key) }?.index }
  var numbering: Int? { columns.first { $0.use == .numbering }?.index }
}

/// Finds the rows that name the columns.
struct HeaderSearch {
  let sheet: Sheet
  let names: ColumnNames
  let file: String

  /// Titles take fewer rows than this.
  static let depth = 60
  /// A header has at most this many rows; with more a mapping file says so.
  private static let height = 2

  /// The header among the first rows; of several readings that which understands the most columns.
  func first() -> FoundHeader? {
    var best: FoundHeader?
    for start in sheet.rows.indices.prefix(Self.depth) {
      // Rows further down may repeat the header or be another list; they do not take its place.
      if let best, start >= best.rows.upperBound { break }
      guard let found = header(at: start), found.understood > best?.understood ?? 0 else { continue }
      if found.isList { best = found }
    }
    return best
  }

  /// The header that begins at a row, if one does.
  func header(at start: Int) -> FoundHeader? {
    let one = header(in: start..<start + 1)
    let best = one.isList ? one : nil
    guard start + Self.height <= sheet.rows.count else { return best }
    let both = header(in: start..<start + Self.height)
    // A title above a header, or a row below it, adds nothing to what either says alone.
    let below = header(in: start + 1..<start + Self.height)
    return both.isList && both.understood > max(one.understood, below.understood) ? both : best
  }

  /// The reading of the first row with a known name, where nothing is a whole header.
  func nearest() -> FoundHeader? {
    sheet.rows.indices.prefix(Self.depth).lazy.map { header(in: $0..<$0 + 1) }.first { $0.understood > 0 }
  }

  func header(in rows: Range<Int>) -> FoundHeader {
    let text = HeaderText(sheet.rows[rows], merged: headerMerges(rows), file: file, sheet: sheet.name)
    var seen: [String: String] = [:]
    let columns = text.parts.map { part in
      var use = part.use(names)
      if case .key(let key) = use {
        if let first = seen[key] { use = .again(key, first: first) } else { seen[key] = part.whole }
      }
      return AwardColumn(header: part.whole, index: part.index, place: part.place, use: use)
    }
    return FoundHeader(rows: rows, columns: columns)
  }

  private func headerMerges(_ rows: Range<Int>) -> [CellRange] {
    guard let first = sheet.rows[rows].first?.number, let last = sheet.rows[rows].last?.number else {
      return []
    }
    return sheet.merged.filter { $0.rows.overlaps(Int(first)...Int(last)) }
  }
}
