import Diagnostics
import Formats
import SiteModel
import VietnameseText

/// What `guongsang list` can list.
package enum ListSubject: String, Sendable, CaseIterable {
  case stories, awards, recipients, decisions, units, drafts, future, expired, withdrawn, schedule
}

/// A table of what the sources hold, whatever may be shown now; `nil` when the site cannot be read at all.
///
/// - Parameter language: of the words for people in it.
package func list(
  _ subject: ListSubject, _ options: BuildOptions, language: MessageLanguage
) async -> (CSVTable?, BuildReport) {
  var run = BuildRun(options)
  do {
    guard let (site, selection) = try await run.readSite() else { return (nil, run.report) }
    return (Listing(site: site, selection: selection, language: language).table(of: subject), run.report)
  } catch let error as FileError {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  } catch {
    preconditionFailure("Reading throws FileError only: \(error)")
  }
  return (nil, run.report)
}

struct Listing {
  let site: Site
  let selection: Selection
  let language: MessageLanguage

  func table(of subject: ListSubject) -> CSVTable {
    switch subject {
    case .stories: stories { _ in true }
    case .drafts: stories { $0 == .draft }
    case .future: stories { $0 == .future }
    case .expired: stories { $0 == .expired }
    case .withdrawn: stories { $0 == .withdrawn }
    case .schedule: schedule(in: language)
    case .awards: awards
    case .recipients: recipients
    case .decisions: decisions
    case .units: units
    }
  }

  private func visibility(_ story: Story) -> Visibility {
    selection.visibility(of: story.publication, needsDate: true)
  }

  private func stories(_ isListed: (Visibility) -> Bool) -> CSVTable {
    let listed = site.stories.records.filter { isListed(visibility($0)) }
    return CSVTable(
      header: ["id", "state", "date", "title", "file"],
      rows: listed.map { story in
        [
          story.id, visibility(story).rawValue, story.publication.date?.text ?? "", story.title, story.file,
        ]
      })
  }

  private var awards: CSVTable {
    CSVTable(
      header: ["recipient", "name", "form", "class", "decision", "date", "campaign", "file", "line"],
      rows: site.awards.refs.map { ref in
        let award = site.awards[ref]
        let links = site.links(ref)
        let recipient = site.recipients[links.recipient]
        return [
          recipient.id, recipient.name, site.forms[links.form].id, award.awardClass?.rawValue ?? "",
          links.decision.map { site.decisions[$0].slug } ?? "", award.decisionDate?.iso ?? "",
          links.campaign.map { site.campaigns[$0].id } ?? "", award.place.file,
          (award.place.line ?? award.place.row).map(String.init) ?? "",
        ]
      })
  }

  private var recipients: CSVTable {
    CSVTable(
      header: ["id", "kind", "name", "unit", "organisation", "consent", "awards", "stories"],
      rows: site.recipients.refs.map { ref in
        let recipient = site.recipients[ref]
        let links = site.links(ref)
        return [
          recipient.id, recipient.kind.rawValue, recipient.name, links.unit.map { site.units[$0].id } ?? "",
          links.organisation.map { site.organisations[$0].id } ?? "", recipient.consent.rawValue,
          String(links.awards.count), String(links.stories.count),
        ]
      })
  }

  private var decisions: CSVTable {
    CSVTable(
      header: ["id", "number", "date", "issuer", "stated", "rows"],
      rows: site.decisions.records.map { decision in
        [
          decision.slug, decision.number, decision.date?.iso ?? "", decision.issuer ?? "",
          decision.statedRecipients.map(String.init) ?? "", String(decision.awards.count),
        ]
      })
  }

  private var units: CSVTable {
    CSVTable(
      header: ["id", "type", "name", "district", "valid_from", "valid_to", "successors"],
      rows: site.units.refs.map { ref in
        let unit = site.units[ref]
        return [
          unit.id, unit.kind.rawValue, unit.name, unit.district ?? "", unit.validFrom?.iso ?? "",
          unit.validTo?.iso ?? "",
          site.links(ref).successors.map { site.units[$0].id }.joined(separator: ";"),
        ]
      })
  }
}

extension CSVTable {
  /// An array of objects, one for each row.
  package var json: JSONValue {
    .array(rows.map { row in .object(zip(header, row).map { JSONMember($0, .string($1)) }) })
  }
}
