/// What crawlers are asked to leave alone (RFC 9309), and where the sitemaps are.
package struct RobotsText: Sendable {
  /// One group of rules.
  package struct Group: Sendable {
    /// The name of a crawler; `*` for all others.
    package let userAgent: String
    /// Paths from the root of the host. None at all allows everything.
    package let disallowed: [String]

    package init(userAgent: String = "*", disallowed: [String] = []) {
      self.userAgent = userAgent
      self.disallowed = disallowed
    }
  }

  package let groups: [Group]
  /// Absolute URLs.
  package let sitemaps: [String]

  package init(groups: [Group] = [Group()], sitemaps: [String] = []) {
    self.groups = groups
    self.sitemaps = sitemaps
  }
}

extension [UInt8] {
  package mutating func appendRobots(_ robots: RobotsText) {
    for group in robots.groups {
      appendRobotsLine("User-agent: ", group.userAgent)
      if group.disallowed.isEmpty { append("Disallow:\n" as StaticString) }
      for path in group.disallowed { appendRobotsLine("Disallow: ", path) }
      append(UInt8(ascii: "\n"))
    }
    for sitemap in robots.sitemaps { appendRobotsLine("Sitemap: ", sitemap) }
  }

  /// Percent-encodes what would end the value or the line: controls, spaces, and `#`, which begins a comment.
  private mutating func appendRobotsLine(_ key: StaticString, _ value: String) {
    append(key)
    value.withUTF8Bytes { bytes in
      appendPlainRuns(of: bytes, special: specialInRobots) { output, position in
        output.appendPercentEncoded(bytes[position])
        return 1
      }
    }
    append(UInt8(ascii: "\n"))
  }
}

private let specialInRobots = ByteSet { $0 <= 0x20 || $0 >= 0x7F || $0 == UInt8(ascii: "#") }
