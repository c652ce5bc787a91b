import Diagnostics

/// A value with the place where the author wrote it, so that a later stage can point there.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let place: Place

  package init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}
