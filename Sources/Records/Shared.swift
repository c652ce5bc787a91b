/// A value behind a reference: copies share it.
@usableFromInline
final class Shared<Value: Sendable>: Sendable {
  @usableFromInline let value: Value
  init(_ value: Value) { self.value = value }

  /// A value of its own with something changed.
  func changed(_ change: (inout Value) -> Void) -> Shared {
    var value = value
    change(&value)
    return Shared(value)
  }
}
