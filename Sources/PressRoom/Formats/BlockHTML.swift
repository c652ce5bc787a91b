import Formats
import SiteModel

/// A bulletin's blocks as elements of HTML, for the print page and, as XHTML, for agencies.
struct BlockHTML {
  /// Whether a wide table gets a box of its own that scrolls, which only a page has a style for.
  var tablesScroll = false

  func node(_ block: PressBlock) -> HTMLNode {
    switch block {
    case .heading(let level, let words):
      let names: [StaticString] = ["h2", "h3", "h4", "h5", "h6"]
      return .element(names[min(max(level, 2), 6) - 2], [:], words.map(node))
    case .paragraph(let words): return .element("p", [:], words.map(node))
    case .list(let first, let items):
      let entries = items.map { HTMLNode.element("li", [:], $0.map(node)) }
      return first.map { .element("ol", ["start": $0 == 1 ? nil : String($0)], entries) }
        ?? .element("ul", [:], entries)
    case .quote(let inner): return .element("blockquote", [:], inner.map(node))
    case .table(let table): return node(table)
    case .picture(_, let alt, let caption):
      return .element("p", [:], [.text("[Ảnh] "), .text(caption.isEmpty ? alt : caption.plainText)])
    case .code(let text): return .element("pre", [:], [.element("code", [:], [.text(text)])])
    case .rule: return .void("hr")
    case .notes(let notes):
      return .element(
        "ol", ["class": "notes"], notes.map { .element("li", [:], $0.map(node)) })
    }
  }

  func node(_ table: PressTable) -> HTMLNode {
    let caption: [HTMLNode] = table.caption.map { [.element("caption", [:], [.text($0)])] } ?? []
    let head = HTMLNode.element(
      "tr", [:], table.header.map { .element("th", ["scope": "col"], $0.map(node)) })
    let rows = table.rows.map { row in
      HTMLNode.element("tr", [:], row.map { .element("td", [:], $0.map(node)) })
    }
    let element = HTMLNode.element(
      "table", [:], caption + [.element("thead", [:], [head]), .element("tbody", [:], rows)])
    return tablesScroll ? .element("div", ["class": "t", "tabindex": "0"], [element]) : element
  }

  private func node(_ inline: PressInline) -> HTMLNode {
    switch inline {
    case .text(let text): .text(text)
    case .emphasis(let inner): .element("em", [:], inner.map(node))
    case .strong(let inner): .element("strong", [:], inner.map(node))
    case .code(let text): .element("code", [:], [.text(text)])
    case .link(let address, let inner): .element("a", ["href": address], inner.map(node))
    case .lineBreak: .void("br")
    case .note(let number): .element("sup", [:], [.text("[\(number)]")])
    }
  }
}

extension BlockHTML {
  static func paragraph(_ name: String, _ text: String) -> HTMLNode {
    .element("p", ["class": name], [.text(text)])
  }

  /// What the bulletin tells: its sapo, its text and the honoured.
  func story(_ bulletin: PressBulletin) -> [HTMLNode] {
    let summary = bulletin.summary.map { [Self.paragraph("sapo", $0)] } ?? []
    let awards: [HTMLNode] =
      bulletin.awards.isEmpty
      ? [] : [.element("h2", [:], [.text(PressWords.awards)]), node(PressTable(bulletin.awards))]
    return summary + bulletin.blocks.map(node) + awards
  }

  /// What the bulletin says of itself before anything else: whose sample it is, and what was put right.
  func marks(_ bulletin: PressBulletin) -> [HTMLNode] {
    var nodes = [bulletin.isDraft ? PressWords.draft : nil, bulletin.edition.label].compactMap { $0 }
      .map { Self.paragraph("label", $0) }
    if bulletin.firstLine != bulletin.releaseLine {
      nodes.append(
        .element(
          "div", ["class": "label"],
          [Self.paragraph("first", bulletin.firstLine)]
            + bulletin.corrections.map { Self.paragraph("correction", PressWords.line($0)) }))
    }
    return nodes
  }
}

extension PressBulletin {
  /// What an agency may print, as children of the `body` of an XHTML document or of a `div`.
  var bodyNodes: [HTMLNode] {
    let html = BlockHTML()
    let dateline = dateline.map { [BlockHTML.paragraph("dateline", $0)] } ?? []
    return html.marks(self) + dateline + html.story(self)
      + [BlockHTML.paragraph("source", edition.citation)]
  }
}
