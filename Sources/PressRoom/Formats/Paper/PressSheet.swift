import SiteModel
import VietnameseText

/// A bulletin or a notice as it lies on paper, from the letterhead down: what the PDF and the Word document have in common.
struct PressSheet: Hashable, Sendable {
  let edition: PressEdition
  /// What the document is called where only its name is seen.
  var title: String
  var letterhead: Letterhead
  /// What must be read before anything else, each in a box: a draft, a demonstration.
  var labels: [String]
  /// What was put right, in a box: the first line says that this is a correction.
  var correction: [String]
  /// "Phát hành ngay"; none of a notice.
  var release: String?
  var headline: String
  var summary: String?
  /// The text and the list of awards.
  var text: [PressBlock]
  /// What comes after -HẾT-: notes, photos, who the publisher is, whom to ask.
  var tail: [PressBlock]
}

/// The head of the first page: of a Party body (Hướng dẫn 36-HD/VPTW), or of a State body (Decree 30/2020/NĐ-CP).
struct Letterhead: Hashable, Sendable {
  let kind: Bulletin.Letterhead
  let superior: String?
  let publisher: String
  let number: String
  /// The lines at the right: "ĐẢNG CỘNG SẢN VIỆT NAM", or the State's name and motto. The last is underlined.
  let state: [String]
  let dateline: String?

  init(_ edition: PressEdition, dateline: String?) {
    kind = edition.letterhead
    superior = edition.superior?.uppercased()
    publisher = edition.publisher.uppercased()
    number = edition.number
    state =
      kind == .party
      ? ["ĐẢNG CỘNG SẢN VIỆT NAM"]
      : ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    self.dateline = dateline
  }
}

extension PressSheet {
  init(_ bulletin: PressBulletin) {
    edition = bulletin.edition
    title = bulletin.headline
    letterhead = Letterhead(edition, dateline: bulletin.dateline)
    labels = [bulletin.isDraft ? PressWords.draft : nil, edition.label].compactMap { $0 }
    correction =
      bulletin.firstLine == bulletin.releaseLine
      ? [] : [bulletin.firstLine] + bulletin.corrections.map(PressWords.line)
    release = bulletin.releaseLine
    headline = bulletin.headline
    summary = bulletin.summary
    text = withOrderlyHeadings(bulletin.blocks + section(PressWords.awards, awardBlocks(bulletin.awards)))
    tail =
      section(PressWords.notes, bulletin.notes.map(paragraph))
      + section(PressWords.photos, zip(bulletin.photos, 1...).map { paragraph(PressWords.line($0, $1)) })
      + section(PressWords.about, [edition.about].compactMap { $0 }.map(paragraph)) + closing(edition)
  }

  init(_ notice: PressNotice) {
    edition = notice.edition
    title = "\(notice.title): \(PressWords.kind.lowercased()) \(edition.id.text)"
    letterhead = Letterhead(edition, dateline: nil)
    labels = [edition.label].compactMap { $0 }
    (correction, release, summary) = ([], nil, nil)
    headline = notice.title
    text = [paragraph(notice.sentence)]
    tail = closing(edition)
  }
}

private func paragraph(_ text: String) -> PressBlock { .paragraph([.text(text)]) }

/// Nothing where there is nothing to head.
private func section(_ title: String, _ blocks: [PressBlock]) -> [PressBlock] {
  blocks.isEmpty ? [] : [.heading(2, [.text(title)])] + blocks
}

private func awardBlocks(_ awards: [PressAward]) -> [PressBlock] {
  awards.isEmpty ? [] : [.table(PressTable(awards))]
}

private func closing(_ edition: PressEdition) -> [PressBlock] {
  section(PressWords.contact, [paragraph(edition.contact.joined(separator: ", "))]) + [
    paragraph(edition.citation),
    .paragraph([
      .text(String(PressWords.inForce(edition).dropLast(edition.address.count))),
      .link(edition.address, [.text(edition.address)]),
    ]),
  ]
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
