import Diagnostics

/// A story that praises and tells nothing: no deed, no figure, no day or no place, and stock phrases instead.
///
/// A warning for the author only. Whoever names the deed in the head, or any amount in the text, is not asked further,
/// so that the many concrete stories of a site cost next to nothing.
extension StoryText {
  func hollowness(in bytes: [UInt8]) -> Diagnostic? {
    guard deed?.what == nil, deed?.effect == nil, practice == nil, text.publication.withdrawal == nil,
      text.body.figures.isEmpty, text.body.results.isEmpty
    else { return nil }
    var numbers = NumberWords()
    for line in [text.title, text.summary ?? ""] {
      line.utf8.withContiguousStorageIfAvailable { numbers.read($0) }
    }
    if !numbers.hasFigure { text.body.html.bytes.withUnsafeBufferPointer { numbers.read($0) } }
    guard !numbers.hasFigure else { return nil }
    let words = [text.title, text.summary ?? "", text.body.plainText()].joined(separator: "\n")
    let phrases = StockPhraseSearch.phrases(in: words)
    guard !phrases.isEmpty else { return nil }
    let hasDate = numbers.hasDate || deed?.date != nil
    let hasPlace = unit != nil || deed?.place != nil || namesPlace(words)
    // One phrase may slip into any text; a text is made of them when there is one in every hundred words.
    guard phrases.count >= (hasDate && hasPlace ? 2 : 1), phrases.count * 100 >= text.body.wordCount else {
      return nil
    }
    return diagnostic(phrases, hasDate: hasDate, hasPlace: hasPlace, in: bytes)
  }

  private func diagnostic(
    _ phrases: [String], hasDate: Bool, hasPlace: Bool, in bytes: [UInt8]
  ) -> Diagnostic {
    let placed = phrases.map { Located($0, at: Place(text.file)).placed(in: bytes) }
    var problem = Diagnostic(.hollowStory, phrases[0], at: placed[0].place)
    for phrase in placed.dropFirst() { problem = problem.note(.stockPhrase, phrase.value, at: phrase.place) }
    problem = problem.note(.withoutDeed, at: Place(text.file)).note(.withoutFigure, at: Place(text.file))
    if !hasDate { problem = problem.note(.withoutDate, at: Place(text.file)) }
    if !hasPlace { problem = problem.note(.withoutPlace, at: Place(text.file)) }
    return problem
  }
}

/// Whether a word for a place stands before a name or a number: "bản Hòa Sơn", "xóm 5".
private func namesPlace(_ text: String) -> Bool {
  let words = text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }
  return zip(words, words.dropFirst()).contains { word, next in
    guard let first = next.first, first.isUppercase || first.isNumber else { return false }
    return placeWords.contains(word.lowercased())
  }
}

/// The last syllable of each word for a place.
private let placeWords: Set<String> = [
  "xã", "phường", "thôn", "bản", "xóm", "làng", "khối", "tổ", "huyện", "tỉnh", "trấn", "phố", "đảo", "sông",
  "núi",
  "trường", "viện", "đồn", "đường", "cầu",
]
