/// A record by its position in a table of the site. Whoever holds one can rely on the record being there.
@usableFromInline
package struct Ref<Record>: Hashable, Sendable, Comparable {
  /// In four bytes, because each award row has several.
  @usableFromInline let position: Int32

  @inlinable package init(_ index: Int) { position = Int32(index) }

  @inlinable package var index: Int { Int(position) }

  @inlinable package static func < (a: Ref, b: Ref) -> Bool { a.position < b.position }
}

/// Records in order, found by reference.
///
/// Inlinable, because most of what the targets above do begins with a look into a table.
@usableFromInline
package struct Table<Record: Sendable>: Sendable {
  @usableFromInline package internal(set) var records: [Record]

  @inlinable package init(_ records: [Record] = []) { self.records = records }

  @inlinable package subscript(_ ref: Ref<Record>) -> Record { _read { yield records[ref.index] } }

  @inlinable package mutating func change(_ ref: Ref<Record>, _ change: (inout Record) -> Void) {
    change(&records[ref.index])
  }

  /// Makes room for more records.
  @inlinable package mutating func reserve(_ more: Int) { records.reserveCapacity(records.count + more) }

  /// Adds a record and returns its reference.
  @inlinable package mutating func add(_ record: Record) -> Ref<Record> {
    records.append(record)
    return Ref(records.count - 1)
  }

  @inlinable package var count: Int { records.count }
  @inlinable package var isEmpty: Bool { records.isEmpty }
  @inlinable package var refs: [Ref<Record>] { records.indices.map { Ref($0) } }
}
