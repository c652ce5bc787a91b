/// A record by its position in a table of the site. Whoever holds one can rely on the record being there.
@usableFromInline
package struct Ref<Record>: Hashable, Sendable, Comparable {
  @usableFromInline package let index: Int

  @usableFromInline init(_ index: Int) { self.index = index }

  @inlinable package static func < (a: Ref, b: Ref) -> Bool { a.index < b.index }
}

/// Records in order, found by reference.
///
/// Inlinable, because most of what the targets above do begins with a look into a table.
@usableFromInline
package struct Table<Record: Sendable>: Sendable {
  @usableFromInline package private(set) var records: [Record]

  init(_ records: [Record] = []) { self.records = records }

  @inlinable package subscript(_ ref: Ref<Record>) -> Record { _read { yield records[ref.index] } }

  /// Adds a record and returns its reference.
  mutating func add(_ record: Record) -> Ref<Record> {
    records.append(record)
    return Ref(records.count - 1)
  }

  @inlinable package var count: Int { records.count }
  @inlinable package var isEmpty: Bool { records.isEmpty }
  @inlinable package var refs: [Ref<Record>] { records.indices.map { Ref($0) } }
}
