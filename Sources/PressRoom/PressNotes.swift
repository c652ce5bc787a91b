import Bulletins
import SiteModel

extension PressBulletin {
  /// What editors of agencies must know and readers need not, most urgent first.
  var editorsNotes: [String] {
    let marks = [isDraft ? PressWords.draft : nil, edition.label].compactMap { $0 }
    let original = original.map { ["\(PressWords.original)\($0.title), \($0.address)"] } ?? []
    return marks + correctionLines + [releaseLine] + notes + original + PressWords.closing(edition)
  }
}

extension PressStop {
  var editorsNotes: [String] {
    [sentence] + [edition.label].compactMap { $0 } + PressWords.closing(edition)
  }

  /// A headline without a word of the bulletin's own.
  var headline: String { "\(title): \(PressWords.kind) \(edition.id.text)" }
}

extension PressWords {
  /// Whom to ask, and where the version in force is.
  fileprivate static func closing(_ edition: Imprint) -> [String] {
    ["\(contact): " + edition.contact.joined(separator: ", "), inForce(edition)]
  }

  /// Press Law 126/2025/QH15: who uses it names the source. `nil` of what nobody may use.
  static func usageTerms(_ edition: Imprint, _ status: LedgerEntry.Status) -> String? {
    guard status == .usable else { return nil }
    return "Được sử dụng toàn bộ hoặc một phần với điều kiện ghi rõ “\(edition.citation)”."
  }
}
