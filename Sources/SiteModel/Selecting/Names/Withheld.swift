import Diagnostics
import Records
import VietnameseText

/// What a build leaves out because it still names somebody who may not be named, when the withdrawal has to take effect at once.
package struct Withheld: Sendable, Hashable {
  /// A row of a table, by its file, its sheet, and its line or number.
  struct Row: Hashable, Sendable {
    let file: String
    let sheet: String?
    let number: Int

    init?(_ place: Place) {
      guard let number = place.line ?? place.row else { return nil }
      (file, sheet, self.number) = (place.file, place.sheet, number)
    }
  }

  /// Texts.
  var files: Set<String> = []
  var rows: Set<Row> = []
  /// Ids of people of whom nobody said that they are not the hidden one.
  var recipients: Set<String> = []
  /// Paths of attachments that name somebody.
  var attachments: Set<String> = []

  package var isEmpty: Bool {
    files.isEmpty && rows.isEmpty && recipients.isEmpty && attachments.isEmpty
  }

  func has(_ attachment: Located<String>?) -> Bool {
    guard let attachment, !attachments.isEmpty else { return false }
    return ContentFile(attachment.value, from: attachment.place.file).map { attachments.contains($0.path) }
      ?? false
  }

  func has(_ place: Place?) -> Bool { !rows.isEmpty && (place.flatMap(Row.init).map(rows.contains) ?? false) }

  package mutating func formUnion(_ other: Withheld) {
    files.formUnion(other.files)
    rows.formUnion(other.rows)
    recipients.formUnion(other.recipients)
    attachments.formUnion(other.attachments)
  }
}

extension Site {
  /// What has to be left out so that nobody of these problems is named any more, besides what is left out already. Empty where that
  /// would change nothing: of `site.yml` or the catalogue nothing can be left out.
  package func withholding(_ problems: [Diagnostic], in selection: Selection) -> Withheld {
    var withheld = Withheld()
    for problem in problems {
      guard let place = problem.place else { continue }
      if Rule.namesakes.contains(problem.code) {
        let choice = Choice(self, selection)
        guard let hidden = choice.hiddenNames() else { continue }
        withheld.recipients.formUnion(choice.namesakes(of: hidden).undecided.map { recipients[$0].id })
      } else if let written = problem.attachment {
        let file = ContentFile(written, from: place.file)
        withheld.attachments.formUnion([file?.path].compactMap { $0 })
      } else if Rule.namings.contains(problem.code) {
        switch words[place.file] {
        case .text?: withheld.files.insert(place.file)
        case .settings?: break
        case .table?, nil: withheld.rows.formUnion([Withheld.Row(place)].compactMap { $0 })
        }
      }
    }
    withheld.files.subtract(selection.withheld.files)
    withheld.rows.subtract(selection.withheld.rows)
    withheld.recipients.subtract(selection.withheld.recipients)
    withheld.attachments.subtract(selection.withheld.attachments)
    return withheld
  }
}

extension Rule {
  /// What `--withhold` answers by leaving something out.
  package static let withholdable: Set<String> = namings.union(namesakes).union([
    namedInOriginal.code, namedInAttachment.code,
  ])
  fileprivate static let namings: Set<String> = [namedAfterWithdrawal.code, namedInAddress.code]
  fileprivate static let namesakes: Set<String> = [
    namesakeWithoutPlace.code, namesakeAtSamePlace.code, namesakeUndecided.code,
  ]
}

extension Diagnostic {
  /// The attached file that names somebody, as a source writes it.
  fileprivate var attachment: String? {
    switch code {
    case Rule.namedInOriginal.code: facts.first
    case Rule.namedInAttachment.code: facts.last
    default: nil
    }
  }
}

extension Selection {
  /// Whether a text may be seen, by its file too.
  func visibility(of publication: Publication, needsDate: Bool, in file: String) -> Visibility {
    let visibility = visibility(of: publication, needsDate: needsDate)
    return visibility == .visible && withheld.files.contains(file) ? .withheld : visibility
  }
}
