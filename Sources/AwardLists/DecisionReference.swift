import VietnameseText

/// A decision as running text names it: "Quyết định số 4321/QĐ-UBND ngày 15 tháng 10 năm 2026 của Chủ tịch UBND tỉnh".
struct DecisionReference {
  let number: String
  var date: PartialDate?
  var issuer: String?

  /// - Parameter limit: characters at the beginning of `text` within which the number has to stand.
  init?(in text: String, startingWithin limit: Int) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard
      let start = words.indices.first(where: { index in
        let isNamed = index >= 2 && ["dinh", "so", "qd"].contains(folded(String(words[index - 1])))
        return isNamed && Self.number(words[index]) != nil
      }), words[..<start].reduce(0, { $0 + $1.count + 1 }) <= limit, let number = Self.number(words[start])
    else { return nil }
    self.number = number
    let rest = words[(start + 1)...]
    date = Self.date(in: rest)
    issuer = Self.issuer(in: rest)
  }

  /// "4321/QĐ-UBND" without brackets and stops around it.
  private static func number(_ word: Substring) -> String? {
    let number = word.drop { !$0.isNumber }.reversed().drop { !$0.isLetter }.reversed()
    guard number.contains("/"), number.first?.isNumber == true, number.count < 40 else { return nil }
    return String(number)
  }

  /// The date after "ngày"; a day left blank for the signature gives the month.
  private static func date(in words: ArraySlice<Substring>) -> PartialDate? {
    guard let day = words.prefix(3).firstIndex(where: { folded(String($0)) == "ngay" }) else { return nil }
    for length in [6, 5, 4, 2] where day + length <= words.endIndex {
      let text = words[day..<day + length].joined(separator: " ").prefix { !")];".contains($0) }
      if case .date(let date) = WrittenDate(String(text)) { return date }
    }
    return nil
  }

  /// What stands after "của", up to a bracket, a stop or the reason.
  private static func issuer(in words: ArraySlice<Substring>) -> String? {
    guard let of = words.prefix(10).firstIndex(where: { folded(String($0)) == "cua" }) else { return nil }
    var kept: [Substring] = []
    for word in words[(of + 1)...].prefix(12) {
      if ["ve", "v/v", "danh", "(v/v", "tt", "stt"].contains(word.lowercased())
        || folded(String(word)) == "ve"
      {
        break
      }
      let clean = word.prefix { !")];:.".contains($0) }
      if !clean.isEmpty { kept.append(clean) }
      if clean.count < word.count { break }
    }
    while let last = kept.last, last.hasSuffix(",") { kept[kept.count - 1] = last.dropLast() }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }
}
