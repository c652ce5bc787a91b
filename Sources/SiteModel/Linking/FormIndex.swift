import VietnameseText

/// Forms of commendation by id, name, abbreviation and other spellings.
struct FormIndex: Sendable {
  private var byID: [String: Ref<AwardForm>] = [:]
  private var byName: [String: Ref<AwardForm>] = [:]
  /// Ids, then names as the catalogue writes them, for near misses.
  let spellings: [String]

  init(_ forms: Table<AwardForm>) {
    spellings = forms.records.map(\.id) + forms.records.flatMap { [$0.name] + $0.aliases }
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
