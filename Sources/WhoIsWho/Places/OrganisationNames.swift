import Records
import VietnameseText

/// Organisations by their names, short names and other names, of today and of former days.
struct OrganisationNames: Sendable {
  private struct Entry: Sendable {
    let ref: Ref<Organisation>
    let isAlias: Bool
  }

  private var byName: [TextKey: [Entry]] = [:]
  private var unmarked: [String: [Ref<Organisation>]] = [:]
  private let formal: FormalNames

  init(_ organisations: Table<Organisation>, _ formal: FormalNames) {
    self.formal = formal
    for ref in organisations.refs {
      let organisation = organisations[ref]
      add(organisation.name, ref, isAlias: false)
      for name in [organisation.shortName].compactMap({ $0 }) + organisation.aliases {
        add(name, ref, isAlias: true)
      }
    }
  }

  private mutating func add(_ name: String, _ ref: Ref<Organisation>, isAlias: Bool) {
    let key = formal.key(name)
    let short = formal.withoutProvince(key)
    // One word alone is too little: "Báo Nghệ An" is not meant by "Báo".
    for key in short != key && short.contains(" ") ? [key, short] : [key] {
      if byName[TextKey(key)]?.contains(where: { $0.ref == ref }) == true { continue }
      byName[TextKey(key), default: []].append(Entry(ref: ref, isAlias: isAlias))
    }
    let plain = unmarkedKey(short.contains(" ") ? short : key)
    if unmarked[plain]?.contains(ref) != true { unmarked[plain, default: []].append(ref) }
  }

  /// What a text may mean: the whole of it, else its end after a comma, dash or bracket.
  func reading(of text: String) -> NameReading<Organisation>? {
    if let found = whole(text[...]) { return found }
    let scalars = text.unicodeScalars
    for index in scalars.indices where WrittenUnit.isSeparator(scalars[index]) {
      guard var found = whole(text[scalars.index(after: index)...]) else { continue }
      found.how = .part
      return found
    }
    guard isUnmarked(text) else { return nil }
    let twins = unmarkedTwins(of: text)
    return twins.isEmpty ? nil : NameReading(candidates: twins, how: .unmarked)
  }

  /// The one organisation that a whole text names, at any time; `nil` for none or several.
  ///
  /// - Parameter spelled: a key of `spellingKey`.
  func only(spelled: String) -> Ref<Organisation>? {
    guard let found = whole(key: formal.key(spelled: spelled)), found.candidates.count == 1 else {
      return nil
    }
    return found.candidates[0]
  }

  private func whole(_ text: Substring) -> NameReading<Organisation>? { whole(key: formal.key(String(text))) }

  private func whole(key: String) -> NameReading<Organisation>? {
    guard !key.isEmpty, let found = byName[TextKey(key)] ?? byName[TextKey(formal.withoutProvince(key))]
    else {
      return nil
    }
    return NameReading(
      candidates: found.map(\.ref), how: found.allSatisfy(\.isAlias) ? .alias : .name)
  }

  /// Organisations whose names differ from a written one by marks only.
  func unmarkedTwins(of text: String) -> [Ref<Organisation>] {
    let key = formal.key(text)
    return unmarked[unmarkedKey(key)] ?? unmarked[unmarkedKey(formal.withoutProvince(key))] ?? []
  }
}
