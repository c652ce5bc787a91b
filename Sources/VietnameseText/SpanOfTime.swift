/// Whether a text tells a time that is no date but a span, as lists of emulation titles have it: "2020-2025", "từ 2020 đến nay",
/// "Quý I/2025", "năm học 2024-2025", "6 tháng đầu năm 2025". A month that does not exist, or a year alone, is none.
package func isSpanOfTime(_ text: String) -> Bool {
  guard text.utf8.count < 80 else { return false }
  if case .unreadable = WrittenDate(text) {} else { return false }
  let words = folded(text).split(separator: " ")
  let years = words.filter { $0.utf8.count == 4 && Int($0).map { (1900...2100).contains($0) } ?? false }
  guard !years.isEmpty, words.allSatisfy({ isPartOfSpan($0) }) else { return false }
  return years.count > 1 || words.contains { spanWords.contains($0) }
}

private func isPartOfSpan(_ word: Substring) -> Bool {
  if let number = Int(word) { return (1...31).contains(number) || (1900...2100).contains(number) }
  return spanWords.contains(word) || joiningWords.contains(word)
}

/// Without one of these, a number beside a year is a month or a day.
private let spanWords: Set<Substring> = [
  "quy", "q1", "q2", "q3", "q4", "den", "nay", "hoc", "dau", "cuoi", "giai", "doan", "dot", "vu", "mua",
  "nhiem", "tu", "truoc",
  "sau",
]
private let joiningWords: Set<Substring> = [
  "i", "ii", "iii", "iv", "v", "nam", "thang", "ngay", "trong", "va", "cac", "ky", "ki", "he", "thu", "dong",
  "xuan", "dien", "ra",
]
