import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// A notice: until when and where to give an opinion, then who is proposed. It shows no glyph and no award, for nobody
/// here has one yet.
struct NoticePage: TemplateView {
  let frame: PageFrame
  let notice: Notice

  private var context: SiteContext { frame.context }
  private var wording: Wording { context.wording }
  private var consultation: Consultation { context.site.consultations[notice.consultation] }

  static let fields: [Field<NoticePage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.consultation.title },
      .text("summary") { $0.consultation.summary },
      .flag("is_draft") { $0.consultation.publication.isDraft },
      .view("term") { NoticeTerm($0.notice, $0.context) },
      .view("opinions_to") {
        OpinionAddressView(address: $0.context.site.opinionAddress(of: $0.consultation))
      },
      .list("nominees") { page in
        page.notice.nominees.map {
          NomineeView(posted: $0, honour: page.context.honour(of: page.notice), context: page.context)
        }
      },
      .flag("has_nominees") { !$0.notice.nominees.isEmpty },
      .list("corrections") { page in
        page.notice.corrections.map { CorrectionView(correction: $0, wording: page.wording) }
      },
      .flag("has_corrections") { !$0.notice.corrections.isEmpty },
      .flag("has_body") { !$0.consultation.body.html.bytes.isEmpty },
      .document("body") { page in
        let body = BodyRendering(
          document: page.consultation.body, file: page.consultation.file, page: page.frame.path,
          context: page.context)
        return .markup { body.append(to: &$0, root: page.frame.root) }
      },
      .list("sources") { page in
        page.consultation.sources.map { CitationView(citation: $0, wording: page.wording) }
      },
      .flag("has_sources") { !$0.consultation.sources.isEmpty },
    ]
}

/// The honour and the term of a notice, as its page and lists of notices give them.
struct NoticeTerm: TemplateView {
  private let notice: Notice
  private let context: SiteContext
  private let closing: Closing

  init(_ notice: Notice, _ context: SiteContext) {
    self.notice = notice
    self.context = context
    closing = context.site.links(notice.consultation).closing
  }

  private var opens: Moment { context.site.consultations[notice.consultation].opens.value }

  static let fields: [Field<NoticeTerm>] = [
    .flag("is_open") { $0.notice.isOpen },
    .text("honour") { $0.context.honour(of: $0.notice) },
    .text("opens") { $0.context.wording.inSentence($0.opens.day) },
    .text("opens_iso") { $0.opens.day.iso },
    .text("closes") { $0.context.wording.end($0.closing) },
    .text("closes_iso") { $0.closing.iso },
  ]
}

/// A notice in a list. Lists name nobody.
struct NoticeItem: TemplateView {
  let notice: Notice
  let context: SiteContext

  private var consultation: Consultation { context.site.consultations[notice.consultation] }

  static let fields: [Field<NoticeItem>] = [
    .text("path") { $0.context.paths.page($0.consultation) },
    .text("title") { $0.consultation.title },
    .text("summary") { $0.consultation.summary },
    .view("term") { NoticeTerm($0.notice, $0.context) },
  ]
}

/// Somebody proposed, with the honour in the same breath, so that no line reads like an award.
struct NomineeView: TemplateView {
  let posted: PostedNominee
  let honour: String
  let context: SiteContext

  static let fields: [Field<NomineeView>] = [
    .text("name") { $0.posted.nominee.name },
    .text("honour") { $0.honour },
    .text("kind") { view in
      let kind = view.context.wording.name(of: view.posted.nominee.kind ?? .individual)
      return kind.prefix(1).uppercased() + kind.dropFirst()
    },
    .text("role") { $0.posted.nominee.role },
    .text("deed") { $0.posted.nominee.deed },
    .view("unit") { $0.context.unitView($0.posted.unit) },
    .text("unit_words") { $0.posted.unit == nil ? $0.posted.nominee.unit?.value : nil },
    .view("organisation") { view in
      if let ref = view.posted.organisation { return view.context.link(to: .organisation(ref)) }
      return view.posted.nominee.organisation.map { NamedLink(name: $0.value, path: nil) }
    },
  ]
}

struct OpinionAddressView: TemplateView {
  let address: OpinionAddress

  static let fields: [Field<OpinionAddressView>] = [
    .flag("is_reachable") { $0.address.isReachable },
    .text("office") { $0.address.office },
    .text("address") { $0.address.address },
    .text("phone") { $0.address.phone },
    .text("phone_number") { $0.address.phone?.telephoneNumber },
    .text("email") { $0.address.email },
    .flag("is_email") { $0.address.email?.isMailAddress ?? false },
  ]
}

extension SiteContext {
  /// The full name of what a notice proposes: "Huân chương Lao động hạng Nhì".
  fileprivate func honour(of notice: Notice) -> String {
    let consultation = site.consultations[notice.consultation]
    return wording.name(of: site.forms[site.links(notice.consultation).form], consultation.awardClass)
  }
}
