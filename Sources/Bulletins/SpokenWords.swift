/// What the pages of a bulletin show, in runs of words that every format which says them keeps together.
package struct SpokenWords: Sendable {
  /// What stands above the text, in the order of the text file.
  package let head: [String]
  /// The text, in its order; between two runs stand marks at most, or the address of a link.
  package let text: [String]
  /// What stands below, of which the text file has all.
  package let below: [String]
  /// What only files for programs say, and the addresses of links.
  package let facts: [String]
}

extension PressBulletin {
  package var spokenWords: SpokenWords {
    let head: [String?] = [releaseLine, edition.number, headline, summary, dateline]
    var below: [String?] = []
    for award in awards { below += [award.name, award.role, award.form, award.deed, award.decision] }
    below += notes + [edition.about] + edition.contact
    for photo in photos { below += [photo.caption, photo.credit] }
    below += [edition.publisher, original?.title, original?.address, edition.address]
    var facts: [String?] = [edition.label] + blocks.flatMap(\.runs).filter(\.isAddress).map(\.words)
    for award in awards { facts += [award.issuer, award.address] }
    for name in people + organisations { facts += [name.name, name.address] }
    for story in stories { facts += [story.title, story.address] }
    for claim in claims { facts += [claim.text, claim.id, claim.measure] }
    for photo in photos { facts += [photo.alt, photo.rights] }
    for correction in corrections { facts += [correction.was, correction.now] }
    return SpokenWords(
      head: head.compactMap { $0 }, text: blocks.flatMap(\.runs).filter { !$0.isAddress }.map(\.words),
      below: below.compactMap { $0 }, facts: facts.compactMap { $0 })
  }
}

/// Words that stand in one line without an address, a mark or a break between them; or an address.
private struct Run {
  var words: String
  var isAddress = false
}

extension PressBlock {
  /// A picture is told by its caption, or by its description where it has none.
  fileprivate var runs: [Run] {
    switch self {
    case .heading(_, let words), .paragraph(let words): words.runs
    case .list(_, let items), .notes(let items): items.flatMap { $0.flatMap(\.runs) }
    case .quote(let inner): inner.flatMap(\.runs)
    case .table(let table):
      (table.caption.map { [Run(words: $0)] } ?? []) + table.header.flatMap(\.runs)
        + table.rows.flatMap { $0.flatMap(\.runs) }
    case .picture(_, let alt, let caption): caption.isEmpty ? [Run(words: alt)] : caption.runs
    case .code(let text): [Run(words: text)]
    case .rule: []
    }
  }
}

extension [PressInline] {
  fileprivate var runs: [Run] {
    var runs = [Run(words: "")]
    add(to: &runs)
    return runs
  }

  private func add(to runs: inout [Run]) {
    for inline in self {
      switch inline {
      case .text(let text), .code(let text): runs[runs.count - 1].words += text
      case .emphasis(let inner), .strong(let inner): inner.add(to: &runs)
      case .link(let address, let inner):
        inner.add(to: &runs)
        runs += [Run(words: address, isAddress: true), Run(words: "")]
      case .lineBreak, .note: runs.append(Run(words: ""))
      }
    }
  }
}
