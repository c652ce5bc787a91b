/// What a browser would find in a page: its tags with their attributes, as strictly as our own pages are written.
struct MarkupScan {
  struct Tag: Hashable {
    let name: String
    /// Unescaped values are not needed here: what matters is how they begin.
    let attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// The content of every `<script>`.
  private(set) var scripts: [String] = []
  /// Text that is no tag although it begins like one.
  private(set) var strays: [String] = []

  init(_ page: String) {
    var rest = Substring(page)
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.hasPrefix("!doctype html>") || rest.hasPrefix("/") { continue }
      guard let tag = Self.tag(&rest) else {
        strays.append(String(rest.prefix(40)))
        continue
      }
      tags.append(tag)
      guard tag.name == "script", let end = rest.firstRange(of: "</script>") else { continue }
      scripts.append(String(rest[..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
  }

  /// Reads `name a="…" b>`; leaves `rest` after it.
  private static func tag(_ rest: inout Substring) -> Tag? {
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard !name.isEmpty else { return nil }
    var text = rest[name.endIndex...]
    var attributes: [String: String] = [:]
    while true {
      text = text.drop { $0 == " " || $0 == "\n" }
      if text.hasPrefix("/>") { text = text.dropFirst() }
      if text.first == ">" {
        rest = text.dropFirst()
        return Tag(name: name.lowercased(), attributes: attributes)
      }
      let key = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ":") }
      guard !key.isEmpty else { return nil }
      text = text[key.endIndex...]
      var value = ""
      if text.hasPrefix("=\"") {
        text = text.dropFirst(2)
        guard let quote = text.firstIndex(of: "\"") else { return nil }
        value = String(text[..<quote])
        text = text[text.index(after: quote)...]
      }
      attributes[key.lowercased()] = value
    }
  }
}
