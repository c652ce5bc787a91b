import Diagnostics
import Markdown
import Records
import VietnameseText

extension Forecast {
  /// Released bulletins that name somebody whose consent ends, and those that are other than their sources once it begins or ends.
  mutating func addReleases(_ turns: Turns) {
    let (site, now) = (turns.now.site, turns.now)
    let ends = Set(
      site.recipients.records.compactMap { $0.consentDate?.instant }.filter { turns.coming($0) })
    guard !ends.isEmpty, !site.releases.isEmpty else { return }
    let sources = site.bulletinSources
    let touched = site.releases.filter { history in
      sources[history.id].map { site.people(in: $0) }?.contains {
        site.recipients[$0].consentDate.map { ends.contains($0.instant) } ?? false
      }
        ?? false
    }
    let last = ends.max().map { Choice(site, now.selection.at($0)) }
    let mayName = last.map { !$0.releasedNamings($0.hiddenNames()).isEmpty } ?? false
    guard !touched.isEmpty || mayName else { return }
    let starts = Set(
      site.releases.flatMap(\.comingVersions).map(\.entry.released).filter { turns.coming($0) })
    func problems(_ then: Outlook) -> [Diagnostic] {
      let choice = Choice(site, then.selection)
      return touched.compactMap { choice.silentChange(of: $0, sources) }
        + choice.releasedNamings(choice.hiddenNames())
    }
    var known = Set(problems(now).map(\.key))
    for instant in ends.union(starts).sorted() {
      for problem in problems(now.at(instant)) where known.insert(problem.key).inserted {
        faults.append(Fault(instant: instant, diagnostic: problem, isOfComing: false))
      }
    }
  }
}

extension Diagnostic {
  /// What makes it the same fault at two instants.
  fileprivate var key: String { "\(place.map(\.description) ?? "") \(facts)" }
}

extension Site {
  /// Those whom the facts of a bulletin name.
  fileprivate func people(in ref: Ref<Bulletin>) -> [Ref<Recipient>] {
    let (body, links) = (bulletins[ref].body, links(ref))
    let lists = body.awards.compactMap { targets[$0.decision] }.flatMap { target -> [Ref<Award>] in
      if case .decision(let decision) = target { decisions[decision].awards } else { [] }
    }
    let mentioned = body.references.compactMap { reference -> Ref<Recipient>? in
      if case .recipient(let person)? = targets[reference.id] { person } else { nil }
    }
    return mentioned + (lists + links.awards).map { self.links($0).recipient }
  }
}
