import Diagnostics
import Records
import VietnameseText
import WhoIsWho

/// What the catalogue says of the law, held against the rows. Warnings all: the data may be right where a rule is wrong.
extension Linking<Whole> {
  mutating func checkLaw() {
    var levels = KeptByText<String?>()
    let lastDays = site.forms.records.map { lastDay(of: $0) }
    let isStatutory = site.forms.records.map(\.isStatutory)
    for ref in site.awards.refs where isStatutory[site.awardLinks[ref.index].form.index] {
      let (award, links) = (site.awards[ref], site.awardLinks[ref.index])
      checkKind(of: award, links)
      if let last = lastDays[links.form.index] { checkEnd(of: ref, site.forms[links.form], last) }
      checkIssuer(of: award, links, &levels)
    }
    let copies = copiedLists()
    diagnostics += copies.map(\.diagnostic)
    checkTwice(besides: copies)
    checkRowCounts()
  }

  /// The last day on which a form could be decided: its own, or when the last of its authorities ended.
  private func lastDay(of form: AwardForm) -> PartialDate? {
    let ends = form.levels.map { id in site.catalogue.levels.first { $0.id == id }?.validTo }
    let levelsEnd = ends.contains { $0 == nil } ? nil : ends.compactMap { $0 }.max()
    return [form.validTo, levelsEnd].compactMap { $0 }.min()
  }

  /// Somebody whom only rows know may be anything until a row says what.
  private mutating func checkKind(of award: Award, _ links: AwardLinks) {
    guard !award.isKindGuessed, award.kind != nil || !site.recipients[links.recipient].isFromRows else {
      return
    }
    let kind = award.kind ?? site.recipients[links.recipient].kind
    let allowed = site.forms[links.form].recipients
    guard !allowed.isEmpty, !allowed.contains(kind) else { return }
    let kinds = allowed.map(\.rawValue).joined(separator: ", ")
    let name = site.forms[links.form].name
    diagnostics.append(Diagnostic(.formNotForRecipient, name, kinds, kind.rawValue, at: award.form.place))
  }

  private mutating func checkEnd(of ref: Ref<Award>, _ form: AwardForm, _ last: PartialDate) {
    let award = site.awards[ref]
    guard let decided = site.decisionDate(of: ref), decided.firstDay > last.lastDay else { return }
    diagnostics.append(
      Diagnostic(.formEnded, form.name, last.iso, decided.iso, at: (award.decision ?? award.form).place))
  }

  private mutating func checkIssuer(
    of award: Award, _ links: AwardLinks, _ levels: inout KeptByText<String?>
  ) {
    guard let issuer = award.issuer ?? links.decision.flatMap({ site.decisions[$0].issuer }) else { return }
    guard let level = levels(issuer, authorityLevel), !site.forms[links.form].levels.contains(level) else {
      return
    }
    let form = site.forms[links.form]
    let names = form.levels.compactMap { id in site.catalogue.levels.first { $0.id == id }?.name }
    guard !names.isEmpty else { return }
    diagnostics.append(
      Diagnostic(
        .issuerWithoutPower, form.name, names.joined(separator: "; "), issuer, at: award.form.place))
  }

  /// One achievement, one commendation, a principle of the law: the same person, form and deed by two decisions.
  private mutating func checkTwice(besides copies: [ListCopy]) {
    let (awards, links, forms) = (site.awards, site.awardLinks, site.forms)
    var first: [Achievement: Ref<Award>] = [:]
    for person in site.recipientLinks where person.awards.count > 1 {
      // Few rows are compared sooner than their texts are hashed.
      let marks = person.awards.map { awards[$0].deedMark }
      if marks.count < 16, marks.indices.allSatisfy({ !marks[..<$0].contains(marks[$0]) }) { continue }
      first.removeAll(keepingCapacity: true)
      for row in person.awards {
        let (award, form) = (awards[row], links[row.index].form)
        guard forms[form].isStatutory, let deed = award.deed, award.state == .valid,
          let other = first.updateValue(row, forKey: Achievement(form, award.issuer, deed))
        else { continue }
        let files = ListPair(awards[other].place.file, award.place.file)
        if copies.contains(where: { $0.files == files }) { continue }
        let problem = Diagnostic(.rewardedTwice, forms[form].name, at: award.form.place)
        diagnostics.append(problem.note(.firstHere, at: awards[other].place))
      }
    }
  }

  private mutating func checkRowCounts() {
    // A list whose rows have errors is a list all the same.
    let named = Set(site.rowsLeftOut.compactMap(\.links.decision))
    for ref in site.decisions.refs {
      let decision = site.decisions[ref]
      guard let place = decision.place else { continue }
      guard let stated = decision.statedRecipients else {
        if decision.awards.isEmpty, !named.contains(ref) {
          diagnostics.append(Diagnostic(.decisionWithoutList, decision.number, at: place))
        }
        continue
      }
      guard stated != decision.awards.count else { continue }
      diagnostics.append(
        Diagnostic(
          .decisionRowCount, decision.number, String(stated), String(decision.awards.count), at: place))
    }
  }
}

/// What is rewarded once: a deed, by one authority with one form.
private struct Achievement: Hashable {
  let form: Ref<AwardForm>
  let issuer: TextKey
  let deed: TextKey

  init(_ form: Ref<AwardForm>, _ issuer: String?, _ deed: String) {
    (self.form, self.issuer, self.deed) = (form, TextKey(issuer ?? ""), TextKey(deed))
  }
}
