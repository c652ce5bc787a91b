import Records
import VietnameseText

/// Types of commendation by id, name and other names: "Đột xuất" and "khen thưởng đột xuất" are `dot-xuat`.
package struct TypeIndex {
  private var ids: [String: String] = [:]
  /// Lists write few words in many rows.
  private var byText: [String: String?] = [:]

  package init(_ types: [CommendationType]) {
    for type in types {
      for name in [type.id, type.name] + type.aliases {
        let key = Self.key(name)
        ids[key] = ids[key] ?? type.id
      }
    }
  }

  /// The id that is meant; `nil` for words of no type.
  package mutating func id(of written: String) -> String? {
    if let known = byText[written] { return known }
    let id = ids[Self.key(written)]
    byText[written] = .some(id)
    return id
  }

  private static func key(_ text: String) -> String {
    var words = folded(text).split(separator: " ")[...]
    if words.starts(with: ["khen", "thuong"]) { words = words.dropFirst(2) }
    if words.first == "theo" { words = words.dropFirst() }
    return words.joined(separator: " ")
  }
}
