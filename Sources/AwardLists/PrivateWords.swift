import VietnameseText

/// Whether a folded text is a word that announces private data: "so cccd", "hktt".
package func announcesPrivateData(_ folded: String) -> Bool { PrivateWords.phrases.contains(folded) }

/// Tells where private data begins and ends among the words of one part of a cell.
struct PrivateWords {
  private let words: [Substring]
  private let isName: Bool

  init(_ words: [Substring], isName: Bool) {
    self.words = words
    self.isName = isName
  }

  /// The position after the private data that begins at a word; `nil` where none does.
  func end(from start: Int) -> Int? {
    if isMail(words[start]) { return start + 1 }
    if let end = endOfNumber(from: start) { return end }
    if isName, isBirthDate(words[start]) { return start + 1 }
    return endOfNamed(from: start)
  }

  private func isMail(_ word: Substring) -> Bool {
    guard let at = word.firstIndex(of: "@"), at > word.startIndex else { return false }
    return word[at...].contains(".")
  }

  /// A number of a phone or of a person: "0912.345.678", "0912 345 678", "+84 912345678", "040 080 001 234".
  private func endOfNumber(from start: Int) -> Int? {
    var digits = ""
    var end = start
    while end < words.count, end < start + 5, isDigits(words[end]) {
      digits += words[end].replacing("+84", with: "0").filter(\.isNumber)
      end += 1
      if isPhone(digits) || isPersonalNumber(digits) {
        let isWhole = end == words.count || !isDigits(words[end])
        if isWhole { return end }
      }
    }
    return nil
  }

  private func isDigits(_ word: Substring) -> Bool {
    word.contains(where: \.isNumber) && word.allSatisfy { $0.isNumber && $0.isASCII || ".-+".contains($0) }
  }

  private func isPhone(_ digits: String) -> Bool {
    digits.hasPrefix("0") && (10...11).contains(digits.count)
  }

  private func isPersonalNumber(_ digits: String) -> Bool {
    digits.hasPrefix("0") && digits.count == 12 || isName && (9...16).contains(digits.count)
  }

  /// "02/03/1980", "1980".
  private func isBirthDate(_ word: Substring) -> Bool {
    let digits = word.filter(\.isNumber)
    guard (3...8).contains(digits.count), digits.count == 4 || word.contains(where: { "/.-".contains($0) }),
      word.allSatisfy({ $0.isNumber || "/.-".contains($0) })
    else { return false }
    if digits.count == 4, word.count == 4 { return digits.hasPrefix("19") || digits.hasPrefix("20") }
    return WrittenDate(String(word)) != .unreadable
  }

  /// A word that announces private data, with its value: "sinh ngày 02/03/1980", "SĐT: 0912…", "trú tại bản Mường".
  private func endOfNamed(from start: Int) -> Int? {
    for length in stride(from: min(4, words.count - start), to: 0, by: -1) {
      let written = words[start..<start + length].joined(separator: " ")
      guard written.utf8.count < 60 else { continue }
      let name = folded(written.prefix { $0 != ":" }.description)
      let isAnnounced = written.hasSuffix(":")
      if Self.places.contains(name), isName || isAnnounced || Self.plainPlaces.contains(name) {
        return words.count
      }
      if Self.traits.contains(name), isName || isAnnounced { return words.count }
      if Self.numbered.contains(name), !isOtherSinh(start, name),
        let end = endOfValue(of: written, start..<start + length)
      {
        return end
      }
      if length == 1, isGlued(name) { return start + 1 }
    }
    return nil
  }

  /// "Sinh" is a name too ("Nguyễn Văn Sinh 1980"), and the end of other words ("tuyển sinh năm 2026").
  private func isOtherSinh(_ start: Int, _ name: String) -> Bool {
    guard start > 0, name.hasPrefix("sinh") else { return false }
    if isName { return words[start].first?.isUppercase ?? false }
    let before = words[start - 1]
    return !(before.first?.isUppercase ?? false) || Self.beforeSinh.contains(folded(String(before)))
  }

  private static let beforeSinh: Set = ["hoc", "tuyen", "ve", "so", "thi", "hy", "phat", "tai", "ho", "cuu"]

  /// The words of a date or number: "ngày 2 tháng 3 năm 1980", ": 0912 345 678".
  private func endOfValue(of written: String, _ announcing: Range<Int>) -> Int? {
    // "SĐT:0912345678" is one word.
    if written.drop(while: { $0 != ":" }).contains(where: \.isNumber) { return announcing.upperBound }
    // The number may stand behind a dash, in a part of its own.
    if isName, announcing == words.indices, written != "Sinh" { return words.count }
    var end = announcing.upperBound
    var hasDigit = false
    while end < words.count {
      let isNumber = words[end].contains(where: \.isNumber)
      let word = folded(String(words[end]))
      guard isNumber || word.isEmpty || ["ngay", "thang", "nam", "so"].contains(word) else { break }
      hasDigit = hasDigit || isNumber
      end += 1
    }
    return hasDigit ? end : nil
  }

  /// "SN1990", "SĐT0912345678".
  private func isGlued(_ name: String) -> Bool {
    let letters = name.prefix { $0.isLetter }
    let digits = name.dropFirst(letters.count)
    return (4...12).contains(digits.count) && digits.allSatisfy(\.isNumber)
      && ["sn", "ns", "sdt", "dt", "cccd", "cmnd", "stk"].contains(letters)
  }

  /// All words that announce private data.
  static let phrases = numbered.union(places).union(traits)

  private static let numbered: Set = [
    "sinh", "sinh nam", "sinh ngay", "sinh thang", "nam sinh", "ngay sinh", "ngay thang nam sinh", "sn", "ns",
    "sdt", "dt", "so dt", "dien thoai", "so dien thoai", "dtdd", "di dong", "tel", "phone", "mobile", "zalo",
    "cccd", "so cccd", "cmnd", "so cmnd", "cmtnd", "cmt", "can cuoc", "can cuoc cong dan", "so dinh danh",
    "so dinh danh ca nhan", "ho chieu", "stk", "so tai khoan", "tai khoan", "so tk", "so the dang",
    "ngay vao dang", "vao dang ngay", "so bhxh", "ma so thue", "mst", "email",
  ]
  private static let places: Set = [
    "dia chi", "tru tai", "cu tru", "cu tru tai", "thuong tru", "thuong tru tai", "tam tru", "tam tru tai",
    "noi o", "cho o", "noi cu tru", "ho khau", "ho khau thuong tru", "hktt", "que quan", "nguyen quan",
    "ngu tai",
  ]
  /// Words that say an address whatever stands before them.
  private static let plainPlaces: Set = [
    "tru tai", "cu tru tai", "thuong tru tai", "tam tru tai", "hktt", "ho khau thuong tru", "ngu tai",
  ]
  private static let traits: Set = [
    "gioi tinh", "dan toc", "ton giao", "dang vien", "suc khoe", "nhom mau",
  ]
}
