import Diagnostics

/// Where a link in a text leads, as far as its address tells.
package enum LinkAddress: Hashable, Sendable {
  /// Another site, a letter, a telephone.
  case elsewhere
  /// A place of the same page; empty when the address names none.
  case here(fragment: String)
  /// A path from the root of the site, as it is written: with or without a slash at its end.
  case page(String, fragment: String)
  /// Above the root.
  case outside

  /// - Parameters:
  ///   - page: the folder of the page that the link stands on.
  ///   - base: the full address of the site, which editors copy from the browser: what lies below it is a page of the site.
  package init(_ destination: String, on page: @autoclosure () -> String, of base: String) {
    let destination = Self.path(of: destination, below: base) ?? destination
    guard Self.isInternal(destination) else {
      self = .elsewhere
      return
    }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let written = String(parts[0].prefix { $0 != "?" })
    let fragment = parts.count == 2 ? String(parts[1]) : ""
    if written.isEmpty {
      self = .here(fragment: fragment)
    } else if let path = Self.resolved(written, on: page()) {
      self = .page(path, fragment: fragment)
    } else {
      self = .outside
    }
  }

  /// The path that a full address names on the site at `base`, the scheme aside.
  private static func path(of destination: String, below base: String) -> String? {
    guard destination.utf8.contains(UInt8(ascii: ":")), let full = withoutScheme(destination),
      let own = withoutScheme(base)
    else { return nil }
    let root = own.hasSuffix("/") ? String(own.dropLast()) : own
    let hostEnd = root.firstIndex(of: "/") ?? root.endIndex
    let host = root[..<hostEnd].lowercased()
    guard full.count >= host.count, full.prefix(host.count).lowercased() == host else { return nil }
    let rest = full.dropFirst(host.count)
    guard rest.hasPrefix(root[hostEnd...]) else { return nil }
    let path = rest.dropFirst(root[hostEnd...].count)
    switch path.first {
    case nil, "#", "?": return "/" + path
    case "/": return String(path)
    default: return nil
    }
  }

  private static func withoutScheme(_ address: String) -> String? {
    for scheme in ["https://", "http://"] where address.prefix(scheme.count).lowercased() == scheme {
      return String(address.dropFirst(scheme.count))
    }
    return nil
  }

  private static func isInternal(_ destination: String) -> Bool {
    !destination.contains("://") && !destination.hasPrefix("mailto:") && !destination.hasPrefix("tel:")
      && !destination.hasPrefix("//")
  }

  /// The path from the root that a link means; `nil` when it leads out of the site.
  private static func resolved(_ written: String, on page: String) -> String? {
    var parts = written.hasPrefix("/") ? [] : page.split(separator: "/").map(String.init)
    for part in written.split(separator: "/") where part != "." {
      if part == ".." {
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      } else {
        parts.append(part.removingPercentEncodingIfValid)
      }
    }
    return parts.joined(separator: "/") + (written.hasSuffix("/") && !parts.isEmpty ? "/" : "")
  }
}

/// The paths of a whole site, among which links find their pages.
package struct KnownPages: Sendable {
  private let paths: Set<String>

  package init(_ paths: Set<String>) { self.paths = paths }

  /// The file that a server gives for a path.
  package func file(for path: String) -> String? {
    [path, path + "index.html", path + "/index.html"].first(where: paths.contains)
  }

  /// Pages whose addresses are nearly the same.
  package func nearest(to path: String) -> [String] {
    nearMisses(
      of: "/" + path,
      among: paths.lazy.filter { $0.hasSuffix("/index.html") }
        .map { "/" + $0.dropLast("index.html".count) }.sorted())
  }
}

/// `/bai-cu/` or `/bai-cu.html`, the old address of a text, as a path of the site; `nil` when it is none.
package func aliasPath(_ written: String) -> String? {
  guard written.hasPrefix("/"), written.utf8.count > 1, written.utf8.count < 500 else { return nil }
  let parts = written.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
  for part in parts.dropLast() where part.isEmpty { return nil }
  let isFit = parts.allSatisfy { part in
    part != "." && part != ".." && !part.hasPrefix(".")
      && part.unicodeScalars.allSatisfy {
        $0.value > 32 && $0.value != 127 && !"\\?#%\"<>|*:".unicodeScalars.contains($0)
      }
  }
  guard isFit, let last = parts.last else { return nil }
  let path = String(written.dropFirst())
  return last.isEmpty || last.contains(".") ? path : path + "/"
}

extension Substring {
  /// `%C3%A0` as the letter it stands for; the text as it is when that is no UTF-8.
  package var removingPercentEncodingIfValid: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(self)
  }
}
