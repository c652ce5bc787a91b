/// The place of a person in a list of names: by given name (the last word), then family name, then middle names.
///
/// Each part is compared with its letters and tones before the next part. Titles before the name and an office after it
/// do not count. Names that put the given name elsewhere need a sort name, which the caller passes instead.
package func personSortKey(_ name: String) -> CollationKey {
  let name = composed(name)
  var words = withoutHonorifics(name).split(whereSeparator: \.isWhitespace)
  if let given = words.popLast() { words.insert(given, at: 0) }
  var bytes: [UInt8] = []
  var cases: [UInt8] = []
  for word in words {
    let weights = CollationWeights(String(word))
    guard !weights.letters.isEmpty else { continue }
    bytes.append(contentsOf: weights.letters)
    bytes.append(0)
    bytes.append(contentsOf: weights.tones)
    bytes.append(0)
    cases.append(contentsOf: weights.cases)
  }
  bytes.append(0)
  bytes.append(contentsOf: cases)
  bytes.append(0)
  bytes.append(contentsOf: name.utf8)
  return CollationKey(bytes: bytes)
}

/// The name of a person as a list writes it, divided: "GS.TS Nguyễn Văn An – Giám đốc".
package struct WrittenName: Equatable, Sendable {
  /// "GS.TS"; `nil` where nothing stands before the name.
  package let honorific: String?
  package let name: String
  /// "Giám đốc": what follows a comma, a bracket or a dash.
  package let post: String?

  package init(_ text: String) {
    let before = withoutOffice(text)
    let office = text[before.endIndex...].drop { ",;(–—-".contains($0) || $0.isWhitespace }
      .reversed().drop { $0 == ")" || $0.isWhitespace }.reversed()
    post = office.isEmpty ? nil : String(office)
    let written = before.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    name = withoutHonorifics(text)
    let title = written.hasSuffix(name) ? written.dropLast(name.count) : ""
    honorific = title.isEmpty ? nil : String(title.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// The name alone: "GS.TS Nguyễn Văn An – Giám đốc" gives "Nguyễn Văn An".
///
/// Titles go only as long as a word remains, and a family word ("Anh", "Ông") only as long as two do, because both can
/// be names themselves.
package func withoutHonorifics(_ name: String) -> String {
  var words = withoutOffice(name).split(whereSeparator: \.isWhitespace)
  for _ in 0..<maximumTitles {
    guard let rest = dropTitle(words) else { break }
    words = rest
  }
  return words.joined(separator: " ")
}

/// More titles than any person has before the name; bounds the work on hostile input.
private let maximumTitles = 12

/// What stands before a comma, a bracket or a dash between spaces.
private func withoutOffice(_ name: String) -> Substring {
  let scalars = name.unicodeScalars
  var before: Unicode.Scalar = "x"
  for index in scalars.indices {
    let scalar = scalars[index]
    let isDash = (scalar == "-" || scalar == "–" || scalar == "—") && before.properties.isWhitespace
    if scalar == "," || scalar == "(" || scalar == ";" || isDash { return name[..<index] }
    before = scalar
  }
  return name[...]
}

/// `words` without the title they begin with; `nil` when they begin with none.
private func dropTitle(_ words: [Substring]) -> [Substring]? {
  guard words.count > 1 else { return nil }
  for length in stride(from: min(4, words.count - 1), through: 1, by: -1) {
    let start = words[..<length].joined(separator: " ")
    if isTitle(start, before: words.count - length) { return Array(words[length...]) }
  }
  return dropGluedTitles(words)
}

/// Titles written together: "GS.TS.", and "BS.Nguyễn" where only the first part is a title.
private func dropGluedTitles(_ words: [Substring]) -> [Substring]? {
  let parts = words[0].split(separator: ".", maxSplits: 8)
  guard parts.count > 1, isTitle(String(parts[0]), before: words.count) else { return nil }
  let count = parts.prefix { isTitle(String($0), before: words.count) }.count
  guard count < parts.count else { return Array(words[1...]) }
  let rest = words[0][parts[count].startIndex...]
  return [rest] + words[1...]
}

private func isTitle(_ text: String, before remaining: Int) -> Bool {
  var key = toneNormalised(text.lowercased())
  while let last = key.last, last == "." || last == ":" { key.removeLast() }
  if Honorifics.titles.contains(key) { return true }
  return remaining > 1 && Honorifics.kinship.contains(key)
}
