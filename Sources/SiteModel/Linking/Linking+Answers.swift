import Diagnostics
import Records
import VietnameseText

/// What was answered of people with one name.
extension Linking where Stage: HasRows {
  /// Whoever was said to be the same person as a recipient may be named as that one may. The ids of all answers are looked at.
  mutating func takeAnswers() {
    for answer in records.answers {
      for place in answer.places where units.ref(place.value) == nil && organisations.ref(place.value) == nil
      {
        let known = (Array(units.positions.keys) + Array(organisations.positions.keys)).sorted()
        diagnostics.append(
          Diagnostic(
            .answerUnknownPlace, place.value, at: place.place,
            suggestions: nearMisses(of: place.value, among: known)))
      }
      guard case .same(let id) = answer.answer else { continue }
      guard let same = resolve(Located(id, at: answer.place), in: recipients, .unknownRecipient) else {
        continue
      }
      join(answer, to: same)
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
