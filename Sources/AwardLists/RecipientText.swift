import VietnameseText

/// Who a cell names, divided: "Thượng tá Nguyễn Văn An – Trưởng Công an xã (truy tặng)".
package struct RecipientText: Equatable, Sendable {
  /// As written before the name of a person: "Thượng tá".
  package var honorific: String?
  package var name: String
  /// The post written behind the name of a person.
  package var role: String?
  /// What the words say; `nil` where they could be anybody.
  package var kind: RecipientWords?
  package var isPosthumous = false
  /// Whether a name was written with the family name first: "Smith, John".
  package private(set) var isInverted = false

  /// Whether private data stood beside the name; it is not kept.
  package var hadPrivateData = false

  /// - Parameters:
  ///   - kind: what the list says of the recipient, which counts more than words.
  ///   - hasPostBelow: whether a post stands in the next line, as under the header "Họ và tên, chức vụ".
  package init(_ text: String, kind stated: RecipientWords?, hasPostBelow: Bool = false) {
    let (rest, isPosthumous) = withoutPosthumous(text)
    self.isPosthumous = isPosthumous
    let likely = stated ?? kindByFirstWords(of: rest)
    let mayBePerson = likely == nil || likely == .person || likely == .household
    let open = withoutPrivateData(rest, isName: mayBePerson)
    hadPrivateData = open != nil
    kind = likely ?? kindOfName(open ?? rest)
    name = oneLine(open ?? rest)
    guard kind == .person else { return }
    let written = WrittenName(hasPostBelow ? withPostBehind(open ?? rest) ?? name : name)
    (honorific, name, role) = (written.honorific, withoutShouting(written.name), written.post)
    isInverted = written.isInverted
  }
}

/// A name and the post in the next line, as one line; `nil` where there is no such line.
private func withPostBehind(_ text: String) -> String? {
  let lines = text.split(separator: "\n", maxSplits: 1)
  return lines.count == 2 ? lines.joined(separator: ", ") : nil
}

private func oneLine(_ text: String) -> String {
  if isOneLine(text) { return text }
  return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// Whether single blanks are all that stands between the words, as in nearly every cell.
private func isOneLine(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var before: UInt8 = 0
    for byte in bytes {
      // White space begins with one of these bytes, as do some signs that are none.
      if byte < 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0x20 && before == 0x20 {
        return false
      }
      before = byte
    }
    return before != 0x20
  }
}

/// "NGUYỄN VĂN AN" as people write it; "Y Khăm" and initials stay.
private func withoutShouting(_ name: String) -> String {
  let hasSmallLetter = name.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  guard name.utf8.contains(0x20), !hasSmallLetter, !name.contains(where: \.isLowercase) else { return name }
  var mayBegin = true
  return String(
    name.flatMap { character -> String in
      defer { mayBegin = !character.isLetter }
      return mayBegin ? String(character) : character.lowercased()
    })
}

/// What the words of a name tell of who it is.
package enum RecipientWords: Sendable, Equatable {
  case person, collective, household
  /// A commune or village: a place, or its people as a collective.
  case place
}

private let posthumous = Array("truy tang".utf8)

/// "(truy tặng)" behind a name or a form, or "Truy tặng" before a form.
func withoutPosthumous(_ text: String) -> (text: String, isPosthumous: Bool) {
  guard text.utf8.count < 600, isFolded(text, as: { holds($0, posthumous) }) else { return (text, false) }
  for word in ["truy tặng", "Truy tặng", "TRUY TẶNG"] {
    for form in ["(\(word))", "[\(word)]", "- \(word)", "– \(word)", word] {
      guard let start = firstPosition(of: form, in: text) else { continue }
      let before = text[..<start]
      let after = text[text.index(start, offsetBy: form.count)...]
      return ((before.trimmingBlanks + " " + after.trimmingBlanks).trimmingBlanks, true)
    }
  }
  return (text, true)
}

private func firstPosition(of part: String, in text: String) -> String.Index? {
  text.indices.first { text[$0...].hasPrefix(part) }
}

/// What the words of a name tell.
func recipientKind(of text: String) -> RecipientWords? { kindByFirstWords(of: text) ?? kindOfName(text) }

