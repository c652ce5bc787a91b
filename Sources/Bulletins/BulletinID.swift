import VietnameseText

/// The year and the number of a bulletin, which restarts every year.
package struct BulletinID: Sendable, Hashable, Comparable {
  package let year: Int
  package let number: Int

  /// Reads `2026-0007`; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let number = Int(parts[1]), year > 0, number > 0
    else { return nil }
    (self.year, self.number) = (year, number)
  }

  private init(year: Int, number: Int) { (self.year, self.number) = (year, number) }

  /// The number of no bulletin, for a text whose head is read although its file has no such name.
  package static let none = BulletinID(year: 0, number: 0)

  package var text: String { "\(padded(year, 4))-\(padded(number, 4))" }

  package static func < (a: BulletinID, b: BulletinID) -> Bool {
    (a.year, a.number) < (b.year, b.number)
  }
}

extension BulletinID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = BulletinID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a bulletin's number")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
