import Formats

/// The source at its line feeds, but for those after a carriage return: releases have lines like that, so it stays. Bytes are looked
/// at, since a site has hundreds of bulletins and letters are ten times slower.
package func sourceLines(_ source: String) -> [Substring] {
  var source = source
  let ends = source.withUTF8 { bytes in
    bytes.indices.filter { offset in
      bytes[offset] == UInt8(ascii: "\n") && (offset == 0 || bytes[offset - 1] != UInt8(ascii: "\r"))
    }
  }
  var start = source.startIndex
  return (ends + [source.utf8.count]).map { end in
    let line = source[start..<source.utf8.index(source.startIndex, offsetBy: end)]
    start = source.utf8.index(line.endIndex, offsetBy: 1, limitedBy: source.endIndex) ?? source.endIndex
    return line
  }
}

/// The canonical value of a bulletin: lines of facts, of which those of its source begin with a word of their own.
package enum BulletinValue {
  /// What a line of the source begins with.
  package static let text = "text\t"
}

/// The hash of a canonical value: of its lines, each with its line feed.
package func valueHash(_ lines: [String]) -> String {
  sha256(lines.map { $0 + "\n" }.joined()).hex
}
