/// A record by its position in a table of the site. Whoever holds one can rely on the record being there.
package struct Ref<Record>: Hashable, Sendable, Comparable {
  package let index: Int

  init(_ index: Int) { self.index = index }

  package static func < (a: Ref, b: Ref) -> Bool { a.index < b.index }
}

/// Records in order, found by reference.
package struct Table<Record: Sendable>: Sendable {
  package private(set) var records: [Record]

  init(_ records: [Record] = []) { self.records = records }

  package subscript(_ ref: Ref<Record>) -> Record { records[ref.index] }

  /// Adds a record and returns its reference.
  mutating func add(_ record: Record) -> Ref<Record> {
    records.append(record)
    return Ref(records.count - 1)
  }

  package var count: Int { records.count }
  package var isEmpty: Bool { records.isEmpty }
  package var refs: [Ref<Record>] { records.indices.map { Ref($0) } }
}
