import Diagnostics
import VietnameseText

extension Forecast {
  /// Names of people who may not be named then. Texts that appear are searched once, as if all consents that end had ended; only for
  /// the instants at which one of those with a name appears, or a consent ends, is everything asked that is asked today.
  mutating func addNames(of texts: [ComingText], _ turns: inout Turns) {
    let (site, now) = (turns.now.site, turns.now)
    let ends = Set(
      site.recipients.records.compactMap { recipient -> Instant? in
        guard let instant = recipient.consentDate?.instant, turns.coming(instant) else { return nil }
        let changes = now.selection.mayName(recipient) != now.selection.at(instant).mayName(recipient)
        return changes ? instant : nil
      })
    guard !ends.isEmpty || site.recipients.records.contains(where: { !now.selection.mayName($0) }) else {
      return
    }
    let starts = starts(of: texts, with: Choice(site, now.selection.at(ends.max() ?? now.selection.clock)))
    let originals = site.startsOfOriginals(texts, &turns)
    let instants = ends.union(starts.values).union(originals)
    guard !instants.isEmpty else { return }
    func problems(_ then: Outlook) -> [Diagnostic] {
      let choice = Choice(site, then.selection)
      return choice.namings(choice.hiddenNames()) + choice.namingOriginals()
    }
    var known = Set(problems(now).map(\.naming))
    for instant in instants.sorted() {
      for problem in problems(now.at(instant)) where known.insert(problem.naming).inserted {
        let isComing = problem.place.map { starts[$0.file] == instant } ?? false
        faults.append(Fault(instant: instant, diagnostic: problem, isOfComing: isComing))
      }
    }
  }

  /// When each text appears in which somebody is named who may not be named at the instant of a choice.
  private func starts(of texts: [ComingText], with last: Choice) -> [String: Instant] {
    let coming = texts.compactMap { text in text.start.map { (last.site.file(of: text.text), $0) } }
    guard !coming.isEmpty else { return [:] }
    let files = Dictionary(coming, uniquingKeysWith: { first, _ in first })
    let named = Set(last.namings(inFiles: Set(files.keys)).compactMap { $0.place?.file })
    return files.filter { named.contains($0.key) }
  }
}

extension Site {
  /// When originals of decisions, and attachments of texts, are handed on for the first time.
  fileprivate func startsOfOriginals(_ texts: [ComingText], _ turns: inout Turns) -> Set<Instant> {
    let decisions = Set(contentFiles.compactMap(\.decision))
    let ofDecisions = decisions.filter { turns.now.state(of: $0) != .shown }
      .flatMap { turns.instants(of: Target.decision($0)) }
    let ofTexts = texts.filter { text in contentFiles(of: text.text).contains { $0.use == .attachment } }
      .compactMap(\.start)
    return Set(ofDecisions + ofTexts)
  }
}

extension Diagnostic {
  /// What makes it the same fault at two instants.
  fileprivate var naming: String { "\(place.map(\.description) ?? "") \(facts)" }
}
