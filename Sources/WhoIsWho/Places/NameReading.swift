import Records
import VietnameseText

/// What a written name may mean before a date decides between today's and former bearers.
struct NameReading<Record: Sendable>: Sendable {
  var candidates: [Ref<Record>]
  /// `name`, `alias`, `part` or `unmarked`.
  var how: Matched
  /// Whether neither the kind nor the district is written, so that much else could be meant.
  var isBare = false
  /// Whether it may as well be the name of a district of former days.
  var mayBeDistrict = false
}

/// A record that holds for a time.
protocol Dated {
  var validFrom: PartialDate? { get }
  var validTo: PartialDate? { get }
}

extension Unit: Dated {}
extension Organisation: Dated {}

extension Dated {
  /// Whether some day of `date` lies within the time of the record.
  func isValid(on date: PartialDate) -> Bool {
    if let validFrom, validFrom.firstDay > date.lastDay { return false }
    if let validTo, validTo.lastDay < date.firstDay { return false }
    return true
  }
}

/// Who followed whom, for units or for organisations.
package struct Lineage: Sendable {
  private let ancestors: [Set<Int>]
  /// Every record with all that came before and after it.
  package let relatives: [[Int]]

  /// - Parameter successors: the positions of those that followed each record.
  package init(successors: [[Int]]) {
    var predecessors = [[Int]](repeating: [], count: successors.count)
    for (position, next) in successors.enumerated() {
      for other in next { predecessors[other].append(position) }
    }
    let before = successors.indices.map { Self.reached(from: $0, by: predecessors) }
    ancestors = before
    relatives = successors.indices.map { position in
      [position] + before[position].union(Self.reached(from: position, by: successors)).sorted()
    }
  }

  private static func reached(from start: Int, by steps: [[Int]]) -> Set<Int> {
    var found: Set<Int> = []
    var open = steps[start]
    while let position = open.popLast() {
      if position != start, found.insert(position).inserted { open += steps[position] }
    }
    return found
  }

  /// How many came before a record: fewer for the older of two in one line.
  func age(_ position: Int) -> Int { ancestors[position].count }

  /// The ones that a date leaves, or the one that all others became.
  func chosen<Record: Dated & Sendable>(
    among candidates: [Ref<Record>], of table: Table<Record>, on date: PartialDate?
  ) -> [Ref<Record>] {
    guard candidates.count > 1 else { return candidates }
    var left = candidates
    if let date {
      let valid = candidates.filter { table[$0].isValid(on: date) }
      if !valid.isEmpty { left = valid }
    }
    let last = left.first { last in
      left.allSatisfy { $0 == last || ancestors[last.index].contains($0.index) }
    }
    return last.map { [$0] } ?? left
  }
}
