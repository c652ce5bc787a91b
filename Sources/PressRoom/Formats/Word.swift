import Bulletins
import Formats
import SiteModel
import VietnameseText

extension PressFormat {
  /// A bulletin as a Word document with real styles. `custom-style` names a style of the theme's `reference.docx`.
  static let word = PressFormat(
    PressFileKind(
      ending: ".docx", mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      label: PressFileKind.Label("Word"), shelf: .documents, position: 1, extent: .text, isAttached: true),
    bulletin: { bulletin, _ in document(PressSheet(bulletin)) }, notice: { document(PressSheet($0)) })
}

private func document(_ sheet: PressSheet) -> PressFormat.Content {
  var html = [UInt8]("<!doctype html>\n".utf8)
  html.appendHTML(
    .element(
      "html", ["lang": sheet.edition.language],
      [.element("head", [:], [.void("meta", ["charset": "utf-8"])]), .element("body", [:], page(sheet))]))
  let released = Instant(sheet.edition.released.rfc3339, in: .vietnam)?.secondsSince1970 ?? 0
  return .tool(.docx(html: html, title: sheet.title, author: sheet.edition.publisher, released: released))
}

private func page(_ sheet: PressSheet) -> [HTMLNode] {
  var nodes = sheet.correction.enumerated().map { position, line in
    let words = HTMLNode.text(line)
    return styled(
      "Correction", [.element("p", [:], [position == 0 ? .element("strong", [:], [words]) : words])])
  }
  nodes += sheet.labels.map { styled("Label", $0) }
  nodes += [openXML(letterheadTable(sheet.letterhead)), styled("Document Kind", PressWords.kind)]
  if let release = sheet.release { nodes.append(styled("Release", release)) }
  nodes.append(.element("h1", [:], [.text(sheet.headline)]))
  if let summary = sheet.summary { nodes.append(styled("Sapo", summary)) }
  return nodes + sheet.text.map(html) + [styled("End", PressWords.end)] + sheet.tail.map(closing)
}

/// Below the text lines are short and have addresses, so they do not reach from margin to margin.
private func closing(_ block: PressBlock) -> HTMLNode {
  if case .paragraph = block { styled("Closing", [html(block)]) } else { html(block) }
}

private func styled(_ style: String, _ text: String) -> HTMLNode {
  styled(style, [.element("p", [:], [.text(text)])])
}

private func styled(_ style: String, _ nodes: [HTMLNode]) -> HTMLNode {
  .element("div", ["custom-style": style], nodes)
}

/// WordprocessingML, which pandoc's filter takes from such an element as it stands.
private func openXML(_ element: XMLElement) -> HTMLNode {
  var bytes: [UInt8] = []
  bytes.appendXML(element)
  return .element("pre", ["class": "openxml"], [.text(String(decoding: bytes, as: UTF8.self))])
}

private func html(_ block: PressBlock) -> HTMLNode {
  switch block {
  case .heading(let level, let words):
    let names: [StaticString] = ["h2", "h3", "h4", "h5", "h6"]
    return .element(names[min(max(level, 2), 6) - 2], [:], words.map(html))
  case .paragraph(let words): return .element("p", [:], words.map(html))
  case .list(let first, let items):
    let entries = items.map { HTMLNode.element("li", [:], $0.map(html)) }
    return first.map { .element("ol", ["start": String($0)], entries) } ?? .element("ul", [:], entries)
  case .quote(let inner): return .element("blockquote", [:], inner.map(html))
  case .table(let content): return table(content)
  case .picture(_, let alt, let caption):
    return styled("Picture", "[Ảnh] " + (caption.isEmpty ? alt : caption.plainText))
  case .code(let text): return .element("pre", [:], [.element("code", [:], [.text(text)])])
  case .rule: return styled("Rule", "* * *")
  case .notes(let notes): return .element("div", [:], notes.enumerated().flatMap { note($1, number: $0 + 1) })
  }
}

/// A footnote's text with its number before it.
private func note(_ blocks: [PressBlock], number: Int) -> [HTMLNode] {
  let mark = PressInline.text("[\(number)] ")
  guard case .paragraph(let words) = blocks.first else {
    return [styled("Note", [html(.paragraph([mark]))])] + blocks.map(html)
  }
  return [styled("Note", [html(.paragraph([mark] + words))])] + blocks.dropFirst().map(html)
}

private func html(_ inline: PressInline) -> HTMLNode {
  switch inline {
  case .text(let text): .text(text)
  case .emphasis(let inner): .element("em", [:], inner.map(html))
  case .strong(let inner): .element("strong", [:], inner.map(html))
  case .code(let text): .element("code", [:], [.text(text)])
  case .link(let address, let inner): .element("a", ["href": address], inner.map(html))
  case .lineBreak: .void("br")
  case .note(let number): .element("sup", [:], [.text("[\(number)]")])
  }
}

private func table(_ table: PressTable) -> HTMLNode {
  let caption: [HTMLNode] = table.caption.map { [.element("caption", [:], [.text($0)])] } ?? []
  let layout = table.layout
  let columns = layout.shares.map { share in
    HTMLNode.void("col", ["style": "width: \(share / 10).\(share % 10)%"])
  }
  func row(_ name: StaticString, _ cells: [[PressInline]]) -> HTMLNode {
    .element(
      "tr", [:],
      cells.enumerated().map { column, words in
        .element(name, ["style": style(of: table.alignment(of: column))], cell(words, size: layout.size))
      })
  }
  return .element(
    "table", [:],
    caption + [
      .element("colgroup", [:], columns), .element("thead", [:], [row("th", table.header)]),
      .element("tbody", [:], table.rows.map { row("td", $0) }),
    ])
}

/// As pandoc reads it; `nil` for where cells stand anyway.
private func style(of alignment: PressTable.Alignment) -> String? {
  switch alignment {
  case .start: nil
  case .center: "text-align: center"
  case .end: "text-align: right"
  }
}

/// Pandoc's own style of cells is that of the largest letters.
private func cell(_ words: [PressInline], size: Int) -> [HTMLNode] {
  let nodes = words.map(html)
  guard size < TableLayout.sizes[0] else { return nodes }
  return [styled("Table Text \(size)", [.element("p", [:], nodes)])]
}
