import Diagnostics
import VietnameseText

/// Reads what is written under one key at a time, be it of a head or of a row, typed; what is of another type is reported.
protocol KeyedReader: SendableMetatype {
  var values: ValueReader { get set }

  /// `nil` when nothing is written there.
  mutating func located(_ key: String) -> Located<String>?
  /// Several values, or one that stands for a list of one.
  mutating func list(_ key: String) -> [Located<String>]
  /// Says that a key is needed and has no value.
  mutating func reportMissing(_ key: String)
}

extension KeyedReader {
  mutating func text(_ key: String) -> String? { located(key)?.value }
  /// A text that names somebody or some place.
  mutating func name(_ key: String) -> String? { located(key).map { values.name($0) } }
  mutating func flag(_ key: String) -> Bool { located(key).flatMap { values.flag($0) } ?? false }
  mutating func date(_ key: String) -> PartialDate? { located(key).flatMap { values.date($0) } }
  mutating func moment(_ key: String) -> Moment? { located(key).flatMap { values.moment($0) } }
  mutating func url(_ key: String) -> String? { located(key).flatMap { values.url($0) } }
  mutating func email(_ key: String) -> String? { located(key).flatMap { values.email($0) } }
  mutating func count(_ key: String) -> Int? { located(key).flatMap { values.count($0) } }
  mutating func number(_ key: String) -> ExactNumber? { located(key).flatMap { values.number($0) } }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    located(key).flatMap { values.choice($0, type) }
  }
}
