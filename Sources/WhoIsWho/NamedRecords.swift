import Records
import VietnameseText

/// Campaigns or programmes by id and name, for rows that give a name where an id could stand. A name may mean several.
package struct NamedRecords<Record: Sendable>: Sendable {
  /// What each is called first, in the order of the table.
  let titles: [String]
  let ids: IDIndex<Record>
  private var refs: [String: [Ref<Record>]] = [:]

  /// - Parameter names: what a record is called, the title first.
  package init(_ table: Table<Record>, _ ids: IDIndex<Record>, _ names: (Record) -> [String]) {
    titles = table.records.compactMap { names($0).first }
    self.ids = ids
    for ref in table.refs {
      for key in Set(names(table[ref]).map(Self.key)) { refs[key, default: []].append(ref) }
    }
  }

  subscript(name: String) -> [Ref<Record>] { refs[Self.key(name)] ?? [] }

  /// "Phong trào thi đua “Dân vận khéo”" is called "Dân vận khéo" as well.
  private static func key(_ name: String) -> String {
    let key = spellingKey(name)
    let word = introductions.first { key.hasPrefix($0) }
    return word.map { String(key.dropFirst($0.count)) } ?? key
  }

  private static var introductions: [String] {
    ["Phong trào thi đua", "Phong trào", "Cuộc vận động", "Chương trình", "Đề án"].map {
      spellingKey($0) + " "
    }
  }
}
