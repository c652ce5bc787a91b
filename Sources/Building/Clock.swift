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
