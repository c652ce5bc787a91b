import Bulletins
import Formats
import SiteModel

extension PressFormat {
  /// A bulletin as a tagged PDF, built to PDF/UA-1 and PDF/A-2a. Its words go to the theme's template as data and never become
  /// part of its source.
  static let pdf = PressFormat(
    PressFileKind(
      ending: ".pdf", mediaType: "application/pdf", label: PressFileKind.Label("PDF"), shelf: .documents,
      position: 2, extent: .text, isAttached: true),
    bulletin: { bulletin, _ in .tool(.pdf(data: pdfData(of: PressSheet(bulletin)))) },
    notice: { .tool(.pdf(data: pdfData(of: PressSheet($0)))) })

  /// What `bulletin.typ` reads: JSON.
  static func pdfData(of sheet: PressSheet) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendJSON(
      .object([
        "language": .string(sheet.edition.language), "title": .words(sheet.title),
        "author": .words(sheet.edition.publisher), "released": .string(sheet.edition.released.rfc3339),
        "letterhead": json(sheet.letterhead), "labels": .array(sheet.labels.map(JSONValue.words)),
        "correction": .array(sheet.correction.map(JSONValue.words)), "kind": .string(PressWords.kind),
        "release": sheet.release.map(JSONValue.words), "headline": .words(sheet.headline),
        "summary": sheet.summary.map(JSONValue.words), "text": .array(sheet.text.map(json)),
        "end": .string(PressWords.end), "tail": .array(sheet.tail.map(json)),
      ]))
    return bytes
  }
}

extension JSONValue {
  /// Text without control characters and marks of byte order, which no font has a sign for; the other formats leave them out
  /// too. A tab, which would have no width on paper, is a space.
  fileprivate static func words(_ text: String) -> JSONValue {
    let isKept = { (scalar: Unicode.Scalar) in
      scalar == "\n" || (scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\u{FEFF}")
    }
    return .string(
      String(String.UnicodeScalarView(text.replacing("\t", with: " ").unicodeScalars.filter(isKept))))
  }
}

/// The names as a whole, and in lines as long as the left column.
private func json(_ letterhead: Letterhead) -> JSONValue {
  .object([
    "kind": .string(letterhead.kind.rawValue), "superior": letterhead.superior.map(JSONValue.words),
    "publisher": .words(letterhead.publisher), "number": .words(letterhead.number),
    "superior-lines": .array(letterhead.superiorLines.map(JSONValue.words)),
    "publisher-lines": .array(letterhead.publisherLines.map(JSONValue.words)),
    "widths": .array(Letterhead.widths(letterhead.kind).map(JSONValue.integer)),
    "state": .strings(letterhead.state), "dateline": letterhead.dateline.map(JSONValue.words),
  ])
}

/// An object with the kind of block in `is`.
private func json(_ block: PressBlock) -> JSONValue {
  switch block {
  case .heading(let level, let words): ["is": "heading", "level": .integer(level), "words": json(words)]
  case .paragraph(let words): ["is": "paragraph", "words": json(words)]
  case .list(let first, let items):
    .object([
      "is": "list", "first": first.map(JSONValue.integer),
      "items": .array(items.map { .array($0.map(json)) }),
    ])
  case .quote(let inner): ["is": "quote", "blocks": .array(inner.map(json))]
  case .table(let table): json(table)
  case .picture(_, let alt, let caption):
    ["is": "picture", "words": caption.isEmpty ? [.words(alt)] : json(caption)]
  case .code(let text): ["is": "code", "text": .words(text)]
  case .rule: ["is": "rule"]
  case .notes(let notes): ["is": "notes", "items": .array(notes.map { .array($0.map(json)) })]
  }
}

private func json(_ table: PressTable) -> JSONValue {
  let layout = table.layout
  func row(_ cells: [[PressInline]], isHeader: Bool) -> JSONValue {
    .array(
      cells.enumerated().map { json(layout.breakable($1, column: $0, isHeader: isHeader)) })
  }
  return .object([
    "is": "table", "caption": table.caption.map(JSONValue.words), "size": .integer(layout.size),
    "shares": .array(layout.shares.map(JSONValue.integer)), "header": row(table.header, isHeader: true),
    "rows": .array(table.rows.map { row($0, isHeader: false) }),
    "alignments": .strings(table.header.indices.map { table.alignment(of: $0).rawValue }),
  ])
}

/// Text alone is a string, everything else an object.
private func json(_ words: [PressInline]) -> JSONValue {
  .array(
    words.map { inline in
      switch inline {
      case .text(let text): .words(text)
      case .emphasis(let inner): ["is": "emphasis", "words": json(inner)]
      case .strong(let inner): ["is": "strong", "words": json(inner)]
      case .code(let text): ["is": "code", "text": .words(text)]
      case .link(let address, let inner):
        ["is": "link", "address": .string(address), "words": json(inner)]
      case .lineBreak: ["is": "break"]
      case .note(let number): ["is": "note", "number": .integer(number)]
      }
    })
}
