import Diagnostics
import VietnameseText

// What place a text may mean that no record has. Near misses of letters are no hint here: "Kỳ Sơn" and "Tây Sơn" differ in two letters and
// are two places, while "Sở GDĐT" and "Sở Giáo dục và Đào tạo" are one.

extension Places {
  /// Names of records that a text probably means, at most three: those that differ by marks, those behind its abbreviations, and those
  /// that differ in a letter of one word.
  ///
  /// - Parameter names: of all records.
  mutating func hints(for text: String, among names: [SpelledName]) -> [String] {
    var hints = unmarkedTwins(of: text)
    if hints.isEmpty { hints = writtenOut(text).map { self.names(of: $0) } ?? [] }
    if hints.isEmpty {
      let written = SpelledName(text)
      hints = Set(names.lazy.filter(written.isNear).map(\.text)).sorted()
    }
    return Array(hints.prefix(3))
  }

  private mutating func names(of text: String) -> [String] {
    let known = knownNames()
    let organisations =
      known.organisations.reading(of: text).map { $0.how == .part ? [] : $0.candidates } ?? []
    let units = known.units.reading(of: text).map { $0.how == .part ? [] : $0.candidates } ?? []
    return organisations.map { name(of: $0) } + units.map { name(of: $0) }
  }

  /// The text with every abbreviation of offices and places in words; `nil` without any.
  private func writtenOut(_ text: String) -> String? {
    var isChanged = false
    let words = text.replacing(".", with: ". ").split(separator: " ").map { word in
      let plain = word.filter { $0.isLetter || $0.isNumber }.lowercased()
      // Only what is written as an abbreviation: "ca" is a word, "CA" is not.
      let isShort =
        word.filter(\.isLetter).allSatisfy(\.isUppercase) || word.hasSuffix(".") || word.contains("&")
      guard isShort, let words = abbreviations[plain] else { return String(word) }
      isChanged = true
      return words
    }
    return isChanged ? words.joined(separator: " ") : nil
  }
}

/// How offices shorten the names of places and of each other.
private let abbreviations: [String: String] = [
  "tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "p": "phường", "h": "huyện",
  "bv": "Bệnh viện", "bvđk": "Bệnh viện Đa khoa", "ttyt": "Trung tâm Y tế", "tyt": "Trạm Y tế",
  "ca": "Công an", "cax": "Công an xã", "bđbp": "Bộ đội Biên phòng", "bch": "Ban Chỉ huy",
  "gdđt": "Giáo dục và Đào tạo", "gd": "Giáo dục", "ldtbxh": "Lao động - Thương binh và Xã hội",
  "lđtbxh": "Lao động - Thương binh và Xã hội", "nnptnt": "Nông nghiệp và Phát triển nông thôn",
  "nnmt": "Nông nghiệp và Môi trường", "tnmt": "Tài nguyên và Môi trường", "khcn": "Khoa học và Công nghệ",
  "khđt": "Kế hoạch và Đầu tư", "vhtt": "Văn hóa và Thể thao", "vhttdl": "Văn hóa, Thể thao và Du lịch",
  "tttt": "Thông tin và Truyền thông", "gtvt": "Giao thông vận tải", "ct": "Công Thương", "tc": "Tài chính",
  "hnd": "Hội Nông dân", "hpn": "Hội Phụ nữ", "hlhpn": "Hội Liên hiệp Phụ nữ", "ccb": "Cựu chiến binh",
  "lđlđ": "Liên đoàn Lao động", "đtn": "Đoàn Thanh niên", "ubmttq": "Ủy ban Mặt trận Tổ quốc",
  "ubkt": "Ủy ban Kiểm tra", "th": "Tiểu học", "mn": "Mầm non", "ptdtbt": "Phổ thông dân tộc bán trú",
]

/// A name with its words as keys, for comparing many.
package struct SpelledName: Sendable {
  let text: String
  private let words: [String]
  private let plain: [String]

  /// - Parameter short: what is compared, where people leave a part of the name out.
  init(_ text: String, short: String? = nil) {
    self.text = text
    words = spellingKey(short ?? text).split(separator: " ").map(String.init)
    plain = words.map(unmarkedKey)
  }

  /// Whether another name is this one with a slip: blanks, marks, or one letter of one word.
  func isNear(_ other: SpelledName) -> Bool {
    if plain.joined() == other.plain.joined() { return true }
    guard words.count == other.words.count, words.count > 1 else { return false }
    let differing = words.indices.filter { plain[$0] != other.plain[$0] }
    guard differing.count == 1, let position = differing.first else { return false }
    let (word, twin) = (Array(plain[position].unicodeScalars), Array(other.plain[position].unicodeScalars))
    // Numbers are names of their own: "khối 1" is not "khối 2".
    guard !(word + twin).contains(where: { ("0"..."9").contains($0) }) else { return false }
    return min(word.count, twin.count) > 1 && editDistance(word, twin, limit: 1) == 1
  }
}

extension Gazetteer {
  /// Units with their district and without, and organisations.
  var spelledNames: [SpelledName] {
    units.records.flatMap { unit in
      [SpelledName(unit.fullName), SpelledName(unit.fullName, short: "\(unit.kind.word) \(unit.name)")]
    } + organisations.records.map { SpelledName($0.name) }
  }
}
