import Formats

/// A bulletin's text as HTML, wherever it is shown. What differs from place to place is asked for.
package struct PressHTML: Sendable {
  /// Where a link of the text leads; `nil` leaves its words alone.
  package var target: @Sendable (String) -> String?
  /// A picture by its number, from 0, its description and its caption.
  package var picture: @Sendable (Int, String, [PressInline]) -> HTMLNode

  /// Whether a wide table gets a box of its own that scrolls, which only a page has a style for.
  package var tablesScroll: Bool

  package init(
    tablesScroll: Bool = true, target: @escaping @Sendable (String) -> String? = { $0 },
    picture: @escaping @Sendable (Int, String, [PressInline]) -> HTMLNode
  ) {
    self.tablesScroll = tablesScroll
    self.target = target
    self.picture = picture
  }

  package func nodes(_ blocks: [PressBlock]) -> [HTMLNode] { blocks.map(node) }

  private func node(_ block: PressBlock) -> HTMLNode {
    switch block {
    case .heading(let level, let words):
      let names: [StaticString] = ["h2", "h3", "h4", "h5", "h6"]
      return .element(names[min(max(level, 2), 6) - 2], [:], nodes(words))
    case .paragraph(let words): return .element("p", [:], nodes(words))
    case .list(let first, let items):
      let entries = items.map { HTMLNode.element("li", [:], item($0)) }
      return first.map { .element("ol", ["start": $0 == 1 ? nil : String($0)], entries) }
        ?? .element("ul", [:], entries)
    case .quote(let inner): return .element("blockquote", [:], nodes(inner))
    case .table(let content): return node(content)
    case .picture(let number, let alt, let caption): return picture(number, alt, caption)
    case .code(let text): return .element("pre", [:], [.element("code", [:], [.text(text)])])
    case .rule: return .void("hr")
    case .notes(let notes):
      return .element("ol", ["class": "notes"], notes.map { .element("li", [:], item($0)) })
    }
  }

  /// An item of one paragraph is that line alone.
  private func item(_ blocks: [PressBlock]) -> [HTMLNode] {
    if blocks.count == 1, case .paragraph(let words) = blocks[0] { return nodes(words) }
    return nodes(blocks)
  }

  package func nodes(_ inlines: [PressInline]) -> [HTMLNode] { inlines.flatMap(nodes) }

  private func nodes(_ inline: PressInline) -> [HTMLNode] {
    switch inline {
    case .text(let text): [.text(text)]
    case .emphasis(let inner): [.element("em", [:], nodes(inner))]
    case .strong(let inner): [.element("strong", [:], nodes(inner))]
    case .code(let text): [.element("code", [:], [.text(text)])]
    case .link(let address, let inner):
      target(address).map { [.element("a", ["href": $0], nodes(inner))] } ?? nodes(inner)
    case .lineBreak: [.void("br")]
    case .note(let number): [.element("sup", [:], [.text("[\(number)]")])]
    }
  }

  /// A frame that scrolls is one that the keyboard can reach to scroll it.
  package func node(_ table: PressTable) -> HTMLNode {
    let caption: [HTMLNode] = table.caption.map { [.element("caption", [:], [.text($0)])] } ?? []
    let head = HTMLNode.element(
      "tr", [:],
      table.header.enumerated().map { column, words in
        .element("th", ["scope": "col", "class": table.cellClass(column)], nodes(words))
      })
    let rows = table.rows.map { row in
      HTMLNode.element(
        "tr", [:],
        row.enumerated().map { .element("td", ["class": table.cellClass($0)], nodes($1)) })
    }
    let element = HTMLNode.element(
      "table", [:], caption + [.element("thead", [:], [head]), .element("tbody", [:], rows)])
    guard tablesScroll else { return element }
    let name = table.caption ?? table.header.map(\.plainText).joined(separator: ", ")
    return .element(
      "div", ["class": "table", "tabindex": "0", "role": "region", "aria-label": name],
      [element])
  }
}

extension PressTable {
  /// The class that tables of the site have too; `nil` at the beginning of the line.
  fileprivate func cellClass(_ column: Int) -> String? {
    switch alignment(of: column) {
    case .start: nil
    case .center: "center"
    case .end: "num"
    }
  }
}
