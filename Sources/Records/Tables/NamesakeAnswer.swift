import Diagnostics

/// What somebody answered of people with one name of whom some may not be named: an entry of `Content/data/tra-loi.yml`.
package struct NamesakeAnswer: Sendable {
  package enum Answer: Sendable, Hashable {
    /// The people at these places are different ones.
    case different
    /// They are the recipient with this id.
    case same(id: String)
  }

  package let place: Place
  package let name: String
  /// Ids of units and organisations.
  package let places: [Located<String>]
  package let answer: Answer
}
