import Bulletins
import Formats
import SiteModel

extension PressFormat {
  /// A bulletin as a page of its own, for paper and for keeping: it loads nothing. Its one style is the exception to the rule
  /// that pages have none inside.
  static let html = PressFormat(
    PressFileKind(
      ending: PressFileKind.pageEnding, mediaType: "text/html; charset=utf-8",
      label: PressFileKind.Label(vi: "Trang để in", en: "Page for printing"), shelf: .documents, position: 3,
      extent: .text),
    bulletin: { bulletin, formats in
      .bytes(
        printPage(
          bulletin.headline, bulletin.edition, mayBeIndexed: !bulletin.isDraft,
          structuredData: structuredData(bulletin, formats), page(bulletin)))
    },
    notice: { .bytes(printPage($0.name, $0.edition, mayBeIndexed: false, page($0))) })
}

private func printPage(
  _ title: String, _ edition: Imprint, mayBeIndexed: Bool, structuredData: JSONValue? = nil,
  _ content: [HTMLNode]
) -> [UInt8] {
  var head: [HTMLNode] = [
    .void("meta", ["charset": "utf-8"]),
    .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
    .element("title", [:], [.text(title)]), .void("link", ["rel": "canonical", "href": edition.address]),
    .element("style", [:], [.raw([UInt8](printStyle.utf8))]),
  ]
  if !mayBeIndexed { head.append(.void("meta", ["name": "robots", "content": "noindex"])) }
  if let structuredData {
    var script: [UInt8] = []
    script.appendJSONLDScript(structuredData)
    head.append(.raw(script))
  }
  var bytes = [UInt8]("<!doctype html>\n".utf8)
  bytes.appendHTML(
    .element(
      "html", ["lang": edition.language],
      [.element("head", [:], head), .element("body", [:], [.element("main", [:], content)])]))
  bytes.append(UInt8(ascii: "\n"))
  return bytes
}

/// The one style text of all print pages, of bulletins and of notices. A strict Content-Security-Policy lets it through by its hash, which
/// README.vi.md §13 has for administrators: whoever changes it adds the new hash there and leaves those of stored pages.
///
/// A4 with the margins and type of Decree 30/2020/NĐ-CP (Times New Roman metrics, 13–14 pt).
let printStyle = """
  @page{size:A4;margin:22mm 18mm 22mm 32mm}
  body{font:14pt/1.45 "Liberation Serif","Times New Roman",serif;color:#111;background:#fff;margin:0 auto;max-width:44rem;padding:1rem}
  .letterhead{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;text-align:center}.letterhead>div{flex:1 1 11rem}
  .letterhead p{margin:0;text-wrap:balance}.letterhead .state{border-bottom:1px solid #111}
  .letterhead hr{width:30%;margin:.3rem auto;border:0;border-top:1px solid #111}.letterhead>.nation{flex:none;margin:0 auto}.nation p:first-child{font-size:12pt;white-space:nowrap}
  .kind,h1{text-align:center}.kind{font-weight:700;margin:1.5rem 0 0}h1{font-size:17pt;line-height:1.3}
  h2,h3,h4,h5,h6{font-size:14pt;margin:1em 0 .3em}.sapo{font-weight:700}.label{border:2px solid #111;margin:0 0 1rem;padding:.3rem .6rem}.label p{margin:0}.first{font-weight:700}
  .right{font-style:italic}.end,.release{text-align:center}.release{font-style:italic}.table{overflow-x:auto}table{border-collapse:collapse;width:100%}
  caption{text-align:left;font-weight:700}th,td{border:1px solid #555;padding:.2rem .4rem;text-align:left;vertical-align:top}
  .num{text-align:right}.center{text-align:center}thead{display:table-header-group}tr{break-inside:avoid}a{color:inherit}
  @media print{body{max-width:none;padding:0}.table{overflow:visible}}
  """

private func page(_ bulletin: PressBulletin) -> [HTMLNode] {
  let edition = bulletin.edition
  let html = BlockHTML(tablesScroll: true)
  var nodes = html.marks(bulletin)
  nodes += [
    letterhead(Letterhead(edition, dateline: bulletin.dateline)),
    BlockHTML.paragraph("kind", PressWords.kind),
    BlockHTML.paragraph("release", bulletin.releaseLine), .element("h1", [:], [.text(bulletin.headline)]),
  ]
  nodes += html.story(bulletin)
  nodes.append(BlockHTML.paragraph("end", PressWords.end))
  return nodes + html.closing(bulletin.closingBlocks)
}

private func page(_ notice: PressStop) -> [HTMLNode] {
  [
    letterhead(Letterhead(notice.edition, dateline: nil)), BlockHTML.paragraph("kind", PressWords.kind),
    .element("h1", [:], [.text(notice.title)]),
  ]
    + [BlockHTML.paragraph("label", notice.sentence)]
    + (notice.edition.label.map { [BlockHTML.paragraph("label", $0)] } ?? [])
    + BlockHTML().closing(notice.closingBlocks)
}

private func letterhead(_ head: Letterhead) -> HTMLNode {
  var body: [HTMLNode] = head.superior.map { [.element("p", [:], [.text($0)])] } ?? []
  body.append(.element("p", [:], [.element("strong", [:], [.text(head.publisher)])]))
  body.append(head.kind == .party ? .element("p", [:], ["*"]) : .void("hr"))
  body.append(.element("p", [:], [.text(head.number)]))
  var state = head.state.dropLast().map { line in
    HTMLNode.element("p", [:], [.element("strong", [:], [.text(line)])])
  }
  state += head.state.suffix(1).map { line in
    .element("p", [:], [.element("strong", ["class": "state"], [.text(line)])])
  }
  let dateline = head.dateline.map { [BlockHTML.paragraph("right", $0)] } ?? []
  return .element(
    "div", ["class": "letterhead"],
    [
      .element("div", [:], body),
      .element("div", ["class": head.kind == .state ? "nation" : nil], state + dateline),
    ])
}
