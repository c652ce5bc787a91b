import Bulletins
import Formats
import SiteModel

/// A bulletin's text as elements of HTML, for the print page and, as XHTML, for agencies. The photos are files of their own beside it.
struct BlockHTML {
  /// Whether a wide table gets a box of its own that scrolls, which only a page has a style for.
  var tablesScroll = false

  private var html: PressHTML {
    PressHTML(tablesScroll: tablesScroll) { _, alt, caption in
      .element("p", [:], [.text("[Ảnh] "), .text(caption.isEmpty ? alt : caption.plainText)])
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
      ? [] : [.element("h2", [:], [.text(PressWords.awards)]), html.node(PressTable(bulletin.awards))]
    return summary + html.nodes(bulletin.blocks) + awards
  }

  /// What stands below the text.
  func closing(_ blocks: [PressBlock]) -> [HTMLNode] { html.nodes(blocks) }

  /// What the bulletin says of itself before anything else: what was put right, and whose sample it is.
  func marks(_ bulletin: PressBulletin) -> [HTMLNode] {
    let labels = [bulletin.isDraft ? PressWords.draft : nil, bulletin.edition.label].compactMap { $0 }
      .map { Self.paragraph("label", $0) }
    guard let first = bulletin.correctionLines.first else { return labels }
    let earlier = bulletin.correctionLines.dropFirst().map { Self.paragraph("correction", $0) }
    return [.element("div", ["class": "label"], [Self.paragraph("first", first)] + earlier)] + labels
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
