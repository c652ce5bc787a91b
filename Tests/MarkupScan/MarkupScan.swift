/// What a browser would find in a page: its tags with their attributes, as strictly as our own pages are written.
package struct MarkupScan {
  package struct Tag: Hashable {
    package let name: String
    /// Unescaped values are not needed here: what matters is how they begin.
    package let attributes: [String: String]
  }

  package private(set) var tags: [Tag] = []
  /// The content of every `<script>`.
  package private(set) var scripts: [String] = []
  /// Text that is no tag although it begins like one.
  package private(set) var strays: [String] = []

  package init(_ page: String) { self.init(Array(page.utf8)) }

  /// Bytes, since a mark may follow a `>` and would be one character with it.
  package init(_ page: [UInt8]) {
    var rest = page[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if rest.starts(with: "!doctype html>".utf8) || rest.first == UInt8(ascii: "/") { continue }
      guard let tag = Self.tag(&rest) else {
        strays.append(Self.string(rest.prefix(40)))
        continue
      }
      tags.append(tag)
      guard tag.name == "script", let end = Self.scriptEnd(rest) else { continue }
      scripts.append(Self.string(rest[..<end]))
      rest = rest[end...].dropFirst("</script>".utf8.count)
    }
  }

  private static func scriptEnd(_ rest: ArraySlice<UInt8>) -> Int? {
    rest.indices.first { rest[$0] == UInt8(ascii: "<") && rest[$0...].starts(with: "</script>".utf8) }
  }

  /// Reads `name a="…" b>`; leaves `rest` after it.
  private static func tag(_ rest: inout ArraySlice<UInt8>) -> Tag? {
    let name = rest.prefix(while: isWord)
    guard !name.isEmpty else { return nil }
    var text = rest[name.endIndex...]
    var attributes: [String: String] = [:]
    while true {
      text = text.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      if text.starts(with: "/>".utf8) { text = text.dropFirst() }
      if text.first == UInt8(ascii: ">") {
        rest = text.dropFirst()
        return Tag(name: string(name).lowercased(), attributes: attributes)
      }
      let key = text.prefix { isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
      guard !key.isEmpty else { return nil }
      text = text[key.endIndex...]
      var value: ArraySlice<UInt8> = []
      if text.starts(with: "=\"".utf8) {
        text = text.dropFirst(2)
        guard let quote = text.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        value = text[..<quote]
        text = text[(quote + 1)...]
      }
      attributes[string(key).lowercased()] = string(value)
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// The first tag that closes nothing or stays open; `nil` when all is balanced.
package func imbalance(of html: [UInt8]) -> String? {
  var open: [ArraySlice<UInt8>] = []
  var index = html.startIndex
  while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
    guard let end = html[start...].firstIndex(of: UInt8(ascii: ">")) else { return "<" }
    index = end + 1
    let tag = html[start + 1..<end]
    if tag.last == UInt8(ascii: "/") { continue }
    let name = tag.prefix { $0 != UInt8(ascii: " ") }
    if name.first != UInt8(ascii: "/") {
      open.append(name)
    } else if open.popLast()?.elementsEqual(name.dropFirst()) != true {
      return String(decoding: tag, as: UTF8.self)
    }
  }
  return open.last.map { String(decoding: $0, as: UTF8.self) }
}
