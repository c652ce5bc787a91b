import Records
import VietnameseText

extension Recipient.Kind {
  /// Whether a name of this kind is that of a person: communes and bodies are not held back.
  var isOfPeople: Bool {
    switch self {
    case .individual, .household, .foreign: true
    case .collective, .community, .province: false
    }
  }
}

/// The names of people in a name as lists write it: "Hộ ông Lê Văn An và bà Trần Thị Bình" has two, "Vợ chồng anh Lê Văn Tam - chị Đỗ Thị
/// Kín" and "Bí thư chi bộ Đỗ Thị Kín (Bảy Kín)" what their capitals say.
func peopleNamed(in name: String) -> [String] {
  var parts: [Substring] = [name[...]]
  for divider in [" và ", ", ", "; ", " & ", " + ", "\n"] {
    parts = parts.flatMap { $0.split(separator: divider) }
  }
  let names = parts.map { withoutHonorifics(String($0)) }.filter { !$0.isEmpty }
  let known = Set(names.map { $0.filter { $0.isLetter || $0 == " " } })
  return names + parts.flatMap { namesInCapitals(String($0)) }.filter { !known.contains($0) }
}

/// The runs of words with capitals in a text that has others too, as far as they can be names of people: of three words, or of two with a
/// family name first.
private func namesInCapitals(_ text: String) -> [String] {
  // Nearly every name has nothing else.
  guard text.contains(where: { !$0.isLetter && $0 != " " }) || hasSmallWords(text) else { return [] }
  let isShouted = !text.contains(where: \.isLowercase)
  var runs: [[Substring]] = [[]]
  for word in text.split(whereSeparator: \.isWhitespace) {
    let bare = word.drop { !$0.isLetter }
    if bare.count < word.count { runs.append([]) }
    let letters = bare.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    let isShort = !isShouted && letters.count > 1 && letters.allSatisfy(\.isUppercase)
    if letters.first?.isUppercase == true, !isShort {
      runs[runs.count - 1].append(letters)
    } else {
      runs.append([])
    }
    if letters.endIndex < word.endIndex { runs.append([]) }
  }
  return runs.map { withoutHonorifics($0.joined(separator: " ")) }.filter { run in
    let words = run.split(separator: " ")
    return words.count > 2 || words.count == 2 && isFamilyName(String(words[0]))
  }
}

private func hasSmallWords(_ text: String) -> Bool {
  text.split(separator: " ").contains { $0.first?.isLowercase == true }
}
