extension [UInt8] {
  /// Appends `text` as one component of a URL: a segment of a path, a value of a query.
  ///
  /// Everything but the unreserved characters of RFC 3986, section 2.3, is percent-encoded, the slash too.
  package mutating func appendURLComponent(_ text: String) {
    appendPercentEncoded(text, special: specialInURLComponents)
  }

  /// Appends `path` for a URL; its slashes divide segments and stay.
  package mutating func appendURLPath(_ path: String) {
    appendPercentEncoded(path, special: specialInURLPaths)
  }

  private mutating func appendPercentEncoded(_ text: String, special: ByteSet) {
    text.withUTF8Bytes { bytes in
      appendPlainRuns(of: bytes, special: special) { output, position in
        output.appendPercentEncoded(bytes[position])
        return 1
      }
    }
  }

  /// Appends `%` and the two hexadecimal digits of `byte`.
  mutating func appendPercentEncoded(_ byte: UInt8) {
    append(UInt8(ascii: "%"))
    append(HexDigits.uppercase(byte >> 4))
    append(HexDigits.uppercase(byte))
  }
}

private let specialInURLComponents = ByteSet { !isUnreserved($0) }

private let specialInURLPaths = ByteSet { !isUnreserved($0) && $0 != UInt8(ascii: "/") }

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"): true
  case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
  default: false
  }
}

extension String {
  /// The path with every segment percent-encoded, for a URL.
  package var percentEncodedPath: String {
    var bytes: [UInt8] = []
    bytes.appendURLPath(self)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text percent-encoded as one component of a URL.
  package var percentEncodedComponent: String {
    var bytes: [UInt8] = []
    bytes.appendURLComponent(self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
