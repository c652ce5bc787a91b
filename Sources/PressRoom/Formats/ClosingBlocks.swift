import Bulletins
import SiteModel

extension PressBulletin {
  /// What stands below the text in every format that is read, in this order: notes to editors, who the publisher is, whom to ask, the
  /// photos, how to name the source, and which version this is.
  var closingBlocks: [PressBlock] {
    section(PressWords.notes, notes.map { [.text($0)] })
      + section(PressWords.about, [edition.about].compactMap { $0 }.map { [.text($0)] })
      + contact(edition)
      + section(PressWords.photos, zip(photos, 1...).map { [.text(PressWords.line($0, $1))] })
      + source(edition, original, version: isDraft ? nil : PressWords.version(edition))
  }
}

extension PressStop {
  /// Whom to ask, and where the version in force is. Of itself a notice tells more in its sentence.
  var closingBlocks: [PressBlock] { contact(edition) + source(edition, nil, version: nil) }
}

/// Nothing where there is nothing to head.
private func section(_ title: String, _ paragraphs: [[PressInline]]) -> [PressBlock] {
  paragraphs.isEmpty ? [] : [.heading(2, [.text(title)])] + paragraphs.map(PressBlock.paragraph)
}

/// A line each, since an address does not break and would pull the words of its line apart.
private func contact(_ edition: Imprint) -> [PressBlock] {
  section(PressWords.contact, [lines(edition.contact.map { [.text($0)] })])
}

private func source(_ edition: Imprint, _ original: PressLink?, version: String?) -> [PressBlock] {
  let inForce: [PressInline] = [
    .text(String(PressWords.inForce(edition).dropLast(edition.address.count))),
    .link(edition.address, [.text(edition.address)]),
  ]
  // Under a heading of its own, or it would be the source of the photos.
  return section(
    PressWords.source,
    [[.text(edition.citation)]]
      + [original].compactMap { $0 }.map {
        [.text(PressWords.original), .link($0.address, [.text($0.title)])]
      }
      + [lines([inForce] + (version.map { [[.text($0)]] } ?? []))])
}

private func lines(_ lines: [[PressInline]]) -> [PressInline] { Array(lines.joined(separator: [.lineBreak])) }
