import Records
import VietnameseText

/// Names of bodies in one spelling: "Ủy ban nhân dân" as UBND, and without the province at the end, because
/// "Chủ tịch UBND tỉnh" means that of the site's own province.
package struct FormalNames: Sendable {
  /// The name of the province as `spellingKey` has it; `nil` when nothing says it.
  private let province: String?

  init(province: String?) { self.province = province.map(spellingKey) }

  func key(_ text: String) -> String { key(spelled: spellingKey(text)) }

  /// - Parameter key: of `spellingKey`.
  func key(spelled key: String) -> String {
    var key = key
    for (words, short) in Self.shortened where holds(key, words) {
      key = key.replacing(words, with: short)
    }
    return key
  }

  private static let shortened = [
    ("Ủy ban nhân dân", "ubnd"), ("Hội đồng nhân dân", "hđnd"), ("Mặt trận Tổ quốc", "mttq"),
    ("Trung học phổ thông", "thpt"), ("Trung học cơ sở", "thcs"),
  ].map { (spellingKey($0.0), $0.1) }

  /// A key without "tỉnh Nghệ An", "Nghệ An" or "tỉnh" at its end; the key itself where nothing else is in it.
  func withoutProvince(_ key: String) -> String {
    let mayEnd = ends(key, with: String(Self.provinceWord)) || province.map { ends(key, with: $0) } ?? false
    guard mayEnd else { return key }
    var words = key.split(separator: " ")
    if let province {
      let name = province.split(separator: " ")
      if words.count > name.count, words.suffix(name.count).elementsEqual(name) {
        words.removeLast(name.count)
      }
    }
    if words.count > 1, words.last == Self.provinceWord { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let provinceWord = spellingKey(Unit.Kind.province.word)[...]

  /// The name of the site's province: of the unit that is one, else after the word "tỉnh" in what `site.yml` says
  /// of the site's issuer and publisher.
  package static func province(among units: Table<Unit>, _ settings: SiteSettings) -> String? {
    if let unit = units.records.first(where: { $0.kind == .province }) { return unit.name }
    let texts = [settings.issuer, settings.publisher.name, settings.publisher.superior]
    for text in texts.compactMap({ $0 }) {
      let words = text.split(separator: " ")
      guard let word = words.lastIndex(where: { spellingKey(String($0)) == provinceWord }) else { continue }
      let name = words[(word + 1)...].joined(separator: " ")
      if !name.isEmpty { return name }
    }
    return nil
  }
}

/// By bytes: both are composed, and what the standard library offers looks at characters.
private func ends(_ text: String, with end: String) -> Bool {
  text.utf8.reversed().starts(with: end.utf8.reversed())
}
