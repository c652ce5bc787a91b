import Diagnostics
import Sheets
import VietnameseText

/// Looks for words that withdraw somebody where they do not belong: behind a name, in the column of serial numbers, in a deed. Offices
/// write "(rút)" there rather than number a list again.
struct WrittenRefusals {
  private let file: String
  private let sheet: String?
  private let columns: [AwardColumn]
  /// The columns that are looked at, by position.
  private let looked: [Bool]

  /// Columns of words; an id may be "rut".
  private static let keys: Set<String> = ["name", "kind", "role", "form", "deed"]

  init(_ columns: [AwardColumn], file: String, sheet: String?) {
    (self.file, self.sheet, self.columns) = (file, sheet, columns)
    var looked = [Bool](repeating: false, count: (columns.last?.index ?? -1) + 1)
    for column in columns {
      switch column.use {
      case .key(let key), .again(let key, _): looked[column.index] = Self.keys.contains(key)
      case .more, .numbering: looked[column.index] = true
      case .personal, .personalWith, .leftOut, .unknown: break
      }
    }
    self.looked = looked
  }

  /// - Parameter row: one that commends somebody.
  func look(at row: Row, _ diagnostics: inout [Diagnostic]) {
    for cell in row.cells
    where Int(cell.index) < looked.count && looked[Int(cell.index)] && cell.kind == .text {
      guard isRefused(cell.text) else { continue }
      let header = columns.first { $0.index == cell.index }?.header ?? ""
      diagnostics.append(
        Diagnostic(.awardRowRefused, cell.text, header, at: cell.place(in: file, sheet: sheet)))
      return
    }
  }

  /// Whether a cell is such a remark as a whole, or has one in brackets or behind a dash.
  private func isRefused(_ text: String) -> Bool {
    // No byte of a letter is one of these, so nearly every cell is done with here.
    let hasMark = text.utf8.contains { "([-,;".utf8.contains($0) || $0 == 0xE2 }
    guard text.utf8.count < 2000 else { return false }
    if text.utf8.count < 80, isRefusalAlone(text) || isMarkedAsRefused(text) { return true }
    return hasMark && parts(of: text).contains { isRefusalAlone($0) }
  }

  /// "~~Lê Văn Yên~~" is struck through for whoever types Markdown, "*rút*" stands between stars, and "Lê Văn Yên rút" ends with the word.
  private func isMarkedAsRefused(_ text: String) -> Bool {
    let last = text.utf8.last
    guard
      last == UInt8(ascii: "~") || last == UInt8(ascii: "*") || last == UInt8(ascii: "_")
        || last == UInt8(ascii: "t")
    else { return false }
    if text.hasPrefix("~~"), text.hasSuffix("~~"), text.utf8.count > 4 { return true }
    let words = text.split(separator: " ")
    guard let word = words.last else { return false }
    let bare = word.drop { "*_".contains($0) }
    // All before is a name: "chạy nước rút" is a race.
    if words.count > 1, bare == "rút", words.dropLast().allSatisfy({ $0.first?.isUppercase == true }) {
      return true
    }
    guard bare.count < word.count, let end = bare.lastIndex(where: { !"*_".contains($0) }) else {
      return false
    }
    return isRefusalAlone(String(bare[...end]))
  }

  /// What stands in brackets, and behind the last comma or dash between blanks.
  private func parts(of text: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      let behind = rest[rest.index(after: open)...]
      let end = behind.firstIndex { $0 == ")" || $0 == "]" } ?? behind.endIndex
      parts.append(String(behind[..<end]))
      rest = behind[end...]
    }
    if let dash = text.lastIndex(where: { "-–—".contains($0) }), dash > text.startIndex,
      text[text.index(before: dash)] == " "
    {
      parts.append(String(text[text.index(after: dash)...]))
    }
    if let comma = text.lastIndex(where: { $0 == "," || $0 == ";" }) {
      parts.append(String(text[text.index(after: comma)...]))
    }
    return parts
  }
}
