import Diagnostics
import VietnameseText

/// A heading between the rows of a list: "I. TẬP THỂ", "B. Cá nhân", "1. Sở Y tế", "Bằng khen của Chủ tịch UBND tỉnh".
struct GroupHeading {
  /// The style of its number, which tells what it closes: a new "II" ends everything since "I".
  enum Numbering: Hashable { case letter, roman, arabic, small, none }

  let numbering: Numbering
  /// By the keys of columns: `kind`, `form`, and `organisation` or `district` for the place of the people below.
  let given: [String: GivenValue]
  /// Whether its words or its number are those of a heading; otherwise it is only written like one.
  let isCertain: Bool
  /// Whether its words are, whatever stands before them.
  let isCertainByWords: Bool
  /// The place of a heading that says that what stands below is only proposed.
  let proposal: Place?

  /// - Parameters:
  ///   - number: what stands in the column of serial numbers.
  ///   - meaning: what somebody said that it is.
  init(_ text: String, number: String?, at place: Place, meaning: HeadingMeaning? = nil) {
    let (numbering, words) = Self.divided(text, number)
    self.numbering = numbering
    let plain = withoutCount(words)
    var given: [String: GivenValue] = [:]
    if let kind = kindOfGroup(plain) { given["kind"] = GivenValue(kind, at: place) }
    switch meaning {
    case .unit: given["unit"] = GivenValue(plain, at: place)
    case .organisation: given["organisation"] = GivenValue(plain, at: place)
    case nil where namesAward(plain): given["form"] = GivenValue(plain, at: place)
    case nil where given.isEmpty:
      if let place = placeOfGroup(plain, at: place) {
        given[place.mayBeGroup ? "organisation" : "district"] = place
      }
    case nil, .group, .leftOut: break
    }
    self.given = given
    proposal = isProposal(plain) ? place : nil
    let isShouted = plain.count > 3 && plain == plain.uppercased() && plain.contains(where: \.isLetter)
    isCertainByWords =
      meaning != nil || !given.isEmpty
      || isShouted && plain.split(separator: " ").count > 4
    isCertain = isCertainByWords || numbering != .none
  }

  var namesPlace: Bool { given["organisation"] != nil || given["district"] != nil }

  /// The number before the words, from its own column or from the text: "I.", "A -", "1)", "a.".
  private static func divided(_ text: String, _ number: String?) -> (Numbering, String) {
    if let number, let numbering = numbering(of: number) { return (numbering, text) }
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let mark = words[0].last, ".)-:/".contains(mark),
      let numbering = numbering(of: String(words[0]))
    else {
      // "I.TẬP THỂ"
      let parts = text.split(separator: ".", maxSplits: 1)
      if parts.count == 2, parts[0].count <= 4, let numbering = numbering(of: String(parts[0])) {
        return (numbering, parts[1].trimmingBlanks)
      }
      return (.none, text)
    }
    return (numbering, String(words[1]).drop { "-–.:) ".contains($0) }.trimmingBlanks)
  }

  /// Whether words of a key are the number before a heading.
  static func isNumber(_ key: Substring) -> Bool {
    key.split(separator: " ").allSatisfy { numbering(of: $0.uppercased()) != nil }
  }

  static func numbering(of written: String) -> Numbering? {
    let mark = written.filter { $0.isLetter || $0.isNumber }
    guard !mark.isEmpty, mark.count <= 5, written.count <= mark.count + 2 else { return nil }
    if mark.allSatisfy(\.isNumber) { return .arabic }
    if mark.allSatisfy({ "IVX".contains($0) }) { return .roman }
    guard mark.count == 1, let letter = mark.unicodeScalars.first else { return nil }
    if ("A"..."Z").contains(letter) { return .letter }
    return ("a"..."z").contains(letter) ? .small : nil
  }
}

/// What a heading is, as somebody says who knows the list.
package enum HeadingMeaning: String, Sendable, CaseIterable {
  /// Nothing but a name for the rows below it.
  case group
  /// Where the people below it belong.
  case unit, organisation
  /// As if it were not there: what stands above it goes on.
  case leftOut = "left-out"
}

/// The open headings, and what they give together.
struct OpenHeadings {
  private var open: [GroupHeading] = []
  /// Of headings and, below them, of what stands for the whole list.
  private(set) var given: [String: GivenValue]
  /// How many headings came so far.
  private(set) var count = 0
  private let whole: [String: GivenValue]

  init(_ whole: [String: GivenValue]) {
    self.whole = whole
    given = whole
  }

  mutating func add(_ heading: GroupHeading) {
    if let same = open.lastIndex(where: { $0.numbering == heading.numbering }) {
      open.removeSubrange(same...)
    }
    open.append(heading)
    count += 1
    given = whole
    for heading in open { given.merge(heading.given) { old, new in old.wins ? old : new } }
  }
}

/// "Tập thể (12)" and "Cá nhân: 35 người" without the count.
private func withoutCount(_ text: String) -> String {
  var kept = text[...]
  if let bracket = kept.firstIndex(of: "("), kept[bracket...].contains(where: \.isNumber) {
    kept = kept[..<bracket]
  }
  if let colon = kept.firstIndex(of: ":") { kept = kept[..<colon] }
  return kept.trimmingBlanks
}

/// The kind of recipients that a heading announces.
func kindOfGroup(_ text: String) -> String? {
  let words = " \(folded(text)) "
  guard words.utf8.count < 120 else { return nil }
  let kinds = [(" tap the ", "tap-the"), (" ca nhan ", "ca-nhan"), (" ho gia dinh ", "ho-gia-dinh")]
  let named = kinds.filter { words.contains($0.0) }
  // "Tập thể, cá nhân" announces nothing.
  guard named.count == 1 else { return nil }
  return named[0].1
}

/// An office or unit whose people stand below. A district is one, whether tables still know it or not.
private func placeOfGroup(_ text: String, at place: Place) -> GivenValue? {
  let start = recipientKind(of: text)
  guard start == .collective || start == .place else { return nil }
  return GivenValue(text, at: place, mayBeGroup: !isDistrict(text))
}

extension StringProtocol {
  /// Without spaces at both ends.
  var trimmingBlanks: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
