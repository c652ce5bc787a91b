// What happens to Vietnamese on its way through programs that do not know it: letters become question marks, UTF-8 is read as
// Windows-1252, old fonts are kept as they are. A whole file of it is seen by `legacyEncoding`; here are words among others.

import Diagnostics

/// Words of a text whose letters were damaged.
package struct TextDamage: Equatable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// In place of letters stands "?" or U+FFFD.
    case lost
    /// UTF-8 was read as Windows-1252.
    case misread
    case oldFont(LegacyEncoding)
    /// A private letter of a symbol font, such as Word's bullets.
    case symbol
  }

  package let kind: Kind
  /// Bytes before the first damaged word.
  package let offset: Int
  /// How many words are damaged.
  package let words: Int
  /// The first of them.
  package let written: String
  /// What it was most likely; `nil` where nobody knows.
  package let meant: String?
}

/// The damage of a name, as a whole: `written` is all of it. A name has no question mark.
package func damage(ofName name: String) -> TextDamage? {
  var name = name
  return name.withUTF8 { bytes -> TextDamage? in
    guard bytes.contains(UInt8(ascii: "?")) || mayHaveDoubtfulLetters(bytes) else { return nil }
    let written = String(decoding: bytes, as: UTF8.self)
    func damage(_ kind: TextDamage.Kind, meant: String?) -> TextDamage {
      TextDamage(kind: kind, offset: 0, words: 1, written: written, meant: meant)
    }
    if bytes.contains(UInt8(ascii: "?")) || holds(bytes, replacement) || hasSymbol(bytes) {
      return damage(.lost, meant: nil)
    }
    let misread = MisreadText(bytes)
    if misread.isCertain { return damage(.misread, meant: String(decoding: misread.text, as: UTF8.self)) }
    let words = LatinWords(bytes)
    guard let encoding = words.found.first(where: \.old.isStrong)?.old.encoding else { return nil }
    return damage(.oldFont(encoding), meant: words.converted(from: encoding))
  }
}

/// The damaged words of a text, the first of each kind and how many there are; single words that look like damage are let be, since other
/// languages have them.
///
/// - Returns: them, and the misread ones again where so many words were read in a wrong encoding that the text is worth nothing.
package func damages(in bytes: UnsafeBufferPointer<UInt8>) -> (words: [TextDamage], whole: TextDamage?) {
  guard mayHaveDoubtfulLetters(bytes) else { return ([], nil) }
  var search = DamageSearch()
  search.read(bytes)
  let damages = search.damages
  let misread = damages.first { $0.kind == .misread }
  return (damages, misread.flatMap { $0.words * 4 >= search.accentedWords ? $0 : nil })
}

private let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

/// Whether a letter of U+F000 to U+F0FF stands in a text, where fonts such as Symbol and Wingdings have theirs.
private func hasSymbol(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  for (index, byte) in bytes.enumerated() where byte == 0xEF {
    if index + 1 < bytes.count, (0x80...0x83).contains(bytes[index + 1]) { return true }
  }
  return false
}

/// Goes over the words of a text, divided at ASCII blanks.
private struct DamageSearch {
  /// Words of one kind.
  private struct Tally {
    var words = 0
    var first: (offset: Int, written: [UInt8], meant: [UInt8]?)?
    var hasDistinct = false

    mutating func add(_ word: UnsafeBufferPointer<UInt8>, at offset: Int, meant: [UInt8]?) {
      words += 1
      if let first {
        hasDistinct = hasDistinct || !first.written.elementsEqual(word)
      } else {
        first = (offset, Array(word), meant)
      }
    }

    func damage(_ kind: TextDamage.Kind) -> TextDamage? {
      first.map { first in
        TextDamage(
          kind: kind, offset: first.offset, words: words,
          written: String(decoding: first.written, as: UTF8.self),
          meant: first.meant.map { String(decoding: $0, as: UTF8.self) })
      }
    }
  }

