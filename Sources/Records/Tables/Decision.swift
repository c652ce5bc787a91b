import Diagnostics
import VietnameseText

/// A decision as `decisions.csv` describes it; rows of award lists may name others (quyết định).
package struct Decision: Sendable {
  package enum State: String, Sendable, CaseIterable {
    case valid = "hieu-luc"
    case revoked
  }

  package var place: Place
  package var id: String?
  /// Number and symbol, `3233/QĐ-UBND`.
  package var number: String
  package var date: PartialDate?
  package var issuer: String?
  package var about: String?
  /// How many recipients the decision states.
  package var recipients: Int?
  /// The original as published, from the folder of `decisions.csv`, or from `Content/` with a leading slash.
  package var file: Located<String>?
  package var source: String?
  package var state = State.valid
}
