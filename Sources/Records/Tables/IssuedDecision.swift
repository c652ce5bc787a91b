import Diagnostics
import VietnameseText

/// A decision as the site knows it, from `decisions.csv`, from the rows that name it, or from both.
package struct IssuedDecision: Sendable {
  /// The last part of its path: `3233-qd-ubnd-2022`.
  package var slug: String
  /// What its row in `decisions.csv` calls it; the slug when it has none.
  package var id: String
  package var number: String
  package var issuer: String?
  package var date: PartialDate?
  package var about: String?
  /// How many recipients the decision states; `nil` when that is not known.
  package var statedRecipients: Int?
  /// The original as published.
  package var file: Located<String>?
  package var source: String?
  package var isRevoked = false
  /// Whether `decisions.csv` has it; otherwise only rows name it.
  package var isListed = false
  /// Where `decisions.csv` has it; `nil` where only rows name it.
  package var place: Place?
  /// In the order of the list.
  package var awards: [Ref<Award>] = []
}

extension IssuedDecision {
  /// - Parameters:
  ///   - listed: its row in `decisions.csv`, which says what rows of award lists do not.
  ///   - number, issuer, date: as rows and table say together.
  package init(
    slug: String, number: String, issuer: String?, date: PartialDate?, listed: Decision?, place: Place?
  ) {
    self.init(
      slug: slug, id: listed?.id ?? slug, number: number, issuer: issuer, date: date, about: listed?.about,
      statedRecipients: listed?.recipients, file: listed?.file, source: listed?.source,
      isRevoked: listed?.state == .revoked, isListed: listed != nil, place: place)
  }

  /// The row of `decisions.csv` from which joining makes this decision again, under the same slug.
  ///
  /// - Parameters:
  ///   - isBare: whether nothing but what identifies it is told.
  ///   - keepsFile: whether the original may be handed on.
  package func row(isBare: Bool, keepsFile: Bool) -> Decision {
    Decision(
      place: Place(slug), id: id, number: number, date: date, issuer: issuer, about: isBare ? nil : about,
      recipients: isBare ? nil : statedRecipients, file: isBare || !keepsFile ? nil : file,
      source: isBare ? nil : source, state: isRevoked ? .revoked : .valid)
  }
}
