import Formats
import SiteModel

/// A bulletin as a page of its own, for paper and for keeping: it loads nothing. Its one style is the exception to the rule
/// that pages have none inside.
extension [UInt8] {
  mutating func appendPrintPage(_ bulletin: PressBulletin) {
    let head: [HTMLNode] = [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", [:], [.text(bulletin.headline)]),
      .void("meta", ["name": "robots", "content": bulletin.isDraft ? "noindex" : nil]),
      .element("style", [:], [.raw([UInt8](printStyle.utf8))]),
    ]
    append(contentsOf: "<!doctype html>\n".utf8)
    appendHTML(
      .element(
        "html", ["lang": "vi"],
        [.element("head", [:], head), .element("body", [:], [.element("main", [:], page(bulletin))])]))
    append(UInt8(ascii: "\n"))
  }
}

/// A4 with the margins and type of Decree 30/2020/NĐ-CP (Times New Roman metrics, 13–14 pt).
private let printStyle = """
  @page{size:A4;margin:22mm 18mm 22mm 32mm}
  body{font:14pt/1.45 "Liberation Serif","Times New Roman",serif;color:#111;background:#fff;margin:0 auto;max-width:44rem;padding:1rem}
  .letterhead{display:flex;gap:1rem;justify-content:space-between;text-align:center}.letterhead>div{flex:1}
  .letterhead p{margin:0}.letterhead .state{border-bottom:1px solid #111}.kind,h1{text-align:center}.kind{font-weight:700;margin:1.5rem 0 0}h1{font-size:17pt;line-height:1.3}
  h2,h3,h4,h5,h6{font-size:14pt;margin:1em 0 .3em}.sapo{font-weight:700}.label{border:2px solid #111;padding:.3rem .6rem}
  .right{text-align:right;font-style:italic}.end{text-align:center}.t{overflow-x:auto}table{border-collapse:collapse;width:100%}
  caption{text-align:left;font-weight:700}th,td{border:1px solid #555;padding:.2rem .4rem;text-align:left;vertical-align:top}
  thead{display:table-header-group}tr{break-inside:avoid}a{color:inherit}
  @media print{body{max-width:none;padding:0}.t{overflow:visible}}
  """

private func page(_ bulletin: PressBulletin) -> [HTMLNode] {
  var nodes: [HTMLNode] = []
  for label in [bulletin.isDraft ? draftLabel : nil, bulletin.label].compactMap({ $0 }) {
    nodes.append(paragraph("label", label))
  }
  nodes += [
    letterhead(bulletin), paragraph("kind", "THÔNG CÁO BÁO CHÍ"), paragraph("release", bulletin.releaseLine),
    .element("h1", [:], [.text(bulletin.headline)]),
  ]
  if let sapo = bulletin.sapo { nodes.append(paragraph("sapo", sapo)) }
  nodes += bulletin.blocks.map { html($0, bulletin) }
  if let awards = bulletin.awards {
    nodes += [.element("h2", [:], ["Danh sách khen thưởng"]), table(awards)]
  }
  nodes.append(paragraph("end", PressBulletin.end))
  if !bulletin.notes.isEmpty {
    nodes.append(.element("h2", [:], ["Ghi chú cho biên tập viên"]))
    nodes += bulletin.notes.map { .element("p", [:], [.text($0)]) }
  }
  nodes += [
    .element("h2", [:], ["Đầu mối báo chí"]),
    .element("p", [:], [.text(bulletin.contact.joined(separator: ", "))]),
    .element("p", [:], [.text(bulletin.citation)]),
  ]
  return nodes
}

private func paragraph(_ name: String, _ text: String) -> HTMLNode {
  .element("p", ["class": name], [.text(text)])
}

private func letterhead(_ bulletin: PressBulletin) -> HTMLNode {
  let superior = bulletin.superior?.uppercased()
  let body: [HTMLNode] = [
    .element("p", [:], [.text(superior ?? "")]),
    .element("p", [:], [.element("strong", [:], [.text(bulletin.publisher.uppercased())])]),
    .element("p", [:], [.text(bulletin.letterhead == .party ? "*" : "")]),
    .element("p", [:], [.text(bulletin.number)]),
  ]
  let state: [HTMLNode] =
    bulletin.letterhead == .party
    ? [.element("p", [:], [.element("strong", ["class": "state"], ["ĐẢNG CỘNG SẢN VIỆT NAM"])])]
    : [
      .element("p", [:], [.element("strong", [:], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])]),
      .element("p", [:], [.element("strong", ["class": "state"], ["Độc lập - Tự do - Hạnh phúc"])]),
    ]
  let dateline = bulletin.dateline.map { [paragraph("right", $0)] } ?? []
  return .element(
    "div", ["class": "letterhead"], [.element("div", [:], body), .element("div", [:], state + dateline)])
}

private func html(_ block: PressBlock, _ bulletin: PressBulletin) -> HTMLNode {
  switch block {
  case .heading(let level, let words):
    let names: [StaticString] = ["h2", "h3", "h4", "h5", "h6"]
    return .element(names[min(max(level, 2), 6) - 2], [:], words.map(html))
  case .paragraph(let words): return .element("p", [:], words.map(html))
  case .list(let first, let items):
    let entries = items.map { HTMLNode.element("li", [:], $0.map { html($0, bulletin) }) }
    return first.map { .element("ol", ["start": $0 == 1 ? nil : String($0)], entries) }
      ?? .element("ul", [:], entries)
  case .quote(let inner): return .element("blockquote", [:], inner.map { html($0, bulletin) })
  case .table(let content): return table(content)
  case .picture(_, let alt, let caption):
    return .element("p", [:], [.text("[Ảnh] "), .text(caption.isEmpty ? alt : caption.plainText)])
  case .code(let text): return .element("pre", [:], [.element("code", [:], [.text(text)])])
  case .rule: return .void("hr")
  case .notes(let notes):
    return .element(
      "ol", ["class": "notes"], notes.map { .element("li", [:], $0.map { html($0, bulletin) }) })
  }
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
  let head = HTMLNode.element(
    "tr", [:], table.header.map { .element("th", ["scope": "col"], $0.map(html)) })
  let rows = table.rows.map { row in
    HTMLNode.element("tr", [:], row.map { .element("td", [:], $0.map(html)) })
  }
  return .element(
    "div", ["class": "t", "tabindex": "0"],
    [.element("table", [:], caption + [.element("thead", [:], [head]), .element("tbody", [:], rows)])])
}
