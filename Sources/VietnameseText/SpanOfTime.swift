/// Whether a text tells a time that is no date but a span, as lists of emulation titles have it: "2020-2025", "từ 2020 đến nay",
/// "Quý I/2025", "năm học 2024-2025", "6 tháng đầu năm 2025". A month that does not exist, or a year alone, is none.
package func isSpanOfTime(_ text: String) -> Bool {
  guard text.utf8.count < 80 else { return false }
  if case .unreadable = WrittenDate(text) {} else { return false }
  let words = folded(text).split(separator: " ")
  if ["nhieu nam", "nhieu nam lien", "nhieu nam qua", "hang nam", "thuong xuyen"].contains(
    words.joined(separator: " "))
  {
    return true
  }
  if isNumericSpan(text, words) || isOccasion(words) { return true }
  let years = words.filter { $0.utf8.count == 4 && Int($0).map { (1900...2100).contains($0) } ?? false }
  guard words.allSatisfy({ isPartOfSpan($0) }) else { return false }
  // "5 năm liền"
  if words.contains("lien") || words.contains("qua") { return words.contains { Int($0) != nil } }
  guard !years.isEmpty, years == years.sorted() else { return false }
  return years.count > 1 || words.contains { spanWords.contains($0) }
}

/// "Đêm 12/2/2026", "Tết Bính Ngọ"; not a name that begins like one.
private func isOccasion(_ words: [Substring]) -> Bool {
  guard let first = words.first, occasions.contains(first), words.count < 8 else { return false }
  return first == "tet" || words.contains { Int($0) != nil }
}

/// "12-15/02/2026", "01-02/2026", "Tháng 2, 3/2026"
private func isNumericSpan(_ text: String, _ words: [Substring]) -> Bool {
  let numbers = words.filter { $0 != "thang" && $0 != "ngay" }.map { Int($0) }
  guard text.contains("/"), text.contains(where: { "-–,".contains($0) }), (3...7).contains(numbers.count),
    numbers.allSatisfy({ $0 != nil }),
    let year = numbers.last ?? nil
  else { return false }
  return (1900...2100).contains(year)
    && numbers.dropLast().allSatisfy { (1...31).contains($0 ?? 0) || (1900...2100).contains($0 ?? 0) }
}

private func isPartOfSpan(_ word: Substring) -> Bool {
  if let number = Int(word) { return (1...31).contains(number) || (1900...2100).contains(number) }
  return spanWords.contains(word) || joiningWords.contains(word)
}

/// Hours, seasons and feasts, which begin a time in words.
private let occasions: Set<Substring> = [
  "dem", "sang", "trua", "chieu", "toi", "rang", "he", "tet", "mua", "xuan", "thu", "dong", "khoang", "cuoi",
  "dau", "giua", "luc", "hoi", "vao",
]

/// Without one of these, a number beside a year is a month or a day.
private let spanWords: Set<Substring> = [
  "i", "ii", "iii", "iv", "v", "quy", "q1", "q2", "q3", "q4", "den", "nay", "hoc", "dau", "cuoi", "giai",
  "doan", "dot", "vu", "mua",
  "nhiem", "tu", "truoc",
  "sau",
]
private let joiningWords: Set<Substring> = [
  "lien", "qua", "nam", "thang", "ngay", "trong", "va", "cac", "ky", "ki", "he", "thu", "dong",
  "xuan", "dien", "ra",
]
