import Diagnostics

/// A sentence of a theme, with `{name}` where a value of the page comes in.
package struct ThemeString: Sendable {
  enum Part: Equatable {
    case words(String)
    /// A name of the view in reach, `t.key` or `asset:file`.
    case slot(String)
  }

  package let text: String
  /// Where its key stands, and where itself.
  let keyPlace: Place?
  let place: Place?

  package init(_ text: String, key: Place? = nil, at place: Place? = nil) {
    (self.text, keyPlace, self.place) = (text, key, place)
  }

  var parts: [Part] {
    var parts: [Part] = []
    var rest = Substring(text)
    while let brace = rest.firstIndex(of: "{"), let end = rest[brace...].firstIndex(of: "}") {
      parts.append(.words(String(rest[..<brace])))
      parts.append(.slot(String(rest[rest.index(after: brace)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    return parts + [.words(String(rest))]
  }

  var slots: [String] {
    parts.compactMap { if case .slot(let name) = $0 { name } else { nil } }
  }
}
