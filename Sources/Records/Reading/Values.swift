import AwardLists
import Diagnostics
import Publishing
import VietnameseText

/// Turns one written value into a typed one, or reports at its place why that cannot be.
struct ValueReader {
  let zone: Zone
  /// The last name that was refused.
  private(set) var damagedName: String?
  var diagnostics: [Diagnostic] = []

  /// What names somebody or some place is refused with damaged letters: pages, addresses and searches would have them.
  mutating func name(_ written: Located<String>) -> String {
    if let damage = damage(ofName: written.value) {
      damagedName = written.value
      diagnostics.append(damage.diagnostic(ofNameAt: written.place))
    }
    return written.value
  }

  mutating func date(_ written: Located<String>) -> PartialDate? {
    if let date = PartialDate(written.value) { return date }
    report(.badDate, written)
    return nil
  }

  /// A date as offices write it; what is doubtful about it is reported.
  mutating func writtenDate(_ written: Located<String>) -> PartialDate? {
    switch WrittenDate(written.value) {
    case .date(let date): return date
    case .shortYear(let date):
      diagnostics.append(Diagnostic(.dateWithShortYear, written.value, date.columnText, at: written.place))
      return date
    case .serial(let date):
      diagnostics.append(Diagnostic(.dateAsNumber, written.value, date.columnText, at: written.place))
      return date
    case .monthFirst(let date):
      diagnostics.append(
        Diagnostic(
          .monthFirstDate, written.value, date.columnText, at: written.place, suggestions: [date.columnText]))
      return nil
    case .unreadable:
      report(.badDate, written)
      return nil
    }
  }

  mutating func moment(_ written: Located<String>) -> Moment? {
    let text = written.value
    if let day = PartialDate(text), day.isExact {
      return Moment(instant: Instant(startOf: day, in: zone), day: day, hasTime: false, text: text)
    }
    guard let instant = Instant(text, in: zone) else {
      report(.badMoment, written)
      return nil
    }
    return Moment(instant: instant, day: instant.date(in: zone), hasTime: true, text: text)
  }

  mutating func flag(_ written: Located<String>) -> Bool? {
    let word = folded(written.value)
    switch word {
    // Folding drops signs: "-1" says nothing.
    case "1" where written.value != word, "0" where written.value != word: break
    case "true", "yes", "co", "x", "1", "dung": return true
    case "false", "no", "khong", "0", "sai", "": return false
    default: break
    }
    diagnostics.append(
      Diagnostic(.badFlag, written.value, at: written.place, suggestions: ["true", "false"]))
    return nil
  }

  mutating func number(_ written: Located<String>) -> ExactNumber? {
    switch ExactNumber.read(written.value) {
    case .number(let number): return number
    case .ambiguous(let whole, let fraction):
      diagnostics.append(
        Diagnostic(
          .ambiguousNumber, written.value, at: written.place,
          suggestions: [whole.text(in: .data), fraction.text(in: .data) + "0"]))
      return nil
    case .none:
      report(.badNumber, written)
      return nil
    }
  }

  mutating func count(_ written: Located<String>) -> Int? {
    if let count = Int(written.value), count >= 0, count < 1_000_000_000 { return count }
    report(.badCount, written)
    return nil
  }

  /// One of few words. Marks, case and dashes do not matter: "Cá nhân" is `ca-nhan`.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ written: Located<String>, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    if let choice = spelled(written.value, type) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    let list = allowed.joined(separator: ", ")
    let words = (type as? any SaidInWords.Type)?.allWords
    // Whoever writes words is answered in words.
    let isWord = written.value.contains { !$0.isASCII || $0.isUppercase || $0 == " " }
    let near = nearMisses(of: written.value, among: isWord ? words ?? allowed : allowed)
    diagnostics.append(
      words.map {
        Diagnostic(
          .badChoiceInWords, written.value, list, $0.joined(separator: ", "), at: written.place,
          suggestions: near)
      } ?? Diagnostic(.badChoice, written.value, list, at: written.place, suggestions: near))
    return nil
  }

  /// The choice that a word means; `nil` for words of no choice.
  func spelled<Choice: RawRepresentable>(_ word: String, _ type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    if let choice = Choice(rawValue: word) ?? Choice(rawValue: slug(word)) { return choice }
    return (type as? any SpelledInSeveralWays.Type)?.rawValue(of: word).flatMap { Choice(rawValue: $0) }
  }

  /// An absolute address that a reader's browser may open.
  mutating func url(_ written: Located<String>) -> String? {
    let text = written.value
    let lower = text.lowercased()
    let isWeb = lower.hasPrefix("https://") || lower.hasPrefix("http://")
    let isClean = text.unicodeScalars.allSatisfy {
      $0.value > 32 && !"<>\"\\^`{|}".unicodeScalars.contains($0)
    }
    if isWeb, isClean, text.count > 10 { return text }
    report(.badURL, written)
    return nil
  }

  /// One address of mail, as others write to it and files name it; `mailto:` before it says the same.
  mutating func email(_ written: Located<String>) -> String? {
    let scheme = "mailto:"
    let isLink = written.value.lowercased().hasPrefix(scheme)
    let address = isLink ? String(written.value.dropFirst(scheme.count)).trimmed : written.value
    if address.isMailAddress { return address }
    report(.badEmail, written)
    return nil
  }

  private mutating func report(_ rule: Rule, _ written: Located<String>) {
    diagnostics.append(Diagnostic(rule, written.value, at: written.place))
  }
}

