/// What a destination asks the browser to do.
enum LinkTarget {
  /// Relative to the page, or `#…`.
  case relative
  /// From the site's root: one `/` and a path.
  case root
  /// Another site, by `http:` or `https:`.
  case web
  /// `mailto:` or `tel:`.
  case contact
  /// Any other scheme, and `//host`, whose scheme is the page's own.
  case forbidden

  /// Blanks and control characters are skipped, because browsers do: `java\tscript:` is a scheme to them.
  init(_ destination: UnsafeBufferPointer<UInt8>) {
    if destination.first == UInt8(ascii: "#") {
      self = .relative
      return
    }
    var scheme: [UInt8] = []
    for byte in destination where byte > 32 && byte != 127 {
      if byte == UInt8(ascii: ":"), let first = scheme.first, !isSlash(first) {
        self = LinkTarget(scheme: scheme)
        return
      }
      if isSlash(byte), scheme.count < 2, scheme.allSatisfy(isSlash) {
        scheme.append(byte)
        continue
      }
      guard isSchemeByte(byte), scheme.first.map({ !isSlash($0) }) ?? true, scheme.count < 32 else { break }
      scheme.append(byte | 0x20)
    }
    switch scheme.prefix(while: isSlash).count {
    case 0: self = .relative
    case 1: self = .root
    default: self = .forbidden
    }
  }

  private init(scheme: [UInt8]) {
    switch String(decoding: scheme, as: UTF8.self) {
    case "http", "https": self = .web
    case "mailto", "tel": self = .contact
    default: self = .forbidden
    }
  }
}

/// Browsers take `\` for `/` at the start of an address.
private func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }

private func isSchemeByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
  default: false
  }
}
