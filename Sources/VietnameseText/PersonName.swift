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
  /// Whether it was written with the family name first: "Smith, John".
  package let isInverted: Bool

  package init(_ text: String) {
    let before = withoutOffice(text)
    let words = NameWords(before)
    let rest = words.withoutTitles
    honorific = words.joined(before: rest)
    let behind = text[before.endIndex...]
    let inverted =
      behind.utf8.first == UInt8(ascii: ",")
      ? InvertedName(family: rest.joined, behindComma: behind.dropFirst()) : nil
    name = inverted?.name ?? rest.joined
    post = Self.post(inverted?.rest ?? behind)
    isInverted = inverted != nil
  }

  private static func post(_ text: Substring) -> String? {
    guard !text.isEmpty else { return nil }
    let post = text.drop { ",;(–—-".contains($0) || $0.isWhitespace }
      .reversed().drop { $0 == ")" || $0.isWhitespace }.reversed()
    return post.isEmpty ? nil : String(post)
  }
}

/// The spelling key of a name, the same whether or not the family name stands first: "Smith, John".
package func personKey(_ name: String) -> String {
  guard hasByte(name, UInt8(ascii: ",")) else { return spellingKey(name) }
  let written = WrittenName(name)
  return spellingKey(written.isInverted ? written.name : name)
}

/// The name alone: "GS.TS Nguyễn Văn An – Giám đốc" gives "Nguyễn Văn An".
///
/// Titles go only as long as a word remains, and a family word ("Anh", "Ông") only as long as two do, because both can
/// be names themselves.
package func withoutHonorifics(_ name: String) -> String {
  NameWords(withoutOffice(name)).withoutTitles.joined
}

/// The words of a name: where they stand in its text, since a list of substrings would count a reference for each.
private struct NameWords {
  private let text: Substring
  private var words: ArraySlice<Range<String.Index>>

  /// What stands between blanks.
  init(_ text: Substring) {
    self.text = text
    let isPlain = text.utf8.withContiguousStorageIfAvailable(isPlainLatin) ?? false
    guard isPlain else {
      words = text.split(whereSeparator: \.isWhitespace).map { $0.startIndex..<$0.endIndex }[...]
      return
    }
    var words: [Range<String.Index>] = []
    words.reserveCapacity(8)
    var start = text.startIndex
    for index in text.utf8.indices where text.utf8[index] == UInt8(ascii: " ") {
      if start < index { words.append(start..<index) }
      start = text.utf8.index(after: index)
    }
    if start < text.endIndex { words.append(start..<text.endIndex) }
    self.words = words[...]
  }

  /// The words with single spaces between them.
  var joined: String {
    guard let first = words.first, let last = words.last else { return "" }
    if hasSingleSpaces { return String(text[first.lowerBound..<last.upperBound]) }
    return words.map { text[$0] }.joined(separator: " ")
  }

  private var hasSingleSpaces: Bool {
    zip(words, words.dropFirst()).allSatisfy { word, next in
      text.utf8[word.upperBound] == UInt8(ascii: " ")
        && text.utf8.index(after: word.upperBound) == next.lowerBound
    }
  }

  /// What stands before the `rest`, whose first word may be the end of one: "BS.Nguyễn"; `nil` where nothing does.
  func joined(before rest: NameWords) -> String? {
    guard let name = rest.words.first else { return nil }
    var titles = self
    titles.words = words.prefix { $0.upperBound <= name.lowerBound }
    if let glued = words.dropFirst(titles.words.count).first, glued.lowerBound < name.lowerBound {
      titles.words.append(glued.lowerBound..<name.lowerBound)
    }
    return titles.words.isEmpty ? nil : titles.joined
  }

  var withoutTitles: NameWords {
    var rest = self
    for _ in 0..<maximumTitles {
      guard let shorter = rest.withoutTitle else { break }
      rest = shorter
    }
    return rest
  }

  /// Without the title that they begin with; `nil` when they begin with none.
  private var withoutTitle: NameWords? {
    guard words.count > 1, let first = words.first else { return nil }
    let longest = Honorifics.lengths[folded(String(text[first]))] ?? 0
    var (start, rest) = (self, self)
    for length in stride(from: min(longest, words.count - 1), to: 0, by: -1) {
      start.words = words.prefix(length)
      rest.words = words.dropFirst(length)
      if isTitle(start.joined, before: rest.words.count) { return rest }
    }
    return withoutGluedTitles(text[first])
  }

  /// Titles written together: "GS.TS.", and "BS.Nguyễn" where only the first part is a title.
  private func withoutGluedTitles(_ first: Substring) -> NameWords? {
    guard first.utf8.contains(UInt8(ascii: ".")) else { return nil }
    let parts = first.split(separator: ".", maxSplits: 8)
    guard parts.count > 1, isTitle(String(parts[0]), before: words.count) else { return nil }
    let count = parts.prefix { isTitle(String($0), before: words.count) }.count
    var rest = self
    rest.words = words.dropFirst()
    if count < parts.count { rest.words = [parts[count].startIndex..<first.endIndex] + rest.words }
    return rest
  }
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

private func isTitle(_ text: String, before remaining: Int) -> Bool {
  if Honorifics.written.titles.contains(TextKey(text)) { return true }
  if Honorifics.written.kinship.contains(TextKey(text)) { return remaining > 1 }
  guard Honorifics.folds.contains(folded(text)) else { return false }
  var key = toneNormalised(text.lowercased())
  while let last = key.last, last == "." || last == ":" { key.removeLast() }
  if Honorifics.titles.contains(key) { return true }
  return remaining > 1 && Honorifics.kinship.contains(key)
}
