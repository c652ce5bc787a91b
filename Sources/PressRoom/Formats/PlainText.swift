import Bulletins
import Formats
import SiteModel

extension PressFormat {
  /// A bulletin as plain text: NFC, line feeds, a paragraph a line; the first line tells when it may be used, the last is -HẾT-.
  package static let text = PressFormat(
    PressFileKind(
      ending: ".txt", mediaType: "text/plain; charset=utf-8",
      label: PressFileKind.Label(vi: "Văn bản thuần", en: "Plain text"), shelf: .documents, position: 4,
      extent: .text, isAttached: true, isCopiedAsLatest: true),
    bulletin: { bulletin, _ in .bytes(bytes(of: lines(of: bulletin))) },
    notice: { .bytes(bytes(of: lines(of: $0))) })
}

extension PressBulletin {
  /// The whole text of the text file.
  var plainText: String { text(of: lines(of: self)) }
}

/// Without control characters, which the other formats leave out too.
private func text(of lines: [String]) -> String {
  lines.map { line in
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.filter { $0 == "\t" || ($0.value >= 0x20 && $0.value != 0x7F) }))
      + "\n"
  }.joined()
}

private func bytes(of lines: [String]) -> [UInt8] { Array(text(of: lines).utf8) }

private func lines(of bulletin: PressBulletin) -> [String] {
  let edition = bulletin.edition
  var lines = [bulletin.firstLine]
  lines += [edition.label, bulletin.isDraft ? PressWords.draft : nil].compactMap { $0 }
  lines += ["", PressWords.kind, edition.number]
  lines += [bulletin.firstLine == bulletin.releaseLine ? nil : bulletin.releaseLine].compactMap { $0 }
  lines += ["", bulletin.headline, ""]
  let earlier = bulletin.correctionLines.filter { $0 != bulletin.firstLine }
  lines += earlier + (earlier.isEmpty ? [] : [""])
  if let summary = bulletin.summary { lines += [summary, ""] }
  if let dateline = bulletin.dateline { lines += [dateline, ""] }
  lines += textLines(bulletin.blocks)
  if !bulletin.awards.isEmpty { lines += [PressWords.awards, ""] + textLines(PressTable(bulletin.awards)) }
  return lines + closing(bulletin.closingBlocks)
}

private func lines(of notice: PressStop) -> [String] {
  [notice.sentence] + [notice.edition.label].compactMap { $0 } + [
    "", PressWords.kind, notice.edition.number, "",
  ]
    + closing(notice.closingBlocks)
}

/// Lines that stand one below the other stay so, unlike those of the text, where a paragraph is a line.
private func closing(_ blocks: [PressBlock]) -> [String] {
  blocks.flatMap { block -> [String] in
    guard case .paragraph(let words) = block else { return textLines([block]) }
    return words.split(separator: .lineBreak).map { Array($0).lineText } + [""]
  } + [PressWords.end]
}

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
    case .table(let table): return textLines(table).map { $0.isEmpty ? "" : indent + $0 }
    case .picture(_, let alt, let caption):
      return [indent + "[Ảnh] " + (caption.isEmpty ? alt : caption.lineText), ""]
    case .code(let text): return text.split(separator: "\n").map { indent + String($0) } + [""]
    case .rule: return [indent + "* * *", ""]
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
