import Diagnostics
import Sheets
import VietnameseText

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
  private let merges: HeaderMerges

  init(sheet: Sheet, names: ColumnNames, file: String) {
    (self.sheet, self.names, self.file) = (sheet, names, file)
    merges = HeaderMerges(sheet.merged)
  }

  /// Titles take fewer rows than this.
  static let depth = 60
  /// A header has at most this many rows, unless merged cells reach further.
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
    if let merged = mergedHeader(at: start) { return merged }
    let one = header(in: start..<start + 1)
    let best = one.isList ? one : nil
    guard start + Self.height <= sheet.rows.count else { return best }
    let both = header(in: start..<start + Self.height)
    // A title above a header, or a row below it, adds nothing to what either says alone.
    let below = header(in: start + 1..<start + Self.height)
    return both.isList && both.understood > max(one.understood, below.understood) ? both : best
  }

  /// A header whose height its merged cells tell: "STT" beside "Năm sinh" over "Nam" and "Nữ".
  private func mergedHeader(at start: Int) -> FoundHeader? {
    let last = merges.end(ofHeaderAt: Int(sheet.rows[start].number))
    let end = sheet.rows[start...].prefix { $0.number <= last }.endIndex
    guard end > start + 1 else { return nil }
    let found = header(in: start..<end)
    return found.isList ? found : nil
  }

  /// The reading of the first row with a known name, where nothing is a whole header.
  func nearest() -> FoundHeader? {
    sheet.rows.indices.prefix(Self.depth).lazy.map { header(in: $0..<$0 + 1) }.first { $0.understood > 0 }
  }

  func header(in rows: Range<Int>) -> FoundHeader {
    let rowsOfHeader = sheet.rows[rows]
    let text = HeaderText(
      rowsOfHeader, merged: merges.ranges(in: rowsOfHeader), file: file, sheet: sheet.name)
    var seen: [String: HeaderText.Part] = [:]
    let columns = text.parts.map { part in
      var use = part.use(names)
      if case .key(let key) = use {
        if let first = seen[key] {
          use = part.continues(first) ? .more : .again(key, first: first.whole)
        } else {
          seen[key] = part
        }
      }
      return AwardColumn(header: part.whole, index: part.index, place: part.place, use: use)
    }
    return FoundHeader(rows: rows, columns: columns)
  }
}

extension HeaderText.Part {
  /// Whether a name begins in the column before: under one merged cell, or as "Họ đệm" and "Tên".
  fileprivate func continues(_ first: HeaderText.Part) -> Bool {
    if place == first.place { return true }
    return index == first.index + 1 && folded(whole) == "ten" && familyNames.contains(folded(first.whole))
  }
}

/// Headers over the name without the given name, which stands in a column "Tên".
private let familyNames: Set = [
  "ho", "ho dem", "ho va dem", "ho va ten dem", "ho ten dem", "ho lot", "ho va lot", "ho va ten lot",
  "ho va chu lot", "ho va chu dem",
]
