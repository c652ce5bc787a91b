import VietnameseText

extension StringProtocol {
  /// Whether it names a host as the rules have it (RFC 1123): labels of letters, digits and hyphens, with dots between them.
  package var isHostName: Bool {
    let labels = String(self).utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...253).contains(utf8.count)
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
          && label.first != hyphen && label.last != hyphen
      }
  }

  /// Whether it is one address of mail by the plain rule that offices keep to: letters, digits and few marks, then a host with a dot.
  package var isMailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...64).contains(parts[0].utf8.count) else { return false }
    let words = parts[0].utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { isLetterOrDigit($0) || "_-+".utf8.contains($0) }
    } && parts[1].isHostName && parts[1].contains(".")
  }
}

/// A host with letters of any language as it is asked for (RFC 3490): each label that needs it as "xn--" with its punycode.
///
/// - Returns: `nil` where that makes no host.
package func asciiHost(_ host: some StringProtocol) -> String? {
  let labels = composed(host.lowercased()).split(separator: ".", omittingEmptySubsequences: false)
  let written = labels.compactMap { label in
    label.utf8.allSatisfy { $0 < 0x80 } ? String(label) : punycode(String(label)).map { "xn--" + $0 }
  }
  let ascii = written.joined(separator: ".")
  return written.count == labels.count && ascii.isHostName ? ascii : nil
}

private let hyphen = UInt8(ascii: "-")

func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