  private(set) var accentedWords = 0
  private var gone = Tally()
  private var symbols = Tally()
  private var questions = Tally()
  private var misread = Tally()
  private var tcvn3 = Tally()
  private var vni = Tally()

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count {
      var (end, isASCII, hasQuestion) = (start, true, false)
      while end < bytes.count, bytes[end] > 0x20 {
        isASCII = isASCII && bytes[end] < 0x80
        hasQuestion = hasQuestion || bytes[end] == UInt8(ascii: "?")
        end += 1
      }
      if !isASCII { accentedWords += 1 }
      if !isASCII || hasQuestion {
        let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if mayHaveDoubtfulLetters(word) { look(at: word, start, hasQuestion: hasQuestion) }
      }
      start = max(end, start + 1)
      while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    }
  }

  private mutating func look(at word: UnsafeBufferPointer<UInt8>, _ offset: Int, hasQuestion: Bool) {
    if hasSymbol(word) { return symbols.add(word, at: offset, meant: nil) }
    if holds(word, replacement) { return gone.add(word, at: offset, meant: nil) }
    if hasQuestion, isPartedByQuestion(word) { return questions.add(word, at: offset, meant: nil) }
    let text = MisreadText(word)
    if text.isCertain { return misread.add(word, at: offset, meant: text.text) }
    let words = LatinWords(word)
    for (range, old) in words.found where old.isStrong {
      let (part, meant) = (UnsafeBufferPointer(rebasing: word[range]), Array(old.text.utf8))
      if old.encoding == .vni {
        vni.add(part, at: offset + range.lowerBound, meant: meant)
      } else {
        tcvn3.add(part, at: offset + range.lowerBound, meant: meant)
      }
    }
  }

  /// A word of letters with "?" between them, not an address and not two sentences without a blank.
  private func isPartedByQuestion(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var isParted = false
    for (index, byte) in word.enumerated() {
      if byte >= 0x80 || isLetter(byte) { continue }
      if byte == UInt8(ascii: "?"), index > 0, index + 1 < word.count {
        let next = word[index + 1]
        let beginsSentence =
          (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next) && word[index - 1] & 0x20 != 0
        if word[index - 1] >= 0x80 || isLetter(word[index - 1]), next >= 0x80 || isLetter(next),
          !beginsSentence
        {
          isParted = true
          continue
        }
      }
      guard ",.;:!)?\"".utf8.contains(byte), index > 0 else { return false }
      if byte != UInt8(ascii: "?"), index + 1 < word.count, isLetter(word[index + 1]) { return false }
    }
    return isParted
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  var damages: [TextDamage] {
    var found = [gone.damage(.lost), misread.damage(.misread), symbols.damage(.symbol)]
    if gone.words == 0, questions.words > 1 { found.append(questions.damage(.lost)) }
    if tcvn3.hasDistinct { found.append(tcvn3.damage(.oldFont(.tcvn3))) }
    if vni.hasDistinct { found.append(vni.damage(.oldFont(.vni))) }
    return found.compactMap { $0 }.sorted { $0.offset < $1.offset }
  }
}

/// The words of a text that have nothing but letters and signs of Latin-1, and those of them that an old encoding explains.
private struct LatinWords {
  private(set) var found: [(range: Range<Int>, old: OldFontWord)] = []
  private var words: [(range: Range<Int>, codes: [UInt8])] = []
  /// Whether letters stand in the text that no old font has.
  private var hasOthers = false
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var (index, start, codes, isForeign) = (0, 0, [UInt8](), false)
    while index <= bytes.count {
      let (scalar, length) = index < bytes.count ? decodedScalar(bytes, at: index) : (" ", 1)
      let isASCIILetter = scalar.isASCII && scalar.properties.isAlphabetic
      if isASCIILetter || (0xA1...0xFF).contains(scalar.value) {
        if codes.isEmpty, !isForeign { start = index }
        codes.append(UInt8(scalar.value))
      } else if !scalar.isASCII, scalar.properties.isAlphabetic {
        (isForeign, hasOthers) = (true, true)
      } else {
        if !codes.isEmpty, !isForeign { add(codes, start..<index) }
        (codes, isForeign) = ([], false)
      }
      index += length
    }
  }

  private mutating func add(_ codes: [UInt8], _ range: Range<Int>) {
    words.append((range, codes))
    guard codes.contains(where: { $0 >= 0x80 }) else { return }
    if let old = OldFontWord.tcvn3(codes) ?? OldFontWord.vni(codes) { found.append((range, old)) }
  }

  /// The text in Unicode: all of it where it may be old as a whole, else the words that certainly are.
  func converted(from encoding: LegacyEncoding) -> String {
    var (result, end) = ([UInt8](), 0)
    for (range, codes) in words {
      let isOld = !hasOthers || found.contains { $0.range == range }
      guard isOld else { continue }
      result.append(contentsOf: bytes[end..<range.lowerBound])
      result.append(contentsOf: OldFontWord.text(OldFontWord.letters(of: codes, in: encoding)).utf8)
      end = range.upperBound
    }
    result.append(contentsOf: bytes[end...])
    return String(decoding: result, as: UTF8.self)
  }
}

extension OldFontWord {
  var text: String { Self.text(letters) }

  static func text(_ letters: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: letters)
    return text
  }
}

extension TextDamage {
  /// What is said of a name, which pages, addresses and searches have.
  package func diagnostic(ofNameAt place: Place) -> Diagnostic {
    switch kind {
    case .lost, .symbol: Diagnostic(.nameLettersLost, written, at: place)
    case .misread: Diagnostic(.nameMisread, written, meant ?? "", at: place)
    case .oldFont(let encoding): Diagnostic(.nameInOldFont, written, encoding.name, meant ?? "", at: place)
    }
  }

  /// What is said of words in a text.
  package func diagnostic(at place: Place) -> Diagnostic {
    let count = String(words)
    return switch kind {
    case .lost: Diagnostic(.lettersLost, written, count, at: place)
    case .symbol: Diagnostic(.symbolLetters, count, at: place)
    case .misread: Diagnostic(.lettersMisread, written, meant ?? "", count, at: place)
    case .oldFont(let encoding):
      Diagnostic(.lettersInOldFont, written, encoding.name, meant ?? "", count, at: place)
    }
  }

  /// The same with words of other texts.
  package func adding(_ other: TextDamage) -> TextDamage {
    TextDamage(kind: kind, offset: offset, words: words + other.words, written: written, meant: meant)
  }
}
