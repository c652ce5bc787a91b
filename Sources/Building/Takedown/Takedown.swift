import Diagnostics
import Publishing
import Records
import Reports
import SiteModel
import VietnameseText

/// Everything that holds a person. Nothing is changed. `nil` when the site cannot be read at all, or has nobody of that id.
package func takedown(_ id: String, _ options: BuildOptions) async -> (TakedownReport?, BuildReport) {
  var run = BuildRun(options)
  do throws(FileError) {
    guard let (tree, site, selection) = try await run.readSources() else { return (nil, run.report) }
    run.report.site = site
    guard let ref = site.recipients.refs.first(where: { site.recipients[$0].id == id }) else {
      run.fail(
        .configuration, Diagnostic(.unknownRecipient, id, at: nil, suggestions: site.peopleLike(id)))
      return (nil, run.report)
    }
    return (try await run.takedown(ref, tree, site, selection), run.report)
  } catch {
    run.fail(.world, Diagnostic(.unreadableFile, error.reason, at: Place(error.path)))
  }
  return (nil, run.report)
}

extension BuildRun {
  fileprivate func takedown(
    _ ref: Ref<Recipient>, _ tree: SourceTree, _ site: Site, _ selection: Selection
  ) async throws(FileError) -> TakedownReport {
    let people = SoughtPeople([site.records(ofPerson: ref)], in: site)
    let found = await tree.search(for: people, workers: options.jobs)
    let holdings = site.holdings(of: people, found: found, selection)[0]
    // A site with errors cannot be made, and what it would have is not known.
    let canBeMade = report.failure == nil
    let addresses =
      canBeMade
      ? await HeldAddresses(
        people: people, site: site, selection: selection, options: options, tree: tree, holdings: holdings
      ).holdings() : []
    let (commits, history) = try await HistorySearching(
      content: options.source + "/" + SourcePaths.content, names: people.names(of: 0), ids: people.ids(of: 0)
    ).commits()
    let recipient = site.recipients[ref]
    let today = selection.clock.date(in: selection.zone)
    return TakedownReport(
      id: recipient.id, name: recipient.name, recipient: recipient, settings: site.settings, day: today,
      due: site.answerDue(asked: recipient.asked?.day ?? today),
      holdings: holdings + addresses
        + commits.map { Holding(person: 0, kind: .history, state: .stored, place: nil, words: $0) },
      notSearched: people.notSearched(of: 0), history: history, hasAddresses: canBeMade,
      isHidden: !selection.mayName(recipient), row: site.row(of: ref, withdrawn: today))
  }
}

extension Site {
  /// Ids that were probably meant: of people whose name was given, else near misses.
  fileprivate func peopleLike(_ text: String) -> [String] {
    let named = recipients.records.filter { folded($0.name) == folded(text) }.map(\.id)
    return named.isEmpty ? nearMisses(of: text, among: recipients.records.map(\.id)) : named
  }

  /// The cells of a row that hides somebody whom only award lists know.
  fileprivate func row(of ref: Ref<Recipient>, withdrawn day: PartialDate) -> [(
    column: String, value: String
  )] {
    let (recipient, links) = (recipients[ref], links(ref))
    return [
      ("id", recipient.id), ("kind", recipient.kind.rawValue), ("name", recipient.name),
      ("unit", links.unit.map { units[$0].id } ?? ""),
      ("organisation", links.organisation.map { organisations[$0].id } ?? ""), ("consent", "rut"),
      ("consent_date", day.iso),
    ]
  }
}
