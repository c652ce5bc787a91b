import VietnameseText

/// Private data that lists put into a cell beside what the cell is for: "Nguyễn Văn An (sinh năm 1980)", "Giáo viên, ĐT:
/// 0912 345 678". It never leaves the cell.
///
/// A text is divided at commas, brackets and dashes; of each part the private words go, and with them the part when nothing
/// else is in it.
///
/// - Parameter isName: whether the cell names a person, in which a bare year or date can only be that of birth.
/// - Returns: the text without it; `nil` where nothing private is found.
package func withoutPrivateData(_ text: String, isName: Bool) -> String? {
  mayHoldPrivateData(text, isName: isName) ? withoutLikelyPrivateData(text, isName: isName) : nil
}

private func withoutLikelyPrivateData(_ text: String, isName: Bool) -> String? {
  var kept: [TextPart] = []
  var isChanged = false
  var bracket: String?
  for var part in TextPart.parts(of: text) {
    if let open = bracket {
      part.divider = part.divider == ")" ? "" : open
      bracket = nil
    }
    if let words = wordsWithoutPrivateData(part.words, isName: isName) {
      isChanged = true
      part.words = words
      if words.isEmpty {
        if part.divider == "(" { bracket = "(" }
        continue
      }
    }
    kept.append(part)
  }
  return isChanged ? TextPart.text(of: kept) : nil
}

/// Nearly every cell ends here: a name without digit and with nothing behind it, or a text without anything like a number of
/// a person, an address of mail, or a word that announces private data.
package func mayHoldPrivateData(_ text: String, isName: Bool) -> Bool {
  guard text.utf8.count < 4000 else { return true }
  if isName, mayHoldMoreThanName(text) { return true }
  return hasByte(text, UInt8(ascii: "@")) || isFolded(text, as: PrivateWords.mayStand)
}

private func mayHoldMoreThanName(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { $0.contains(where: mayFollowName) }
}

/// Whether a byte is a digit or what divides a name from something else.
private func mayFollowName(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: ","),
    UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "\n"), UInt8(ascii: "-"):
    true
  default: false
  }
}

/// Some words of a cell, with what divides them from the ones before.
private struct TextPart {
  var divider: String
  var words: [Substring]

  static func parts(of text: String) -> [TextPart] {
    var parts = [TextPart(divider: "", words: [])]
    var word = text.startIndex
    func take(upTo end: String.Index) {
      parts[parts.count - 1].words += text[word..<end].split(whereSeparator: \.isWhitespace)
    }
    for index in text.indices {
      let character = text[index]
      let isDash = "-–—".contains(character) && isAlone(index, in: text)
      guard isDash || ",;()[]\n|".contains(character) else { continue }
      take(upTo: index)
      word = text.index(after: index)
      let bracket = ["[": "(", "]": ")"][character]
      parts.append(TextPart(divider: bracket ?? String(character), words: []))
    }
    take(upTo: text.endIndex)
    return parts
  }

  private static func isAlone(_ index: String.Index, in text: String) -> Bool {
    let next = text.index(after: index)
    return index > text.startIndex && text[text.index(before: index)].isWhitespace && next < text.endIndex
      && text[next].isWhitespace
  }

  static func text(of parts: [TextPart]) -> String {
    var text = ""
    for part in parts {
      let words = part.words.joined(separator: " ")
      if words.isEmpty, part.divider != ")" { continue }
      if text.isEmpty {
        text = words
        continue
      }
      switch part.divider {
      case ",", ";": text += part.divider + " " + words
      case ")": text += words.isEmpty ? ")" : ") " + words
      case "(": text += " (" + words
      case "\n": text += "\n" + words
      case "": text += " " + words
      default: text += " \(part.divider) " + words
      }
    }
    return text
  }
}

/// The words of a part that are not private; `nil` where all may stay.
private func wordsWithoutPrivateData(_ words: [Substring], isName: Bool) -> [Substring]? {
  var kept: [Substring] = []
  var index = 0
  while index < words.count {
    guard let end = PrivateWords(words, isName: isName).end(from: index) else {
      kept.append(words[index])
      index += 1
      continue
    }
    // What follows a date of birth in a name is no longer the name.
    index = isName ? words.count : end
  }
  return kept.count == words.count ? nil : kept
}
