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
    text = withoutSkippedLevels(bulletin.blocks + section(PressWords.awards, awardBlocks(bulletin.awards)))
    tail =
      section(PressWords.notes, bulletin.notes.map(paragraph))
      + section(PressWords.photos, bulletin.photos.enumerated().map { paragraph($1.line(number: $0 + 1)) })
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

extension PressPhoto {
  /// "Ảnh 1: Lễ trao giấy khen. Ảnh: Lê A"
  func line(number: Int) -> String { "Ảnh \(number): \(caption). Ảnh: \(credit)" }
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

/// The same blocks with headings that go down one level at a time, which PDF/UA-1 (7.4.2) asks for and an author need not know.
private func withoutSkippedLevels(_ blocks: [PressBlock]) -> [PressBlock] {
  var last = 1
  return blocks.map { block in
    guard case .heading(let level, let words) = block else { return block }
    last = min(max(level, 2), last + 1, 6)
    return .heading(last, words)
  }
}
