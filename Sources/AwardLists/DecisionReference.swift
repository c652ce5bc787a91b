import Diagnostics
import VietnameseText

/// A decision as running text names it: "Quyết định số 4321/QĐ-UBND ngày 15 tháng 10 năm 2026 của Chủ tịch UBND tỉnh".
///
/// Other documents have numbers too: "Tờ trình số 5/TTr-UBND", "Nghị định số 98/2023/NĐ-CP". So the number must have the
/// sign of a decision, or the word before it.
package struct DecisionReference: Equatable, Sendable {
  package let number: String
  package var date: PartialDate?
  package var issuer: String?
  /// What stands in a title as its date and is none: "31/02/2026".
  private(set) var unreadDate: String?

  /// The decision that a list belongs to, from its title. One that is only cited as a legal ground ("Căn cứ …") is none.
  ///
  /// - Parameter limit: characters at the beginning of `text` within which the number has to stand.
  init?(title text: String, startingWithin limit: Int) {
    let words = withNumbersClosedUp(text).split(whereSeparator: \.isWhitespace)
    guard let start = words.indices.first(where: { Self.isDecision(at: $0, of: words) }),
      words[..<start].reduce(0, { $0 + $1.count + 1 }) <= limit,
      !" \(folded(String(text.prefix(limit))))".contains(" can cu "),
      !Self.isAmended(behind: words[max(0, start - wordsBefore)..<start]),
      let number = Self.number(words[start])
    else { return nil }
    self.number = number
    let rest = words[(start + 1)...]
    date = Self.date(after: "ngay", in: rest)
    unreadDate = date == nil ? Self.unreadDate(in: rest) : nil
    issuer = Self.issuer(in: rest)
  }

  /// The decision in a cell that holds number and date together: "12/QĐ-UBND ngày 1/2/2026", "12/QĐ-UBND (01/02/2026)".
  package init?(cell text: String) {
    guard text.utf8.count < 300 else { return nil }
    let words = withNumbersClosedUp(text).split { $0.isWhitespace || "(),;–".contains($0) }.filter {
      $0 != "-"
    }
    guard let start = words.indices.first(where: { Self.isDecision(at: $0, of: words) }), words.count > 1,
      let number = Self.number(words[start])
    else { return nil }
    self.number = number
    let rest = words[(start + 1)...]
    date =
      Self.date(after: "ngay", in: rest) ?? Self.date(in: rest) ?? Self.date(in: words[..<start].dropLast())
    issuer = Self.issuer(in: rest)
  }

  /// The numbers of the decisions that a text belongs to, each once: "12/QĐ-UBND và 13/QĐ-UBND", "12, 13/QĐ-UBND". One that is
  /// amended or replaced, or that the decision carries out or rests on, is not counted.
  package static func numbers(in text: String) -> [String] {
    guard text.utf8.count < 1000, text.utf8.contains(UInt8(ascii: "/")) else { return [] }
    let words = withNumbersClosedUp(text).split { $0.isWhitespace || ";,+&".contains($0) }
    var numbers: [String] = []
    var last: Int?
    for index in words.indices where isDecision(at: index, of: words) {
      let before = words[(last.map { $0 + 1 } ?? max(0, index - wordsBefore))..<index]
      guard !isCited(behind: before, isFirst: last == nil), let number = number(words[index]),
        let sign = number.firstIndex(of: "/")
      else { continue }
      last = index
      let own = number[..<sign].split { "-–".contains($0) }.map { $0 + number[sign...] }
      numbers += numbersBefore(index, of: words).map { $0 + number[sign...] } + own.map(String.init)
    }
    var known: Set<String> = []
    return numbers.filter { known.insert(plainKey($0)).inserted }
  }

  /// The same for "012/QĐ-UBND" and "12/QĐ - UBND".
  private static func plainKey(_ number: String) -> String {
    String(folded(number).filter { $0 != " " }.drop { $0 == "0" })
  }

  /// "12" and "13" of "12, 13 và số 14/QĐ-UBND", "12" of "12 đến 14/QĐ-UBND".
  private static func numbersBefore(_ index: Int, of words: [Substring]) -> [String] {
    var numbers: [String] = []
    for word in words[..<index].reversed() {
      if ["va", "so", "den"].contains(folded(String(word))) { continue }
      guard (1...5).contains(word.count), word.allSatisfy(\.isNumber) else { break }
      numbers.insert(String(word), at: 0)
    }
    return numbers
  }

  /// Whether the words before a number say that another decision changes it.
  private static func isAmended(behind words: ArraySlice<Substring>) -> Bool {
    let before = " " + words.map { folded(String($0)) }.joined(separator: " ") + " "
    return [
      " sua doi ", " bo sung ", " thay the ", " thay cho ", " dinh chinh ", " dieu chinh ", " bai bo ",
      " huy bo ",
    ].contains { holds(before, $0) }
  }

  /// Whether the words before a number say that another decision changes it, carries it out or rests on it. The first of a text
  /// may follow "kèm theo".
  private static func isCited(behind words: ArraySlice<Substring>, isFirst: Bool) -> Bool {
    let before = " " + words.map { folded(String($0)) }.joined(separator: " ") + " "
    if isAmended(behind: words) { return true }
    let always = [" can cu ", " thuc hien ", " trien khai ", " ban hanh theo "]
    let later = [
      " theo ", " ve viec ", " v v ", " phe duyet ", " thay ", " so ket ", " tong ket ", " de an ",
    ]
    return (isFirst ? always : always + later).contains { holds(before, $0) }
  }

  private static func isDecision(at index: Int, of words: [Substring]) -> Bool {
    guard let number = number(words[index]) else { return false }
    if folded(number).contains("qd") { return true }
    var before = words[..<index].suffix(3).map { folded(String($0)) }
    if before.last == "so" { before.removeLast() }
    return before.last == "qd" || Array(before.suffix(2)) == ["quyet", "dinh"]
  }

  /// "4321/QĐ-UBND" without brackets and stops around it; not a date.
  private static func number(_ word: Substring) -> String? {
    guard word.utf8.count < 80, word.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let number = word.drop { !$0.isNumber }.reversed().drop { !$0.isLetter }.reversed()
    guard number.contains("/"), number.first?.isNumber == true, number.count < 40 else { return nil }
    return String(number)
  }

  /// The date after "ngày"; a day left blank for the signature gives the month.
  private static func date(after mark: String, in words: ArraySlice<Substring>) -> PartialDate? {
    guard let day = words.prefix(3).firstIndex(where: { folded(String($0)) == mark }) else { return nil }
    return date(in: words[day...])
  }

  /// Numbers behind "ngày" that are no date; a day left blank for the pen is none.
  private static func unreadDate(in words: ArraySlice<Substring>) -> String? {
    guard let mark = words.prefix(3).firstIndex(where: { folded(String($0)) == "ngay" }) else { return nil }
    let behind = words[(mark + 1)...]
    guard let first = behind.first, first.first?.isNumber == true else { return nil }
    let isInWords = behind.dropFirst().first.map { folded(String($0)) == "thang" } ?? false
    guard isInWords || first.contains(where: { "/-.".contains($0) }) else { return nil }
    let text = isInWords ? behind.prefix(5).joined(separator: " ") : String(first)
    return String(text.reversed().drop { ")];:,.".contains($0) }.reversed())
  }

  /// The longest date at the beginning of some words: "15 / 01 /2026" has three, "ngày 15 tháng 10 năm 2026" six.
  private static func date(in words: ArraySlice<Substring>) -> PartialDate? {
    for length in stride(from: min(7, words.count), to: 0, by: -1) {
      var text = words.prefix(length).joined(separator: " ").prefix { !"(".contains($0) }
      while let last = text.last, ")];:,.".contains(last) { text.removeLast() }
      if case .date(let date) = WrittenDate(String(text)) { return date }
    }
    return nil
  }

  /// What stands after "của", up to a bracket, a stop or the reason.
  private static func issuer(in words: ArraySlice<Substring>) -> String? {
    guard let of = words.prefix(10).firstIndex(where: { folded(String($0)) == "cua" }) else { return nil }
    var kept: [Substring] = []
    for word in words[(of + 1)...].prefix(12) {
      if endsIssuer.contains(folded(String(word))) { break }
      let clean = word.prefix { !")];:.".contains($0) }
      if !clean.isEmpty { kept.append(clean) }
      if clean.count < word.count { break }
    }
    while let last = kept.last, last.hasSuffix(",") { kept[kept.count - 1] = last.dropLast() }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }

  /// Words after an issuer: "về việc", "V/v", and the header of a table in the next line.
  private static let endsIssuer: Set = ["ve", "v v", "danh", "tt", "stt"]
}

extension Diagnostic {
  /// `nil` where a text names one decision, or none.
  package init?(severalDecisionsIn text: String, at place: Place) {
    let numbers = DecisionReference.numbers(in: text)
    guard numbers.count > 1 else { return nil }
    self.init(.severalDecisions, numbers[0], numbers[1], at: place)
  }
}

/// "4321 /QĐ-UBND" and "4321/ QĐ-UBND" without the blank.
func withNumbersClosedUp(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "/")) else { return text }
  var kept = ""
  for character in text {
    if character == "/", let digit = kept.last(where: { !$0.isWhitespace }), digit.isNumber {
      while kept.last?.isWhitespace ?? false { kept.removeLast() }
    }
    let isAfterMark = kept.last == "/" && kept.dropLast().last?.isNumber ?? false
    if isAfterMark, character.isWhitespace { continue }
    kept.append(character)
  }
  return kept
}

/// Within how many words before a number it is said what the decision is to the list.
private let wordsBefore = 14
