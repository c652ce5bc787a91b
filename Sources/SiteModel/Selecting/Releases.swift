import Bulletins
import VietnameseText

extension Selection {
  /// The instant up to which released versions are seen; in a preview of the future, all of them.
  var releaseClock: Instant { future ? Instant(secondsSince1970: Int64.max) : clock }
}

extension Site {
  func nextRelease(after clock: Instant) -> Instant? {
    releases.lazy.flatMap(\.comingVersions).map(\.entry.released).filter { $0 > clock }.min()
  }
}
