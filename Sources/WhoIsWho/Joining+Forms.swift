import Diagnostics
import Records
import VietnameseText

/// What was given, and on what occasion: the form, the campaign, the programme.
extension Joining {
  /// What a form is known by.
  struct WrittenForm: Hashable {
    let words: TextKey
    let issuer: TextKey?
  }

  /// - Parameter forms: the forms of rows before, since nearly all rows of a list write the same.
  mutating func joinForm(
    of award: Award, _ row: inout RowLinks, _ forms: inout [WrittenForm: Ref<AwardForm>?]
  ) {
    let issuer = award.issuer ?? row.decision.flatMap { decisions[$0.index].issuer }
    let written = WrittenForm(words: TextKey(award.form.value), issuer: issuer.map(TextKey.init))
    if let form = forms[written] {
      row.form = form
    } else {
      row.form = known.formIndex.form(award.form.value, issuer: issuer)
      forms[written] = .some(row.form)
    }
    if row.form == nil {
      let candidates = known.formIndex.namesByAuthority(of: award.form.value, in: known.forms)
      let near =
        candidates.isEmpty ? nearMisses(of: award.form.value, among: known.formIndex.spellings) : candidates
      let rule: Rule =
        candidates.isEmpty
        ? .unknownForm : award.decision == nil ? .formWithoutDecision : .formWithoutAuthority
      diagnostics.append(Diagnostic(rule, award.form.value, at: award.form.place, suggestions: near))
    }
    if let written = award.campaign {
      let found = record(written, among: known.campaigns, .unknownCampaign)
      (row.campaign, row.matches.campaign) = (found.ref, found.how)
      if let problem = found.problem { diagnostics.append(problem) }
    }
    if let written = award.programme {
      let found = record(written, among: known.programmes, .unknownProgramme)
      (row.programme, row.matches.programme) = (found.ref, found.how)
      if let problem = found.problem { diagnostics.append(problem) }
    }
  }

  /// A campaign or programme by its id or its name.
  private func record<Record>(
    _ written: Located<String>, among known: NamedRecords<Record>, _ rule: Rule
  ) -> (ref: Ref<Record>?, how: Matched, problem: Diagnostic?) {
    let ids = known.ids.positions
    if let ref = known.ids.ref(written.value) { return (ref, .id, nil) }
    let found = known[written.value]
    if found.count == 1 { return (found[0], .name, nil) }
    if found.isEmpty {
      let near = nearMisses(of: written.value, among: ids.keys.sorted() + known.titles)
      return (nil, .unknown, Diagnostic(rule, written.value, at: written.place, suggestions: near))
    }
    let several = ids.filter { entry in found.contains { $0.index == entry.value } }.keys.sorted()
    let problem = Diagnostic(
      .ambiguousName, written.value, several.joined(separator: ", "), at: written.place,
      suggestions: Array(several.prefix(3)))
    return (nil, .ambiguous, problem)
  }
}
