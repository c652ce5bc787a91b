import Diagnostics
import Markdown
import VietnameseText

/// Words that readers will see and in which somebody may be named.
private struct NamedWords {
  let file: String
  let words: String
  /// Whom it is about: who may be named then is named freely, whoever else bears the name.
  var about: [Ref<Recipient>] = []
  /// Names that it may use besides.
  var own: Set<String> = []
  /// When it appears; `nil` when it is seen now.
  var start: Instant?
  let isShown: (Outlook) -> Bool

  func names(_ then: Outlook) -> Set<String> {
    own.union(about.map { then.site.recipients[$0] }.filter { then.selection.mayName($0) }.map(\.name))
  }
}

extension Forecast {
  /// Names of people who may not be named then. Each text is searched twice at most, as if all consents that end had ended and
  /// with those of now; only where that finds a name, it is asked at which instant.
  mutating func addNames(of texts: [ComingText], _ turns: Turns) {
    let (site, now) = (turns.now.site, turns.now)
    let consents = site.recipients.records.filter { recipient in
      guard let instant = recipient.consentDate?.instant, turns.coming(instant) else { return false }
      return now.selection.mayName(recipient) != now.selection.at(instant).mayName(recipient)
    }
    let ends = Set(consents.compactMap { $0.consentDate?.instant })
    let all = words(of: texts, now, onlyComing: ends.isEmpty)
    guard !all.isEmpty else { return }
    let suspects = suspects(among: all, ends, now)
    guard !suspects.isEmpty else { return }
    var known = Set(found(in: suspects.filter { $0.start == nil && $0.isShown(now) }, now).keys)
    for instant in ends.union(suspects.compactMap(\.start)).sorted() {
      let then = now.at(instant)
      let faults = found(in: suspects.filter { $0.isShown(then) }, then)
      for (key, problem) in faults.sorted(by: { $0.key < $1.key }) where !known.contains(key) {
        known.insert(key)
        let isComing = suspects.contains { $0.file == problem.place?.file && $0.start == instant }
        self.faults.append(Fault(instant: instant, diagnostic: problem, isOfComing: isComing))
      }
    }
  }

  private func suspects(among all: [NamedWords], _ ends: Set<Instant>, _ now: Outlook) -> [NamedWords] {
    var files = Set(found(in: all.filter { $0.start != nil }, now).values.compactMap { $0.place?.file })
    if let last = ends.max() {
      files.formUnion(found(in: all, now.at(last)).values.compactMap { $0.place?.file })
    }
    return all.filter { files.contains($0.file) }
  }

  /// What is found at an instant in words, as if all of them were seen, by its place and name.
  private func found(in words: [NamedWords], _ then: Outlook) -> [String: Diagnostic] {
    guard !words.isEmpty else { return [:] }
    let found = Choice(then.site, then.selection)
      .namings(in: words.map { ($0.file, $0.words, $0.names(then)) })
    return Dictionary(
      found.map { ("\($0.place.map(\.description) ?? "") \($0.facts)", $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private func words(of texts: [ComingText], _ now: Outlook, onlyComing: Bool) -> [NamedWords] {
    let site = now.site
    var all = texts.filter { !onlyComing || $0.start != nil }.map { text in
      NamedWords(
        file: site.file(of: text.text), words: site.words(of: text.text), about: site.about(text.text),
        start: text.start
      ) { $0.state(of: text.text) == .shown }
    }
    for text in texts {
      if case .consultation(let ref) = text.text { all += nominations(in: ref, text, site) }
    }
    guard !onlyComing else { return all }
    for ref in site.decisions.refs {
      guard let about = site.decisions[ref].about, !site.decisions[ref].isRevoked else { continue }
      all.append(NamedWords(file: "Content/data/decisions.csv", words: about) { $0.state(of: ref) == .shown })
    }
    for ref in site.awards.refs {
      guard let deed = site.awards[ref].deed else { continue }
      all.append(NamedWords(file: site.awards[ref].place.file, words: deed) { $0.state(of: ref) == .shown })
    }
    return all
  }

  /// What a notice says of those whom it names, while it does.
  private func nominations(in ref: Ref<Consultation>, _ text: ComingText, _ site: Site) -> [NamedWords] {
    let consultation = site.consultations[ref]
    let own = Set(consultation.nominees.filter { $0.recipient != nil }.map(\.name))
    let corrections = consultation.corrections.map { "\($0.was)\n\($0.now)" }
    return (consultation.nominees.map(\.words) + corrections).map { words in
      NamedWords(file: consultation.file, words: words, own: own, start: text.start) {
        $0.showsNames(of: ref)
      }
    }
  }
}

extension Site {
  fileprivate func words(of text: SiteText) -> String {
    switch text {
    case .story(let ref): stories[ref].words
    case .campaign(let ref): campaigns[ref].ownWords
    case .review(let ref, let position): campaigns[ref].reviews[position].words
    case .page(let ref): pages[ref].words
    case .document(let ref): documents[ref].words
    case .consultation(let ref): consultations[ref].lastingWords
    case .bulletin(let ref): bulletins[ref].words
    }
  }

  fileprivate func about(_ text: SiteText) -> [Ref<Recipient>] {
    if case .story(let ref) = text { links(ref).about } else { [] }
  }
}
