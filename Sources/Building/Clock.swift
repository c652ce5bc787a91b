import Glibc
import VietnameseText

/// The present, which decides what is visible and is printed nowhere.
func now() -> Instant { Instant(secondsSince1970: Int64(time(nil))) }

/// Measures the stages of a build.
struct Stopwatch {
  private var last = ContinuousClock.now

  mutating func lap(_ stage: String, _ report: inout BuildReport) {
    let now = ContinuousClock.now
    let span = (now - last).components
    report.seconds.append((stage, Double(span.seconds) + Double(span.attoseconds) / 1e18))
    last = now
  }
}
