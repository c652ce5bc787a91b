import Formats

/// A bulletin as plain text: NFC, line feeds, a paragraph a line; the first line tells when it may be used, the last is -HẾT-.
extension [UInt8] {
  mutating func appendPlainText(_ bulletin: PressBulletin) {
    var lines = [bulletin.releaseLine]
    lines += [bulletin.label, bulletin.isDraft ? draftLabel : nil].compactMap { $0 }
    lines += ["", "THÔNG CÁO BÁO CHÍ", bulletin.number, "", bulletin.headline, ""]
    if let sapo = bulletin.sapo { lines += [sapo, ""] }
    if let dateline = bulletin.dateline { lines += [dateline, ""] }
    lines += textLines(bulletin.blocks)
    if let awards = bulletin.awards { lines += ["Danh sách khen thưởng", ""] + textLines(awards) }
    for (number, photo) in bulletin.photos.enumerated() {
      let words = [photo.caption ?? photo.alt, photo.credit.map { "Ảnh: \($0)" }].compactMap { $0 }
      lines.append("Ảnh \(number + 1): \(words.joined(separator: ". "))")
    }
    if !bulletin.notes.isEmpty { lines += ["Ghi chú cho biên tập viên", ""] + bulletin.notes + [""] }
    lines += [
      "Đầu mối báo chí: " + bulletin.contact.joined(separator: ", "), bulletin.citation, "",
      PressBulletin.end,
    ]
    append(contentsOf: lines.joined(separator: "\n").utf8)
    append(UInt8(ascii: "\n"))
  }
}

let draftLabel = "BẢN NHÁP, CHƯA PHÁT HÀNH"

/// Blocks with an empty line after each.
private func textLines(_ blocks: [PressBlock], indent: String = "") -> [String] {
  blocks.flatMap { block -> [String] in
    switch block {
    case .heading(_, let words), .paragraph(let words): return [indent + words.lineText, ""]
    case .list(let first, let items):
      return items.enumerated().flatMap { position, item in
        let mark = first.map { "\($0 + position). " } ?? "- "
        var lines = textLines(item, indent: indent + "  ").filter { !$0.isEmpty }
        if let line = lines.first { lines[0] = indent + mark + line.dropFirst(indent.count + 2) }
        return lines
      } + [""]
    case .quote(let inner): return textLines(inner, indent: indent + "  ")
    case .table(let table): return textLines(table)
    case .picture(_, let alt, let caption):
      return ["[Ảnh] " + (caption.isEmpty ? alt : caption.lineText), ""]
    case .code(let text): return text.split(separator: "\n").map { indent + String($0) } + [""]
    case .rule: return ["* * *", ""]
    case .notes(let notes):
      return notes.enumerated().map {
        "[\($0 + 1)] " + textLines($1).filter { !$0.isEmpty }.joined(separator: " ")
      } + [""]
    }
  }
}

/// A row a line, its cells divided by a bar.
private func textLines(_ table: PressTable) -> [String] {
  let rows = ([table.header] + table.rows).map { row in row.map(\.lineText).joined(separator: " | ") }
  return [table.caption].compactMap { $0 } + rows + [""]
}

extension [PressInline] {
  /// The words in one line, with the marks of footnotes and the addresses of links that are not their own words.
  fileprivate var lineText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let inner), .strong(let inner): inner.lineText
      case .link(let address, let inner):
        inner.plainText == address ? address : "\(inner.lineText) (\(address))"
      case .lineBreak: " "
      case .note(let number): "[\(number)]"
      }
    }.joined()
  }
}
