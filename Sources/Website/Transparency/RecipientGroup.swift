import Records
import SiteModel

/// Whom a row honours, for shares: people by the kind of their work, others by what they are.
enum RecipientGroup: String, CaseIterable, Sendable {
  case directWorker = "lao-dong-truc-tiep"
  case staff = "can-bo"
  case leader = "lanh-dao"
  /// People of whom nobody wrote down what they do.
  case otherPerson = "ca-nhan-khac"
  case household = "ho-gia-dinh"
  case collective = "tap-the"
  case community = "dia-ban"
  case foreign = "nuoc-ngoai"
}

extension SiteContext {
  func group(of ref: Ref<Award>) -> RecipientGroup {
    let (award, recipient) = (site.awards[ref], site.recipients[site.links(ref).recipient])
    switch award.kind ?? recipient.kind {
    case .household: return .household
    case .collective: return .collective
    case .community, .province: return .community
    case .foreign: return .foreign
    case .individual:
      switch site.roleClass(of: ref) {
      case .directWorker: return .directWorker
      case .staff: return .staff
      case .leader: return .leader
      case nil: return .otherPerson
      }
    }
  }
}
