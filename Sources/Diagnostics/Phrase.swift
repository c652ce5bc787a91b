/// Words for people in each language of the program's messages.
package struct Phrase: Sendable, Hashable {
  package let vi: String
  package let en: String

  package init(_ vi: String, _ en: String) { (self.vi, self.en) = (vi, en) }

  package func text(in language: MessageLanguage) -> String { language.choose(vi: vi, en: en) }
}

extension MessageLanguage {
  /// The one place that tells languages apart: with another language every place that asks is asked for it.
  package func choose<Value>(vi: @autoclosure () -> Value, en: @autoclosure () -> Value) -> Value {
    switch self {
    case .vi: vi()
    case .en: en()
    }
  }
}
