import Diagnostics
import Markdown
import Records

/// What stands in a text in place of something that has ended: the word for its kind, never its title, name or id.
struct EndingWords {
  let language: MessageLanguage

  func words(for target: Target, of site: Site) -> String {
    switch target {
    case .text(let text): text.kind.ended.text(in: language)
    case .decision: vietnamese("một quyết định", "a decision")
    case .recipient(let ref): words(for: site.recipients[ref].kind)
    case .unit: vietnamese("một đơn vị", "a unit")
    case .organisation: vietnamese("một cơ quan", "an organisation")
    case .programme: vietnamese("một chương trình", "a programme")
    }
  }

  private func words(for kind: Recipient.Kind) -> String {
    switch kind {
    case .individual: vietnamese("một người", "somebody")
    case .collective: vietnamese("một tập thể", "a collective")
    case .household: vietnamese("một gia đình", "a family")
    case .community: vietnamese("một địa bàn", "a community")
    case .province: vietnamese("một tỉnh", "a province")
    case .foreign: vietnamese("một cá nhân, tổ chức nước ngoài", "a person or body from abroad")
    }
  }

  var results: String { vietnamese("Số liệu này không còn được đăng.", "These figures are shown no more.") }
  var awards: String { vietnamese("Danh sách này không còn được đăng.", "This list is shown no more.") }

  private func vietnamese(_ vietnamese: String, _ english: String) -> String {
    language.choose(vi: vietnamese, en: english)
  }
}
