import Records
import VietnameseText

/// Forms of commendation by id, name, abbreviation and other spellings.
package struct FormIndex: Sendable {
  private var byID: [String: Ref<AwardForm>] = [:]
  private var byName: [String: Ref<AwardForm>] = [:]
  /// Names in the order of their length, the longest first, to be looked for in headings.
  private let names: [(words: String, form: Ref<AwardForm>)]
  /// By the kind and the level of the authority, where only one form of the kind has that level.
  private let byAuthority: [AwardForm.Kind: [String: Ref<AwardForm>]]
  /// Ids, then names as the catalogue writes them, for near misses.
  package let spellings: [String]

  package init(_ forms: Table<AwardForm>) {
    spellings = forms.records.map(\.id) + forms.records.flatMap { [$0.name] + $0.aliases }
    var byAuthority: [AwardForm.Kind: [String: Ref<AwardForm>]] = [:]
    for ref in forms.refs {
      let form = forms[ref]
      byID[form.id] = byID[form.id] ?? ref
      for name in [form.name] + form.aliases {
        let key = folded(name)
        byName[key] = byName[key] ?? ref
      }
      if Self.kindsByAuthority.contains(where: { $0.kind == form.kind }) {
        byAuthority[form.kind, default: [:]][form.level] = ref
      }
    }
    self.byAuthority = byAuthority
    names = byName.map { (words: " \($0.key) ", form: $0.value) }
      .sorted { ($1.words.utf8.count, $0.words) < ($0.words.utf8.count, $1.words) }
  }

  package subscript(written: String) -> Ref<AwardForm>? { byID[written] ?? byName[folded(written)] }

  /// The form that a list means: by its name, by "Bằng khen" and who decided it, or by the name inside a heading such as
  /// "I. Tặng Bằng khen của Chủ tịch UBND tỉnh cho các tập thể".
  ///
  /// - Parameter issuer: who decided, where the list says so.
  package func form(_ written: String, issuer: String?) -> Ref<AwardForm>? {
    if let named = self[written] { return named }
    guard written.utf8.count < 400 else { return nil }
    let words = " \(folded(written)) "
    // A short name may be part of a longer one, so the longest counts.
    if let inside = names.first(where: { holds(words, $0.words) }) { return inside.form }
    guard let (kind, isBare) = Self.kind(in: words, written) else { return nil }
    let level =
      authorityLevel(of: written) ?? (isBare ? issuer.flatMap { authorityLevel(of: $0) } : nil)
    return level.flatMap { byAuthority[kind]?[$0] }
  }

  /// The names that a text may mean that names a kind alone, "Giấy khen"; none for other texts.
  package func namesByAuthority(of written: String, in forms: Table<AwardForm>) -> [String] {
    guard written.utf8.count < 400, let (kind, isBare) = Self.kind(in: " \(folded(written)) ", written),
      isBare
    else { return [] }
    return forms.records.filter { $0.kind == kind }.map(\.name)
  }

  /// The kind that a text names, and whether it names nothing behind it that tells it from others: "Giấy khen", "Danh sách học
  /// sinh được tặng Giấy khen", "Giấy khen cho các tập thể".
  private static func kind(in words: String, _ written: String) -> (AwardForm.Kind, isBare: Bool)? {
    for (kindWords, kind) in kindsByAuthority {
      guard let found = words.firstRange(of: kindWords) else { continue }
      let rest = words[found.upperBound...].split(separator: " ")
      let isBare =
        !IDIndex<AwardForm>.isFit(written) && rest.allSatisfy { plain.contains($0) || Int($0) != nil }
      return (kind, isBare)
    }
    return nil
  }

  private static let plain: Set<Substring> = [
    "cho", "cac", "va", "tap", "the", "ca", "nhan", "ho", "gia", "dinh", "dot", "xuat", "nam", "truy", "tang",
  ]

  /// Forms that differ by who decides them alone.
  private static let kindsByAuthority: [(words: String, kind: AwardForm.Kind)] = [
    (" bang khen ", .certificateOfMerit), (" giay khen ", .commendation), (" co thi dua ", .flag),
  ]
}
