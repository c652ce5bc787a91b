/// Words for people in each language of the program's messages.
package struct Phrase: Sendable, Hashable {
  package let vi: String
  package let en: String

  package init(_ vi: String, _ en: String) { (self.vi, self.en) = (vi, en) }

  package func text(in language: MessageLanguage) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
