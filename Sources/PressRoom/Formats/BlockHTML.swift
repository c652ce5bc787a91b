// Formats of bulletins. What a bulletin says is chosen once, in PressBulletin; a format is a file here that writes this value.
//
// - BlockHTML is the one walk from blocks to elements. The page writes them as HTML, ninjs and NewsML-G2 as XHTML without white space
//   between elements, since inside a line it would part words.
// - A format is made from the value alone. Only NewsML-G2, which tells size and hash of the other files, is made once these are there.
// - A package has an id of its own (the bulletin's and `/goi`), since two items may not share one; photos have `/anh-01`.
// - Drafts are `withheld` in every format, with a note: whoever finds a preview's files must not publish them.
// - The genre is a literal, since IPTC has no code for a press release. Codes of IPTC are only those seen in its own examples or in files
//   of agencies. A later version is `sig:correction` when it puts something right, else `sig:update`.
// - Photos are `remoteContent` of the text with caption and credit in a `partMeta` and their terms in a `rightsInfo` that refers to it.
//   They stand in the package as items too. Tables and claims are in the package only.
// - What stands below the text is one list of blocks (ClosingBlocks) for paper, plain text and the print page, so the order is the same.
// - Print pages have one style text, a constant, since administrators let it through by its hash. The handbook keeps the hash of every
//   style that stored pages have.

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
