import Records
import VietnameseText

/// A unit as lists write it, taken apart: "TT. Mường Xén - H. Kỳ Sơn" is a thị trấn, Mường Xén, in Kỳ Sơn.
struct WrittenUnit {
  struct Part: Equatable {
    /// `nil` where no word says what kind of unit it is.
    var kind: Unit.Kind?
    /// As `spellingKey` has it, or without marks.
    var name: String
  }

  /// From the smallest to the largest, the province left out.
  let parts: [Part]

  /// - Parameter province: the name of the site's province as `key` has it.
  init(_ text: String, words: KindWords, province: String?, key: (String) -> String) {
    var parts = text.unicodeScalars.split(whereSeparator: Self.isSeparator).flatMap {
      words.parts(of: key(String($0)).split(separator: " "))
    }
    if let province {
      for index in parts.indices where parts[index].name.hasSuffix(" " + province) {
        parts[index].name.removeLast(province.count + 1)
      }
      while let last = parts.last, last.kind == .province || last == Part(name: province) {
        parts.removeLast()
      }
    }
    self.parts = parts
  }

  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", "–", "—", "-", "(", ")", "/", "\n": true
    default: false
    }
  }
}

/// The words that stand before the name of a unit.
struct KindWords {
  private let whole: [[Substring]: Unit.Kind]
  private let short: [Substring: Unit.Kind]

  static let marked = KindWords(key: spellingKey)
  static let unmarked = KindWords(key: unmarkedKey)

  private init(key: (String) -> String) {
    let kinds = Unit.Kind.allCases.map { (key($0.word).split(separator: " "), $0) }
    whole = Dictionary(kinds) { first, _ in first }
    short = [
      "x": .commune, "p": .ward, "tt": .town, "đk": .specialZone, "h": .district, "tx": .municipality,
      "tp": .city, "t": .province,
    ]
  }

  /// The parts that begin where a word for a kind stands: "ubnd xã tà cạ huyện kỳ sơn" has three.
  fileprivate func parts(of words: [Substring]) -> [WrittenUnit.Part] {
    var parts: [(kind: Unit.Kind?, name: [Substring])] = [(nil, [])]
    var index = 0
    while index < words.count {
      if let (kind, length) = kind(in: words, at: index) {
        parts.append((kind, []))
        index += length
      } else {
        parts[parts.count - 1].name.append(words[index])
        index += 1
      }
    }
    return parts.filter { !$0.name.isEmpty }.map {
      .init(kind: $0.kind, name: $0.name.joined(separator: " "))
    }
  }

  /// A word of two syllables wins over one of them, and a name must follow; short ones stand first only.
  private func kind(in words: [Substring], at index: Int) -> (Unit.Kind, length: Int)? {
    for length in [2, 1] where index + length < words.count {
      if let kind = whole[Array(words[index..<index + length])] { return (kind, length) }
    }
    guard index == 0, words.count > 1, let kind = short[words[0]] else { return nil }
    return (kind, 1)
  }
}