/// A choice that people write in words: "Cá nhân", where the program says `ca-nhan`.
protocol SaidInWords: CaseIterable {
  var written: String { get }
}

extension SaidInWords {
  static var allWords: [String] { allCases.map(\.written) }
}

extension Recipient.Kind: SaidInWords {
  var written: String {
    switch self {
    case .individual: "Cá nhân"
    case .collective: "Tập thể"
    case .household: "Hộ gia đình"
    case .community: "Địa bàn"
    case .province: "Tỉnh"
    case .foreign: "Nước ngoài"
    }
  }
}

extension RoleClass: SaidInWords {
  var written: String {
    switch self {
    case .directWorker: "Lao động trực tiếp"
    case .staff: "Cán bộ"
    case .leader: "Lãnh đạo"
    }
  }
}

extension AwardClass: SaidInWords {
  var written: String {
    switch self {
    case .first: "Nhất"
    case .second: "Nhì"
    case .third: "Ba"
    }
  }
}

extension HeadingMeaning: SaidInWords {
  var written: String {
    switch self {
    case .group: "nhóm"
    case .unit: "đơn vị"
    case .organisation: "cơ quan"
    case .leftOut: "bỏ qua"
    }
  }
}

extension ListMapping.HiddenRows: SaidInWords {
  var written: String {
    switch self {
    case .read: "đọc"
    case .leftOut: "bỏ qua"
    }
  }
}

/// A choice for which offices have more words than its own.
protocol SpelledInSeveralWays: RawRepresentable where RawValue == String {
  /// Those words without marks, and what each stands for.
  static var spellings: [String: Self] { get }
}

extension SpelledInSeveralWays {
  static var otherWords: [String] { spellings.keys.sorted() }

  /// What such a word stands for; `nil` when it is none of them.
  static func rawValue(of word: String) -> String? { spellings[folded(word)]?.rawValue }
}

extension AwardClass: SpelledInSeveralWays {
  /// As decisions and lists write it: "hạng Ba", "hạng III", "III", "3".
  static let spellings: [String: AwardClass] = [
    "i": .first, "1": .first, "hang nhat": .first, "hang i": .first, "hang 1": .first,
    "ii": .second, "2": .second, "hang nhi": .second, "hang ii": .second, "hang 2": .second,
    "iii": .third, "3": .third, "hang ba": .third, "hang iii": .third, "hang 3": .third,
  ]
}

extension Recipient.Kind: SpelledInSeveralWays {
  static let spellings: [String: Recipient.Kind] = [
    "cn": .individual, "tt": .collective, "don vi": .collective, "co quan": .collective,
    "doanh nghiep": .collective, "hgd": .household, "ho": .household, "ho gd": .household,
    "gia dinh": .household, "khen thuong ca nhan": .individual, "khen thuong tap the": .collective,
    "khen thuong ho gia dinh": .household, "individual": .individual, "person": .individual,
    "collective": .collective, "household": .household,
  ]
}

extension ListMapping.HiddenRows: SpelledInSeveralWays {
  static let spellings: [String: ListMapping.HiddenRows] = [
    "doc": .read, "bo qua": .leftOut, "left out": .leftOut,
  ]
}

extension HeadingMeaning: SpelledInSeveralWays {
  static let spellings: [String: HeadingMeaning] = [
    "nhom": .group, "don vi": .unit, "xa phuong": .unit, "co quan": .organisation, "to chuc": .organisation,
    "bo qua": .leftOut, "left out": .leftOut,
  ]
}

extension RoleClass: SpelledInSeveralWays {
  static let spellings: [String: RoleClass] = {
    let words: [RoleClass: [String]] = [
      .leader: [
        "lanh dao quan ly", "quan ly", "can bo lanh dao", "can bo quan ly", "can bo lanh dao quan ly", "cbql",
        "nguoi dung dau",
      ],
      .directWorker: [
        "nguoi lao dong truc tiep", "nguoi truc tiep lao dong", "truc tiep", "nguoi lao dong", "cong nhan",
        "nong dan", "nguoi dan", "nhan dan", "ldtt",
      ],
      .staff: [
        "can bo cong chuc", "cong chuc", "vien chuc", "cong chuc vien chuc", "can bo cong chuc vien chuc",
        "cbcc", "ccvc", "cbccvc", "chuyen vien", "nhan vien",
      ],
    ]
    return words.reduce(into: [:]) { spellings, entry in
      for word in entry.value { spellings[word] = entry.key }
    }
  }()
}
