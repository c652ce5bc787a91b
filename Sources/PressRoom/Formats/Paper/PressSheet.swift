// What fits on paper is worked out before a tool runs, from the widths of the letters (TextWidth, which `make documents` holds against
// the fonts). So the PDF and the Word document break the names of a letterhead and share the columns of a table alike. A column has room for
// its longest word; where the page has none, letters get smaller, and only then do words break (TableLayout). A letter that the fonts
// lack is an error with its place (PrintableLetters).

import Bulletins
import SiteModel
import VietnameseText

/// A bulletin or a notice as it lies on paper, from the letterhead down: what the PDF and the Word document have in common.
struct PressSheet: Hashable, Sendable {
  let edition: Imprint
  /// What the document is called where only its name is seen.
  var title: String
  var letterhead: Letterhead
  /// What must be read before the bulletin, each in a box: a draft, a demonstration.
  var labels: [String]
  /// What was put right, in a box above all else: the first line says that this is a correction.
  var correction: [String]
  /// "Phát hành ngay"; none of a notice.
  var release: String?
  var headline: String
  var summary: String?
  /// The text and the list of awards.
  var text: [PressBlock]
  /// What comes after -HẾT-.
  var tail: [PressBlock]
}

extension PressSheet {
  init(_ bulletin: PressBulletin) {
    edition = bulletin.edition
    title = bulletin.headline
    letterhead = Letterhead(edition, dateline: bulletin.dateline)
    labels = [bulletin.isDraft ? PressWords.draft : nil, edition.label].compactMap { $0 }
    correction = bulletin.correctionLines
    release = bulletin.releaseLine
    headline = bulletin.headline
    summary = bulletin.summary
    text = withOrderlyHeadings(bulletin.blocks + awardBlocks(bulletin.awards))
    tail = bulletin.closingBlocks
  }

  init(_ notice: PressStop) {
    edition = notice.edition
    title = notice.name
    letterhead = Letterhead(edition, dateline: nil)
    labels = [edition.label].compactMap { $0 }
    (correction, release, summary) = ([], nil, nil)
    headline = notice.title
    text = [.paragraph([.text(notice.sentence)])]
    tail = notice.closingBlocks
  }
}

private func awardBlocks(_ awards: [PressAward]) -> [PressBlock] {
  awards.isEmpty ? [] : [.heading(2, [.text(PressWords.awards)]), .table(PressTable(awards))]
}

/// The same blocks with headings that say something and go down one level at a time, which PDF/UA-1 asks for (7.4.2) and an author
/// need not know.
private func withOrderlyHeadings(_ blocks: [PressBlock]) -> [PressBlock] {
  var last = 1
  return blocks.compactMap { block in
    guard case .heading(let level, let words) = block else { return withoutHeadings(inside: block) }
    guard !words.plainText.allSatisfy(\.isWhitespace) else { return nil }
    last = min(max(level, 2), last + 1, 6)
    return .heading(last, words)
  }
}

/// Inside a list or a quotation a heading heads nothing of the bulletin: there it is a paragraph in bold type.
private func withoutHeadings(inside block: PressBlock) -> PressBlock {
  func plain(_ blocks: [PressBlock]) -> [PressBlock] {
    blocks.map { block in
      if case .heading(_, let words) = block {
        .paragraph([.strong(words)])
      } else {
        withoutHeadings(inside: block)
      }
    }
  }
  return switch block {
  case .list(let first, let items): .list(first: first, items.map(plain))
  case .quote(let inner): .quote(plain(inner))
  case .notes(let notes): .notes(notes.map(plain))
  case .heading, .paragraph, .table, .picture, .code, .rule: block
  }
}
