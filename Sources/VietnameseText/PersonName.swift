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
    post = before.endIndex == text.endIndex ? nil : Self.post(text[before.endIndex...])
    let words = words(of: before)[...]
    let rest = withoutTitles(words)
    name = joined(rest)
    honorific = Self.honorific(words, rest)
  }

  private static func post(_ text: Substring) -> String? {
    let post = text.drop { ",;(–—-".contains($0) || $0.isWhitespace }
      .reversed().drop { $0 == ")" || $0.isWhitespace }.reversed()
    return post.isEmpty ? nil : String(post)
  }

  /// What stands in `words` before the `rest`, whose first word may be the end of one: "BS.Nguyễn".
  private static func honorific(_ words: ArraySlice<Substring>, _ rest: ArraySlice<Substring>) -> String? {
    guard let name = rest.first, name.startIndex != words.first?.startIndex else { return nil }
    var titles = words.dropLast(rest.count)
    if let glued = words.dropFirst(titles.count).first, glued.startIndex < name.startIndex {
      titles.append(glued[..<name.startIndex])
    }
    return titles.isEmpty ? nil : joined(titles)
  }
}

private func joined(_ words: ArraySlice<Substring>) -> String {
  if let whole = span(of: words) { return String(whole) }
  var text = ""
  for word in words {
    if !text.isEmpty { text += " " }
    text += word
  }
  return text
}

/// The text from the first word to the last, where they are words of one text with single spaces between them.
private func span(of words: ArraySlice<Substring>) -> Substring? {
  guard let first = words.first, let last = words.last else { return nil }
  var end = first.endIndex
  for word in words.dropFirst() {
    let text = word.base.utf8
    guard end < word.startIndex, text[end] == UInt8(ascii: " "), text.index(after: end) == word.startIndex
    else { return nil }
    end = word.endIndex
  }
  return first.base[first.startIndex..<last.endIndex]
}

/// The name alone: "GS.TS Nguyễn Văn An – Giám đốc" gives "Nguyễn Văn An".
///
/// Titles go only as long as a word remains, and a family word ("Anh", "Ông") only as long as two do, because both can
/// be names themselves.
package func withoutHonorifics(_ name: String) -> String {
  joined(withoutTitles(words(of: withoutOffice(name))[...]))
}

private func withoutTitles(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
  var words = words
  for _ in 0..<maximumTitles {
    guard let rest = dropTitle(words) else { break }
    words = rest
  }
  return words
}

/// What stands between blanks.
private func words(of text: Substring) -> [Substring] {
  let isPlain = text.utf8.withContiguousStorageIfAvailable(isPlainLatin) ?? false
  guard isPlain else { return text.split(whereSeparator: \.isWhitespace) }
  return text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
}

/// More titles than any person has before the name; bounds the work on hostile input.
private let maximumTitles = 12

/// What stands before a comma, a bracket or a dash between spaces.
private func withoutOffice(_ name: String) -> Substring {
  // No byte of a letter is one of these, so nearly every name is done with here.
  guard name.utf8.contains(where: { mayEndName($0) }) else { return name[...] }
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

/// The first byte of ",", "(", ";", "-", "–" and "—".
private func mayEndName(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ";"), UInt8(ascii: "-"), 0xE2: true
  default: false
  }
}

/// `words` without the title they begin with; `nil` when they begin with none.
private func dropTitle(_ words: ArraySlice<Substring>) -> ArraySlice<Substring>? {
  guard words.count > 1, let first = words.first else { return nil }
  let longest = Honorifics.lengths[folded(String(first))] ?? 0
  for length in stride(from: min(longest, words.count - 1), to: 0, by: -1) {
    if isTitle(joined(words.prefix(length)), before: words.count - length) { return words.dropFirst(length) }
  }
  return dropGluedTitles(words)
}

/// Titles written together: "GS.TS.", and "BS.Nguyễn" where only the first part is a title.
private func dropGluedTitles(_ words: ArraySlice<Substring>) -> ArraySlice<Substring>? {
  guard let first = words.first, first.utf8.contains(UInt8(ascii: ".")) else { return nil }
  let parts = first.split(separator: ".", maxSplits: 8)
  guard parts.count > 1, isTitle(String(parts[0]), before: words.count) else { return nil }
  let count = parts.prefix { isTitle(String($0), before: words.count) }.count
  guard count < parts.count else { return words.dropFirst() }
  return [first[parts[count].startIndex...]] + words.dropFirst()
}

private func isTitle(_ text: String, before remaining: Int) -> Bool {
  guard Honorifics.folds.contains(folded(text)) else { return false }
  var key = toneNormalised(text.lowercased())
  while let last = key.last, last == "." || last == ":" { key.removeLast() }
  if Honorifics.titles.contains(key) { return true }
  return remaining > 1 && Honorifics.kinship.contains(key)
}
