import Diagnostics
import VietnameseText

/// Positions of records by id; ids used twice or not fit for a path are reported.
package struct IDIndex<Record: Sendable>: Sendable {
  package private(set) var positions: [String: Int] = [:]

  /// - Parameter idAndPlace: the id of a record and the place where it is given.
  package init(
    _ records: [Record], into diagnostics: inout [Diagnostic], _ idAndPlace: (Record) -> (String, Place)
  ) {
    positions.reserveCapacity(records.count)
    for (position, record) in records.enumerated() {
      let (id, place) = idAndPlace(record)
      // An id that was taken from the name of a file or folder is reported as that.
      if !Self.isFit(id), stem(of: place.file) != id { diagnostics.append(Diagnostic(.badID, id, at: place)) }
      if let first = positions.updateValue(position, forKey: id) {
        positions[id] = first
        let firstPlace = idAndPlace(records[first]).1
        diagnostics.append(Diagnostic(.duplicateID, id, at: place).note(.firstHere, at: firstPlace))
      }
    }
  }

  /// Bytes, of which file systems take 255 a part, endings included.
  package static var longest: Int { 120 }

  /// Small letters, digits, `-`, `.` and `_`, since ids become parts of paths; no leading dot, and no name of a device.
  package static func isFit(_ id: String) -> Bool {
    guard let first = id.utf8.first, first != 0x2E, id.utf8.count <= longest, !isReservedByWindows(id) else {
      return false
    }
    return id.utf8.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
    }
  }

  package func ref(_ id: String) -> Ref<Record>? { positions[id].map { Ref($0) } }

  /// Makes room for more records.
  package mutating func reserve(_ more: Int) { positions.reserveCapacity(positions.count + more) }

  package mutating func add(_ id: String, at position: Int) { positions[id] = position }

  /// The record that a written id means; a wrong one is reported with near misses.
  package func resolve(
    _ written: Located<String>, _ rule: Rule, into diagnostics: inout [Diagnostic]
  ) -> Ref<Record>? {
    if let ref = ref(written.value) { return ref }
    let near = nearMisses(of: written.value, among: positions.keys.sorted())
    diagnostics.append(Diagnostic(rule, written.value, at: written.place, suggestions: near))
    return nil
  }
}
