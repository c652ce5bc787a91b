import Diagnostics
import Formats
import Records
import SiteModel
import VietnameseText

/// What `guongsang list` can list.
package enum ListSubject: String, Sendable, CaseIterable {
  case stories, awards, recipients, decisions, units, drafts, future, expired, withdrawn, schedule, requests,
    templates
}

/// Tables of what the sources hold, whatever may be shown now.
///
/// For editors: they hold drafts and people who may not be named, but no private column, since none is ever read.
package struct Listing {
  package let site: Site
  package let selection: Selection
  private let language: MessageLanguage

  /// - Parameter language: of the words for people in it.
  package init(site: Site, selection: Selection, language: MessageLanguage) {
    self.site = site
    self.selection = selection
    self.language = language
  }

  /// `nil` of what is no list of records.
  package func table(of subject: ListSubject) -> CSVTable? {
    switch subject {
    case .stories: texts(allTexts.filter { $0.kind == .story }) { _ in true }
    case .drafts: texts(allTexts) { $0 == .draft }
    case .future: texts(allTexts) { $0 == .future }
    case .expired: texts(allTexts) { $0 == .expired }
    case .withdrawn: texts(allTexts) { $0 == .withdrawn }
    case .schedule: schedule(in: language)
    case .awards: awards
    case .recipients: recipients
    case .decisions: decisions
    case .units: units
    case .requests, .templates: nil
    }
  }

  private struct Text {
    let kind: TextKind
    let id: String
    let text: AuthoredText
    let visibility: Visibility
  }

  /// Everything that may be a draft or have its time.
  private var allTexts: [Text] {
    site.texts.map { text in
      let authored = site.authored(text)
      let visibility = selection.visibility(of: authored.publication, needsDate: text.kind.needsDate)
      return Text(kind: text.kind, id: site.id(of: text), text: authored, visibility: visibility)
    }
  }

  private func texts(_ texts: [Text], _ isListed: (Visibility) -> Bool) -> CSVTable {
    CSVTable(
      header: ["id", "state", "date", "title", "file", "kind", "embargo", "expires", "withdrawn"],
      rows: texts.filter { isListed($0.visibility) }.map { text in
        let publication = text.text.publication
        return [
          text.id, text.visibility.rawValue, publication.date?.text ?? "", text.text.title, text.text.file,
          text.kind.rawValue,
          publication.embargo?.text ?? "", publication.expires?.text ?? "",
          publication.withdrawal?.date?.text ?? "",
        ]
      })
  }

  private var awards: CSVTable {
    CSVTable(
      header: [
        "recipient", "name", "form", "class", "decision", "date", "campaign", "file", "line", "sheet", "id",
        "kind", "decision_number", "issuer", "unit", "organisation", "role", "role_class", "type",
        "programme", "deed", "deed_date", "ceremony", "posthumous", "state", "source",
      ],
      rows: site.awards.refs.map { row(of: $0) }, numbers: ["line"])
  }

  private func row(of ref: Ref<Award>) -> [String] {
    let award = site.awards[ref]
    let links = site.links(ref)
    let recipient = site.recipients[links.recipient]
    let decision = links.decision.map { site.decisions[$0] }
    let cells: [String?] = [
      recipient.id, recipient.name, site.forms[links.form].id, award.awardClass?.rawValue, decision?.slug,
      site.decisionDate(of: ref)?.iso, links.campaign.map { site.campaigns[$0].id }, award.place.file,
      (award.place.line ?? award.place.row).map(String.init), award.place.sheet, award.id,
      (award.kind ?? recipient.kind).rawValue, decision?.number, award.issuer ?? decision?.issuer,
      links.unit.map { site.units[$0].id }, links.organisation.map { site.organisations[$0].id }, award.role,
      site.roleClass(of: ref)?.rawValue, award.type, links.programme.map { site.programmes[$0].id },
      award.deed, award.deedDate?.iso, award.ceremony?.iso, award.isPosthumous ? "true" : nil,
      award.state.rawValue, award.source,
    ]
    return cells.map { $0 ?? "" }
  }

  private var recipients: CSVTable {
    CSVTable(
      header: [
        "id", "kind", "name", "unit", "organisation", "consent", "awards", "stories", "role", "role_class",
        "minor", "consent_date", "may_be_named",
      ],
      rows: site.recipients.refs.map { ref in
        let recipient = site.recipients[ref]
        let links = site.links(ref)
        return [
          recipient.id, recipient.kind.rawValue, recipient.name, links.unit.map { site.units[$0].id } ?? "",
          links.organisation.map { site.organisations[$0].id } ?? "", recipient.consent.rawValue,
          String(links.awards.count), String(links.stories.count), recipient.role ?? "",
          recipient.roleClass?.rawValue ?? "", recipient.isMinor ? "true" : "",
          recipient.consentDate?.text ?? "", String(selection.mayName(recipient)),
        ]
      }, numbers: ["awards", "stories"])
  }

  private var decisions: CSVTable {
    CSVTable(
      header: ["id", "number", "date", "issuer", "stated", "rows", "about", "state", "file", "source"],
      rows: site.decisions.records.map { decision in
        [
          decision.slug, decision.number, decision.date?.iso ?? "", decision.issuer ?? "",
          decision.statedRecipients.map(String.init) ?? "", String(decision.awards.count),
          decision.about ?? "", decision.isRevoked ? "revoked" : "", decision.file?.value ?? "",
          decision.source ?? "",
        ]
      }, numbers: ["stated", "rows"])
  }

  private var units: CSVTable {
    CSVTable(
      header: [
        "id", "type", "name", "district", "valid_from", "valid_to", "successors", "code", "aliases", "awards",
        "stories",
      ],
      rows: site.units.refs.map { ref in
        let unit = site.units[ref]
        let links = site.links(ref)
        return [
          unit.id, unit.kind.rawValue, unit.name, unit.district ?? "", unit.validFrom?.iso ?? "",
          unit.validTo?.iso ?? "", links.successors.map { site.units[$0].id }.joined(separator: ";"),
          unit.code ?? "", unit.aliases.joined(separator: ";"), String(links.awards.count),
          String(links.stories.count),
        ]
      }, numbers: ["awards", "stories"])
  }
}
