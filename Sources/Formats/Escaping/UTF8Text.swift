// Formats turns plain values into the bytes of files, and knows no story and no site:
//
//   Escaping   one function for each place that text can reach: HTML, XML, JSON, CSV, URLs, file names
//   JSON, CSV, Markup   values and trees that are written through those functions, each by one serializer
//   Feeds, Sitemap      documents of those values
//   Digest, Pictures    facts about bytes: SHA-256; format, size and position of a picture
//
// Everything is appended to the caller's `[UInt8]` as UTF-8.

extension [UInt8] {
  /// Appends `text` as UTF-8, unescaped: only for text that is ours or was escaped before.
  package mutating func append(_ text: String) {
    text.withUTF8Bytes { append(contentsOf: $0) }
  }

  /// Appends a text of the program itself, unescaped.
  package mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}

extension String {
  /// Runs `body` on the UTF-8 bytes without copying them, which native strings always allow.
  func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}
