/// Where a site stands, as every address of it begins.
package struct BaseAddress: Sendable, Equatable {
  /// `https://` or `http://`, a host in small letters, perhaps a port and folders, and a slash.
  package let text: String
  /// A file that was written behind the folder and left out: `index.html`.
  package let leftOut: String?
}

/// What somebody wrote for it.
package enum WrittenBaseAddress: Sendable, Equatable {
  case address(BaseAddress)
  /// A user, a query or a fragment is with it; what it may be without, if that is an address.
  case withSurplus(String, better: String?)
  /// The host has letters that hosts are not asked for by; the same host as it is asked for.
  case withForeignHost(better: String)
  case unreadable
}

extension WrittenBaseAddress {
  package init(_ written: String) {
    guard let scheme = ["https://", "http://"].first(where: { written.lowercased().hasPrefix($0) }),
      written.utf8.count < 1000
    else {
      self = .unreadable
      return
    }
    let rest = written.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    let path = rest.dropFirst(authority.count)
    self =
      Self.surplus(scheme, authority, path)
      ?? Self.whole(scheme, authority, path)
  }

  private static func surplus(_ scheme: String, _ authority: Substring, _ path: Substring) -> Self? {
    if let user = authority.lastIndex(of: "@") {
      let better = scheme + authority[authority.index(after: user)...] + path
      return .withSurplus(String(authority[...user]), better: WrittenBaseAddress(better).plain)
    }
    guard let start = path.firstIndex(where: { "?#".contains($0) }) else { return nil }
    let better = scheme + authority + path[..<start]
    return .withSurplus(String(path[start...]), better: WrittenBaseAddress(better).plain)
  }

  /// What it is an address with, of whatever is no surplus.
  private var plain: String? { if case .address(let address) = self { address.text } else { nil } }

  private static func whole(_ scheme: String, _ authority: Substring, _ path: Substring) -> Self {
    let host = authority.prefix { $0 != ":" }
    let port = authority.dropFirst(host.count)
    guard port.isEmpty || isPort(port.dropFirst()), let (folder, leftOut) = folder(path) else {
      return .unreadable
    }
    let isPlain = host.utf8.allSatisfy { $0 < 0x80 }
    guard let ascii = isPlain ? (host.isHostName ? host.lowercased() : nil) : asciiHost(host) else {
      return .unreadable
    }
    let text = scheme + ascii + port + folder
    return isPlain ? .address(BaseAddress(text: text, leftOut: leftOut)) : .withForeignHost(better: text)
  }

  private static func isPort(_ digits: Substring) -> Bool {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } && (Int(digits).map { 1...65535 ~= $0 } ?? false)
  }

  /// The folders with a slash at both ends; `nil` when they are none as addresses write them.
  private static func folder(_ path: Substring) -> (folder: String, leftOut: String?)? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    if parts.last?.isEmpty == true { parts.removeLast() }
    let file = parts.last.flatMap { ["index.html", "index.htm"].contains($0.lowercased()) ? $0 : nil }
    if file != nil { parts.removeLast() }
    guard parts.allSatisfy(isFolder) else { return nil }
    return (parts.reduce("/") { $0 + $1 + "/" }, file.map(String.init))
  }

  private static func isFolder(_ part: Substring) -> Bool {
    let bytes = Array(part.utf8)
    return !bytes.isEmpty && part != "." && part != ".."
      && bytes.indices.allSatisfy { index in
        if bytes[index] == UInt8(ascii: "%") {
          return index + 2 < bytes.count && bytes[index + 1...index + 2].allSatisfy(isHexDigit)
        }
        return isLetterOrDigit(bytes[index]) || "-._~:".utf8.contains(bytes[index])
      }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
