import Glibc
import VietnameseText

/// The present, which decides what is visible and is printed nowhere.
func now() -> Instant { Instant(secondsSince1970: Int64(time(nil))) }

struct Stopwatch {
  private var last = ContinuousClock.now

  /// The seconds since the last time this was asked.
  mutating func lap() -> Double {
    let now = ContinuousClock.now
    defer { last = now }
    return (now - last) / .seconds(1)
  }
}

/// The day in Vietnam, in ISO 8601, for what people write and date.
package func today() -> String { String(now().rfc3339(in: .vietnam).prefix(10)) }
