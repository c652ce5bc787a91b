// Foundation knows the IANA time zone database; no other file here needs it for times.
import Foundation

/// A zone of the IANA database, such as `Europe/Paris`.
struct NamedZone: Hashable, Sendable {
  private let zone: TimeZone

  init?(_ id: String) {
    let isName = id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      }
    }
    guard isName, id.contains("/"), id.utf8.count <= 64, let zone = TimeZone(identifier: id) else {
      return nil
    }
    self.zone = zone
  }

  func offset(at instant: Instant) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.secondsSince1970)))
  }
}
