import VietnameseText

/// Forms of commendation by id, name, abbreviation and other spellings.
struct FormIndex: Sendable {
  private var byID: [String: Ref<AwardForm>] = [:]
  private var byName: [String: Ref<AwardForm>] = [:]
  let ids: [String]

  init(_ forms: Table<AwardForm>) {
    ids = forms.records.map(\.id)
    for ref in forms.refs {
      let form = forms[ref]
      byID[form.id] = byID[form.id] ?? ref
      for name in [form.name] + form.aliases {
        let key = folded(name)
        byName[key] = byName[key] ?? ref
      }
    }
  }

  subscript(written: String) -> Ref<AwardForm>? { byID[written] ?? byName[folded(written)] }
}
