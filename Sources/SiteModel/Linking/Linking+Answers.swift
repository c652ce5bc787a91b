import Diagnostics
import Records
import VietnameseText

/// What was answered of people with one name.
extension Linking where Stage: HasRows {
  /// Whoever was said to be the same person as a recipient may be named as that one may. The ids of all answers are looked at.
  mutating func takeAnswers() {
    for answer in records.answers.namesakes {
      for place in answer.places { checkPlace(place) }
      guard case .same(let id) = answer.answer else { continue }
      // Ids that only rows make are those of their lists, which the answer puts together.
      guard let same = resolve(Located(id, at: answer.place), in: recipients, .unknownRecipient) else {
        continue
      }
      if answer.places.isEmpty, site.recipients[same].isFromRows {
        diagnostics.append(Diagnostic(.answerIDFromRows, id, answer.name, at: answer.place))
      }
      join(answer, to: same)
    }
    for answer in records.answers.places { answer.id.map { checkPlace($0) } }
    tellUnneededAnswers()
  }

  private mutating func checkPlace(_ id: Located<String>) {
    guard units.ref(id.value) == nil, organisations.ref(id.value) == nil else { return }
    let known = (Array(units.positions.keys) + Array(organisations.positions.keys)).sorted()
    diagnostics.append(
      Diagnostic(
        .answerUnknownPlace, id.value, at: id.place, suggestions: nearMisses(of: id.value, among: known)))
  }

  /// Answers about names and texts that nothing has. Those of headings are told where the list is read.
  private mutating func tellUnneededAnswers() {
    let answers = records.answers
    let names = answers.namesakes.map { ($0.name, personKey($0.name), $0.place) }
    if !names.isEmpty {
      let borne = Set(site.recipients.refs.map { personKey(site.recipients[$0].name) })
        .union(awards.lazy.map(\.nameKey))
      tellUnneeded(names, of: borne)
    }
    let texts = answers.places.map { ($0.text, spellingKey($0.text), $0.place) }
    if !texts.isEmpty {
      let written = Set(awards.lazy.flatMap { [$0.unit?.value, $0.organisation?.value] }.compactMap { $0 })
      tellUnneeded(texts, of: Set(written.map(spellingKey)))
    }
  }

  private var awards: [Award] { records.awards }

  private mutating func tellUnneeded(
    _ answers: [(text: String, key: String, place: Place)], of keys: Set<String>
  ) {
    for answer in answers where !keys.contains(answer.key) {
      diagnostics.append(Diagnostic(.answerUnneeded, answer.text, at: answer.place))
    }
  }

  private mutating func join(_ answer: NamesakeAnswer, to same: Ref<Recipient>) {
    let (key, places) = (spellingKey(answer.name), Set(answer.places.map(\.value)))
    let person = site.recipients[same]
    for ref in site.recipients.refs where ref != same && spellingKey(site.recipients[ref].name) == key {
      let links = site.recipientLinks[ref.index]
      let homes = [
        links.unit.map { site.units[$0].id }, links.organisation.map { site.organisations[$0].id },
      ]
      guard homes.compactMap({ $0 }).contains(where: places.contains) else { continue }
      site.recipients.change(ref) { recipient in
        recipient.consent = person.consent
        recipient.consentDate = person.consentDate
        recipient.isMinor = person.isMinor
      }
    }
  }
}
