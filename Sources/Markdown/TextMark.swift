/// Our own syntax within running text: `[[…]]` and `[^…]`.
struct TextMark {
  enum Kind {
    /// `[[id]]`, `[[id|label]]`
    case reference(id: Range<Int>, label: Range<Int>?)
    /// `[[indicator@period|value]]`; without `value` the author forgot it.
    case figure(indicator: Range<Int>, period: Range<Int>, value: Range<Int>?)
    /// Double brackets around something that is no id.
    case malformed
    case footnote(name: Range<Int>)

    /// The words to be shown, when the author gave any.
    var label: Range<Int>? {
      switch self {
      case .reference(_, let label): label
      case .figure(_, _, let value): value
      case .malformed, .footnote: nil
      }
    }
  }

  let kind: Kind
  let range: Range<Int>
}

extension TextMark {
  /// All marks of a run of text, in order.
  static func all(in text: [UInt8]) -> [TextMark] {
    var marks: [TextMark] = []
    var index = 0
    while let open = text[index...].firstIndex(of: UInt8(ascii: "[")) {
      let mark = mark(in: text, at: open)
      if let mark { marks.append(mark) }
      index = mark?.range.upperBound ?? open + 1
    }
    return marks
  }

  private static func mark(in text: [UInt8], at open: Int) -> TextMark? {
    guard open + 1 < text.count else { return nil }
    if text[open + 1] == UInt8(ascii: "^") {
      guard let end = footnoteNameEnd(in: text, from: open + 2, limit: text.count) else { return nil }
      return TextMark(kind: .footnote(name: open + 2..<end), range: open..<end + 1)
    }
    guard text[open + 1] == UInt8(ascii: "["), open + 2 < text.count, text[open + 2] != UInt8(ascii: "["),
      let end = closing(in: text, from: open + 2)
    else { return nil }
    return TextMark(kind: kind(in: text, open + 2..<end), range: open..<end + 2)
  }

  /// Where `]]` stands before `limit`; `nil` when another `[[` comes first, which then is the one to look at.
  static func closing(in text: [UInt8], from start: Int, limit: Int? = nil) -> Int? {
    let limit = limit ?? text.count
    var index = start
    while index + 1 < limit {
      if text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: "]") { return index }
      if text[index] == UInt8(ascii: "["), text[index + 1] == UInt8(ascii: "[") { return nil }
      index += 1
    }
    return nil
  }

  private static func kind(in text: [UInt8], _ content: Range<Int>) -> Kind {
    let bar = text[content].firstIndex(of: UInt8(ascii: "|"))
    let target = trimmed(text, content.lowerBound..<(bar ?? content.upperBound))
    let label = bar.map { trimmed(text, $0 + 1..<content.upperBound) }.flatMap { $0.isEmpty ? nil : $0 }
    if let at = text[target].firstIndex(of: UInt8(ascii: "@")) {
      let indicator = target.lowerBound..<at
      let period = at + 1..<target.upperBound
      guard isIdentifier(text[indicator]), isIdentifier(text[period]) else { return .malformed }
      return .figure(indicator: indicator, period: period, value: label)
    }
    return isIdentifier(text[target]) ? .reference(id: target, label: label) : .malformed
  }

  /// Letters, digits and `- . / _`, all ASCII. Capitals pass: the site then names the id that was meant.
  private static func isIdentifier(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
      }
  }

  private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, text[last] <= 32 { range = range.lowerBound..<last }
    while let first = range.first, text[first] <= 32 { range = first + 1..<range.upperBound }
    return range
  }
}