/// What the first words tell; marks count, since "Trường" is a school and "Trương" a family.
private func kindByFirstWords(of text: String) -> RecipientWords? {
  guard isFolded(text, as: mayBeginAnOffice) else { return nil }
  let isPlain = text.utf8.withContiguousStorageIfAvailable(isPlainLatin) ?? false
  let words =
    isPlain
    ? text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }.map { Substring($0) }
    : text.split { $0 == " " || $0 == "," || $0 == "\u{A0}" || $0 == "\n" }
  guard let first = words.first, firstWords.contains(folded(String(first))) else { return nil }
  for length in 1...3 where length <= words.count {
    let start = words[..<length].joined(separator: " ")
    if let kind = beginnings[toneNormalised(start.lowercased())] { return kind }
  }
  return nil
}

/// What a name is that begins like no office: with a number in it that of a group, else of a person.
private func kindOfName(_ text: String) -> RecipientWords? {
  if text.utf8.contains(where: { (0x30...0x39).contains($0) }) { return .collective }
  var (words, isBlank) = (0, true)
  for byte in text.utf8 {
    if isBlank, byte > 0x20 { words += 1 }
    isBlank = byte <= 0x20
  }
  return (1..<16).contains(words) ? .person : nil
}

/// Whether the first word of a folded text is one of `firstWords`.
private func mayBeginAnOffice(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
  firstWords.contains(String(decoding: key.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self))
}

/// The first words of `beginnings`, folded: nearly every name of a person begins with none of them.
private let firstWords = Set(beginnings.keys.map { folded(String($0.split(separator: " ")[0])) })

/// By one to three words at the beginning, in lower case.
private let beginnings: [String: RecipientWords] = {
  let households = ["hộ", "gia đình", "hộ gia đình"]
  let places = [
    "xã", "phường", "thị trấn", "đặc khu", "thôn", "bản", "xóm", "làng", "tổ dân phố", "khối phố", "huyện",
  ]
  let offices = [
    "phòng", "sở", "ubnd", "hđnd", "ủy ban", "văn phòng", "chi cục", "cục", "tổng cục", "bộ", "huyện ủy",
    "tỉnh ủy", "thành ủy",
    "đảng ủy", "ban chỉ huy", "ban quản lý", "ban chấp hành", "ban thường vụ", "ban dân", "ban tuyên",
    "ban tổ chức",
    "ban giám", "ban chỉ đạo", "ban công tác", "ban nội", "ban văn", "kho bạc", "tòa án", "viện", "thanh tra",
    "cơ quan",
    "mặt trận", "mttq", "hạt", "vườn quốc gia", "bảo tàng", "thư viện", "đài", "báo",
  ]
  let services = [
    "khoa", "trường", "học viện", "bệnh viện", "trung tâm", "trạm", "công ty", "tổng công ty", "tập đoàn",
    "doanh nghiệp",
    "nhà máy", "xí nghiệp", "htx", "hợp tác xã", "ngân hàng", "điện lực", "bưu điện", "chi nhánh", "quỹ",
    "nhà thiếu nhi",
  ]
  let forces = [
    "đội", "đồn", "đại đội", "tiểu đoàn", "trung đoàn", "sư đoàn", "lữ đoàn", "hải đội", "công an",
    "bộ chỉ huy", "bộ đội",
    "quân khu", "lực lượng",
  ]
  let associations = [
    "chi bộ", "đảng bộ", "hội", "chi hội", "chi đoàn", "đoàn thanh niên", "đoàn xã", "đoàn phường",
    "đoàn tncs", "tổ", "cụm",
    "khối", "liên đoàn", "công đoàn", "nhóm", "câu lạc bộ", "clb", "chùa", "giáo xứ", "dòng họ",
  ]
  let people = ["tập thể", "nhân dân", "cán bộ", "thành phố", "tỉnh", "thị xã"]
  var kinds: [String: RecipientWords] = [:]
  for word in households { kinds[toneNormalised(word)] = .household }
  for word in places { kinds[toneNormalised(word)] = .place }
  for word in offices + services + forces + associations + people {
    kinds[toneNormalised(word)] = .collective
  }
  return kinds
}()
