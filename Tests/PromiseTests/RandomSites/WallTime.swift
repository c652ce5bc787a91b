import SeededRandom

/// What clocks and calendars in the site's zone show.
struct WallTime: Hashable, Comparable {
  /// Year, month, day, hour, minute, second.
  private let parts: [Int]

  init(_ parts: Int...) {
    precondition(parts.count == 6, "A time has six parts.")
    self.parts = parts
  }

  static func < (a: WallTime, b: WallTime) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }

  var year: Int { parts[0] }
  var isMidnight: Bool { parts[3...].allSatisfy { $0 == 0 } }

  var midnight: WallTime { WallTime(parts[0], parts[1], parts[2], 0, 0, 0) }

  private func padded(_ index: Int) -> String { parts[index] < 10 ? "0\(parts[index])" : "\(parts[index])" }

  /// `2026-05-19`
  var day: String { "\(parts[0])-\(padded(1))-\(padded(2))" }
  /// `19/05/2026`
  var dayFirst: String { "\(padded(2))/\(padded(1))/\(parts[0])" }
  /// `2026-05-19T08:00:30`
  var iso: String { "\(day)T\(padded(3)):\(padded(4)):\(padded(5))" }

  /// A second earlier or later; exact for the times that `random` makes.
  var before: WallTime {
    isMidnight
      ? WallTime(parts[0], parts[1], parts[2] - 1, 23, 59, 59)
      : WallTime(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5] - 1)
  }
  var after: WallTime { WallTime(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5] + 1) }

  /// A time of 2026 whose neighbours stay in the same month and, unless it is midnight, in the same minute.
  static func random(_ random: inout SeededGenerator) -> WallTime {
    let (month, day) = (random.number(1...12), random.number(2...28))
    if random.chance(40) { return WallTime(2026, month, day, 0, 0, 0) }
    return WallTime(2026, month, day, random.number(0...23), random.number(0...59), random.number(1...58))
  }
}

extension SeededGenerator {
  /// The time as an author may write it.
  mutating func written(_ time: WallTime) -> String {
    if time.isMidnight { return pick([time.day, time.dayFirst, time.day + "T00:00"]) }
    return pick([time.iso, time.iso + "+07:00"])
  }
}
