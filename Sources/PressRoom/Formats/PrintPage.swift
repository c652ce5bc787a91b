import Formats
import SiteModel

extension PressFormat {
  /// A bulletin as a page of its own, for paper and for keeping: it loads nothing. Its one style is the exception to the rule
  /// that pages have none inside.
  static let html = PressFormat(
    ending: ".html", mediaType: "text/html; charset=utf-8",
    bulletin: {
      .bytes(
        printPage(
          $0.headline, $0.edition, mayBeIndexed: !$0.isDraft, structuredData: structuredData($0), page($0)))
    },
    notice: { .bytes(printPage($0.title, $0.edition, mayBeIndexed: false, page($0))) })
}

private func printPage(
  _ title: String, _ edition: PressEdition, mayBeIndexed: Bool, structuredData: JSONValue? = nil,
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

/// A4 with the margins and type of Decree 30/2020/NĐ-CP (Times New Roman metrics, 13–14 pt).
private let printStyle = """
  @page{size:A4;margin:22mm 18mm 22mm 32mm}
  body{font:14pt/1.45 "Liberation Serif","Times New Roman",serif;color:#111;background:#fff;margin:0 auto;max-width:44rem;padding:1rem}
  .letterhead{display:flex;gap:1rem;justify-content:space-between;text-align:center}.letterhead>div{flex:1}
  .letterhead p{margin:0}.letterhead .state{border-bottom:1px solid #111}.kind,h1{text-align:center}.kind{font-weight:700;margin:1.5rem 0 0}h1{font-size:17pt;line-height:1.3}
  h2,h3,h4,h5,h6{font-size:14pt;margin:1em 0 .3em}.sapo{font-weight:700}.label{border:2px solid #111;padding:.3rem .6rem}
  .right{text-align:right;font-style:italic}.end{text-align:center}.table{overflow-x:auto}table{border-collapse:collapse;width:100%}
  caption{text-align:left;font-weight:700}th,td{border:1px solid #555;padding:.2rem .4rem;text-align:left;vertical-align:top}
  thead{display:table-header-group}tr{break-inside:avoid}a{color:inherit}
  @media print{body{max-width:none;padding:0}.table{overflow:visible}}
  """

private func page(_ bulletin: PressBulletin) -> [HTMLNode] {
  let edition = bulletin.edition
  let html = BlockHTML(tablesScroll: true)
  var nodes = html.marks(bulletin)
  nodes += [
    letterhead(edition, bulletin.dateline), BlockHTML.paragraph("kind", PressWords.kind),
    BlockHTML.paragraph("release", bulletin.releaseLine), .element("h1", [:], [.text(bulletin.headline)]),
  ]
  nodes += html.story(bulletin)
  nodes.append(BlockHTML.paragraph("end", PressWords.end))
  if !bulletin.notes.isEmpty {
    nodes.append(.element("h2", [:], [.text(PressWords.notes)]))
    nodes += bulletin.notes.map { .element("p", [:], [.text($0)]) }
  }
  nodes += zip(bulletin.photos, 1...).map { .element("p", [:], [.text(PressWords.line($0, $1))]) }
  if let about = edition.about {
    nodes += [.element("h2", [:], [.text(PressWords.about)]), .element("p", [:], [.text(about)])]
  }
  return nodes + closing(edition)
}

private func page(_ notice: PressNotice) -> [HTMLNode] {
  [
    letterhead(notice.edition, nil), BlockHTML.paragraph("kind", PressWords.kind),
    .element("h1", [:], [.text(notice.title)]),
  ]
    + [BlockHTML.paragraph("label", notice.sentence)]
    + (notice.edition.label.map { [BlockHTML.paragraph("label", $0)] } ?? []) + closing(notice.edition)
}

private func closing(_ edition: PressEdition) -> [HTMLNode] {
  [
    .element("h2", [:], [.text(PressWords.contact)]),
    .element("p", [:], [.text(edition.contact.joined(separator: ", "))]),
    .element("p", [:], [.text(edition.citation)]),
    .element(
      "p", [:],
      ["Bản hiện hành: ", .element("a", ["href": edition.address], [.text(edition.address)])]),
  ]
}

private func letterhead(_ edition: PressEdition, _ dateline: String?) -> HTMLNode {
  let superior = edition.superior?.uppercased()
  let body: [HTMLNode] = [
    .element("p", [:], [.text(superior ?? "")]),
    .element("p", [:], [.element("strong", [:], [.text(edition.publisher.uppercased())])]),
    .element("p", [:], [.text(edition.letterhead == .party ? "*" : "")]),
    .element("p", [:], [.text(edition.number)]),
  ]
  let state: [HTMLNode] =
    edition.letterhead == .party
    ? [.element("p", [:], [.element("strong", ["class": "state"], ["ĐẢNG CỘNG SẢN VIỆT NAM"])])]
    : [
      .element("p", [:], [.element("strong", [:], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"])]),
      .element("p", [:], [.element("strong", ["class": "state"], ["Độc lập - Tự do - Hạnh phúc"])]),
    ]
  let line = dateline.map { [BlockHTML.paragraph("right", $0)] } ?? []
  return .element(
    "div", ["class": "letterhead"], [.element("div", [:], body), .element("div", [:], state + line)])
}
