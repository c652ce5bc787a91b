import Diagnostics

/// A warning that somebody has seen and accepts: an entry of `Content/data/da-xem.yml`.
package struct Acknowledgement: Sendable {
  /// Where the entry stands.
  package let place: Place
  /// The code of a message: `decision-row-count`.
  package let rule: String
  /// The file that the warning is told of, alone or with the place in it as messages write it.
  package let at: String
  /// What the warning is about; `nil` where the entry says nothing of it.
  package let value: Located<String>?

  package init(place: Place, rule: String, at: String, value: Located<String>?) {
    (self.place, self.rule, self.at, self.value) = (place, rule, at, value)
  }
}
