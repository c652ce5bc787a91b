/// A time zone: how far its clocks are ahead of UTC at an instant.
///
/// Vietnam's zone and fixed offsets ("+07:00", "UTC") need nothing outside; other names come from the IANA database.
package struct Zone: Hashable, Sendable {
  package let id: String
  private let rule: Rule

  private enum Rule: Hashable, Sendable {
    case fixed(seconds: Int)
    case named(NamedZone)
  }

  package static let vietnam = Zone(id: "Asia/Ho_Chi_Minh", rule: .fixed(seconds: 7 * 3600))
  package static let utc = Zone(id: "UTC", rule: .fixed(seconds: 0))

  private init(id: String, rule: Rule) {
    self.id = id
    self.rule = rule
  }

  /// `nil` when there is no such zone. Vietnam has been at +07:00 since 1975; earlier local times are not of interest.
  package init?(_ id: String) {
    switch id {
    case "Asia/Ho_Chi_Minh", "Asia/Saigon": self.init(id: id, rule: .fixed(seconds: 7 * 3600))
    case "UTC", "Z": self.init(id: id, rule: .fixed(seconds: 0))
    default:
      if let seconds = offsetSeconds(Array(id.utf8)[...]) {
        self.init(id: id, rule: .fixed(seconds: seconds))
      } else if let zone = NamedZone(id) {
        self.init(id: id, rule: .named(zone))
      } else {
        return nil
      }
    }
  }

  /// Seconds ahead of UTC.
  package func offset(at instant: Instant) -> Int {
    switch rule {
    case .fixed(let seconds): seconds
    case .named(let zone): zone.offset(at: instant)
    }
  }

  /// The instant when clocks here show `localSeconds`, counted as if they were UTC. In the hour that a change to summer
  /// time skips, and in the one it repeats, the offset before the change counts.
  func instant(atLocal localSeconds: Int) -> Instant {
    let dayBefore = offset(at: Instant(secondsSince1970: localSeconds - 86_400))
    let guess = Instant(secondsSince1970: localSeconds - dayBefore)
    let there = offset(at: guess)
    guard there != dayBefore else { return guess }
    let second = Instant(secondsSince1970: localSeconds - there)
    return offset(at: second) == there ? second : guess
  }
}

/// The seconds of `+07:00`, `-0330` or `Z`; at most 14 hours either way, as the world's clocks have it.
func offsetSeconds(_ bytes: ArraySlice<UInt8>) -> Int? {
  if bytes.elementsEqual("Z".utf8) || bytes.elementsEqual("z".utf8) { return 0 }
  guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
  var digits = Array(bytes.dropFirst())
  if digits.count == 5, digits[2] == UInt8(ascii: ":") { digits.remove(at: 2) }
  guard digits.count == 4, let hours = shortNumber(digits[..<2]), let minutes = shortNumber(digits[2...]),
    hours <= 14, minutes < 60
  else { return nil }
  let seconds = hours * 3600 + minutes * 60
  return sign == UInt8(ascii: "-") ? -seconds : seconds
}
