/// The path of the asset that an address of a style sheet means, from the folder of the assets; `nil` when it leads
/// out of the theme (`https:`, `data:`, `//host`, `/path`) or within the style sheet itself (`#a`).
///
/// - Parameter sheet: the style sheet's own path from there. A path that climbs out of the folder keeps its `..`.
func assetPath(of address: String, in sheet: String) -> String? {
  let path = address.prefix { $0 != "?" && $0 != "#" }
  guard !path.isEmpty, !path.hasPrefix("/"), !hasScheme(path) else { return nil }
  var parts = sheet.split(separator: "/").dropLast().map(String.init)
  for part in path.split(separator: "/", omittingEmptySubsequences: false) where part != "." {
    if part == "..", let last = parts.last, last != ".." {
      parts.removeLast()
    } else {
      parts.append(percentDecoded(part))
    }
  }
  return parts.joined(separator: "/")
}

/// How a style sheet writes the path of another asset: `../fonts/x.woff2`.
func relativePath(to asset: String, from sheet: String) -> String {
  let (folders, parts) = (sheet.split(separator: "/").dropLast(), asset.split(separator: "/"))
  let common = zip(folders, parts.dropLast()).prefix { $0 == $1 }.count
  return (folders.dropFirst(common).map { _ in ".." } + parts.dropFirst(common)).joined(separator: "/")
}

/// RFC 3986, section 3.1.
private func hasScheme(_ address: Substring) -> Bool {
  guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")),
    let first = address.first, first.isASCII, first.isLetter
  else { return false }
  return address[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
}

/// A segment of a path with `%20` and its like read; a slash that was encoded stays, since it divides nothing.
private func percentDecoded(_ segment: Substring) -> String {
  let bytes = Array(segment.utf8)
  var decoded: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), let byte = byte(ofHex: bytes[(index + 1)...].prefix(2)),
      byte != UInt8(ascii: "/")
    {
      decoded.append(byte)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

private func byte(ofHex digits: ArraySlice<UInt8>) -> UInt8? {
  let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
  return values.count == 2 ? UInt8(values[0] * 16 + values[1]) : nil
}
