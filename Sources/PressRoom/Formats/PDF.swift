import Formats
import SiteModel

extension PressFormat {
  /// A bulletin as a tagged PDF, built to PDF/UA-1 and PDF/A-2a. Its words go to the theme's template as data and never become
  /// part of its source.
  static let pdf = PressFormat(
    ending: ".pdf", mediaType: "application/pdf",
    bulletin: { .tool(.pdf(data: data(of: PressSheet($0)))) },
    notice: { .tool(.pdf(data: data(of: PressSheet($0)))) })
}

/// What `bulletin.typ` reads.
private func data(of sheet: PressSheet) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.appendJSON(
    .object([
      "language": .string(sheet.edition.language), "title": .string(sheet.title),
      "author": .string(sheet.edition.publisher), "released": .string(sheet.edition.released.rfc3339),
      "letterhead": json(sheet.letterhead), "labels": .strings(sheet.labels),
      "correction": .strings(sheet.correction), "kind": .string(PressWords.kind),
      "release": sheet.release.map(JSONValue.string), "headline": .string(sheet.headline),
      "summary": sheet.summary.map(JSONValue.string), "text": .array(sheet.text.map(json)),
      "end": .string(PressWords.end), "tail": .array(sheet.tail.map(json)),
    ]))
  return bytes
}

private func json(_ letterhead: Letterhead) -> JSONValue {
  .object([
    "kind": .string(letterhead.kind.rawValue), "superior": letterhead.superior.map(JSONValue.string),
    "publisher": .string(letterhead.publisher), "number": .string(letterhead.number),
    "state": .strings(letterhead.state), "dateline": letterhead.dateline.map(JSONValue.string),
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
    ["is": "picture", "words": caption.isEmpty ? [.string(alt)] : json(caption)]
  case .code(let text): ["is": "code", "text": .string(text)]
  case .rule: ["is": "rule"]
  case .notes(let notes): ["is": "notes", "items": .array(notes.map { .array($0.map(json)) })]
  }
}

private func json(_ table: PressTable) -> JSONValue {
  .object([
    "is": "table", "caption": table.caption.map(JSONValue.string),
    "shares": .array(table.columnShares.map(JSONValue.integer)), "header": .array(table.header.map(json)),
    "rows": .array(table.rows.map { .array($0.map(json)) }),
  ])
}

/// Text alone is a string, everything else an object.
private func json(_ words: [PressInline]) -> JSONValue {
  .array(
    words.map { inline in
      switch inline {
      case .text(let text): .string(text)
      case .emphasis(let inner): ["is": "emphasis", "words": json(inner)]
      case .strong(let inner): ["is": "strong", "words": json(inner)]
      case .code(let text): ["is": "code", "text": .string(text)]
      case .link(let address, let inner):
        ["is": "link", "address": .string(address), "words": json(inner)]
      case .lineBreak: ["is": "break"]
      case .note(let number): ["is": "note", "number": .integer(number)]
      }
    })
}
