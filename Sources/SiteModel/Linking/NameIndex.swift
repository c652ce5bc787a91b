import VietnameseText

/// Records by folded name, for rows that give a name where an id could stand. A name may mean several.
struct NameIndex<Record: Sendable>: Sendable {
  private var refs: [String: [Ref<Record>]] = [:]

  init(_ table: Table<Record>, _ names: (Record) -> [String]) {
    refs.reserveCapacity(table.count)
    for ref in table.refs {
      for name in names(table[ref]) { add(name, ref) }
    }
  }

  mutating func add(_ name: String, _ ref: Ref<Record>) { refs[folded(name), default: []].append(ref) }

  subscript(name: String) -> [Ref<Record>] { refs[folded(name)] ?? [] }
}
