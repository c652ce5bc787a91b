import Records
import SiteModel
import Theming
import VietnameseText

/// One award wherever it is shown: who, what form, which decision, for what.
struct AwardRowView: TemplateView {
  private let ref: Ref<Award>
  private let award: Award
  private let links: AwardLinks
  private let context: SiteContext

  init(ref: Ref<Award>, context: SiteContext) {
    self.ref = ref
    award = context.site.awards[ref]
    links = context.site.links(ref)
    self.context = context
  }

  // One value at a time: copying a whole record out of its table costs more than printing the row.
  private var kind: AwardForm.Kind { context.site.forms[links.form].kind }
  private var decisionNumber: String? { links.decision.map { context.site.decisions[$0].number } }
  private var decisionIssuer: String? { links.decision.flatMap { context.site.decisions[$0].issuer } }

  static let fields: [Field<AwardRowView>] =
    [
      .view("recipient") { $0.context.link(to: .recipient($0.links.recipient)) },
      .text("recipient_kind") {
        $0.context.wording.name(of: $0.context.site.recipients[$0.links.recipient].kind)
      },
      .text("form") {
        $0.context.wording.name(of: $0.context.site.forms[$0.links.form], $0.award.awardClass)
      },
      .text("form_kind") { $0.kind.rawValue },
      .markup("glyph") { row in
        guard let glyph = AwardGlyph.node(for: row.kind) else { return .none }
        return .markup { $0.appendHTML(glyph) }
      },
      .flag("is_statutory") { $0.kind != .nonStatutory },
      .view("decision") { row in row.links.decision.map { row.context.link(to: .decision($0)) } },
      .text("decision_number") { $0.decisionNumber ?? $0.award.decision?.value },
      .text("issuer") { $0.award.issuer ?? $0.decisionIssuer },
      .view("date") { row in row.context.date(of: row.ref).map { DateView($0, row.context.wording) } },
      .view("decision_date") { row in
        row.context.site.decisionDate(of: row.ref).map { DateView($0, row.context.wording) }
      },
      .view("ceremony") { row in row.award.ceremony.map { DateView($0, row.context.wording) } },
    ] + details

  private static let details: [Field<AwardRowView>] = [
    .text("deed") { $0.award.deed },
    .view("deed_date") { row in row.award.deedDate.map { DateView($0, row.context.wording) } },
    .text("deed_time") { $0.award.deedTime },
    .text("days_from_deed") { row in
      row.context.site.daysToDecision(of: row.ref).map { row.context.wording.number($0) }
    },
    .text("type") { row in
      row.award.type.map { type in
        row.context.site.catalogue.types.first { $0.id == type }?.name ?? type
      }
    },
    .view("unit") { $0.context.unitView($0.links.unit) },
    .view("organisation") { row in row.links.organisation.map { row.context.link(to: .organisation($0)) } },
    .text("written_place") { $0.context.site.writtenPlace(of: $0.ref) },
    .view("campaign") { row in row.links.campaign.map { row.context.link(to: .text(.campaign($0))) } },
    .view("programme") { row in row.links.programme.map { row.context.link(to: .programme($0)) } },
    .text("role") { $0.award.role ?? $0.context.site.recipients[$0.links.recipient].role },
    .flag("is_posthumous") { $0.award.isPosthumous },
    .text("source") { $0.award.source },
  ]
}

extension SiteContext {
  func rows(_ awards: some Sequence<Ref<Award>>) -> [AwardRowView] {
    awards.map { AwardRowView(ref: $0, context: self) }
  }

  /// Newest first; those without a date last; otherwise in the order of the lists.
  func newestFirst(_ awards: [Ref<Award>]) -> [Ref<Award>] {
    awards.sorted { a, b in
      switch (date(of: a), date(of: b)) {
      case (let x?, let y?) where x != y: x > y
      case (_?, nil): true
      case (nil, _?): false
      default: a < b
      }
    }
  }

  /// The best date known: of the decision, else of the ceremony.
  func date(of ref: Ref<Award>) -> PartialDate? {
    site.decisionDate(of: ref) ?? site.awards[ref].ceremony
  }
}
