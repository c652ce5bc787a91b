// What the library of arguments says by itself, in Vietnamese. It has no other languages than English, and its sentences are not values,
// so they are known here by their text; a test holds each that people can meet against the version that Package.swift pins.

/// Help or words about wrong usage in Vietnamese, line by line; what is not of the library stays as it is.
func usageInVietnamese(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    translation(of: line, by: headings) ?? translation(of: line, by: sentences) ?? String(line)
  }
  return inParentheses.reduce(lines.joined(separator: "\n")) { $0.replacing($1.en, with: $1.vi) }
}

private func translation(of words: Substring, by sentences: [Sentence]) -> String? {
  sentences.lazy.compactMap { $0.translation(of: words) }.first
}

/// A sentence with places for words of the user, each a `*`.
private struct Sentence {
  let en: [Substring]
  let vi: [Substring]

  init(_ en: String, _ vi: String) {
    self.en = en.split(separator: "*", omittingEmptySubsequences: false)
    self.vi = vi.split(separator: "*", omittingEmptySubsequences: false)
  }

  func translation(of line: Substring) -> String? {
    guard line.hasPrefix(en[0]) else { return nil }
    var rest = line.dropFirst(en[0].count)
    var result = String(vi[0])
    for (position, piece) in en.enumerated().dropFirst() {
      // Words of the user may hold what ends a sentence.
      let isLast = position == en.count - 1
      guard let found = isLast ? rest.end(piece) : rest.firstRange(of: piece) else { return nil }
      let words = rest[..<found.lowerBound]
      // An error is a sentence of its own, and what may be written another one within it.
      result += guongsang.translation(of: words, by: sentences) ?? String(words)
      result += vi[position]
      rest = rest[found.upperBound...]
    }
    return rest.isEmpty ? result : nil
  }
}

extension Substring {
  /// Where a text ends this one.
  fileprivate func end(_ text: Substring) -> Range<Index>? {
    hasSuffix(text) ? index(endIndex, offsetBy: -text.count)..<endIndex : nil
  }
}

/// What begins a line.
private let headings = [
  Sentence("Error: *", "Lỗi: *"),
  Sentence("Usage: *", "Cách dùng: *"), Sentence("USAGE: *", "CÁCH DÙNG: *"),
  Sentence("OVERVIEW: *", "LỆNH NÀY: *"), Sentence("Help:  *", "Giải thích:  *"),
  Sentence("ARGUMENTS:", "ĐỐI SỐ:"), Sentence("OPTIONS:", "TÙY CHỌN:"), Sentence("SUBCOMMANDS:", "CÁC LỆNH:"),
  Sentence("  See '*' for more information.", "  Gõ '*' để xem đầy đủ."),
  Sentence("  See '*' for detailed help.", "  Gõ '*' để xem kỹ từng lệnh."),
  Sentence("   or: *", "   hoặc: *"),
]

private let sentences = [
  Sentence("Unknown option '*'. Did you mean '*'?", "không có tùy chọn '*'; có phải là '*'?"),
  Sentence("Unknown option '*'", "không có tùy chọn '*'"),
  Sentence("Missing value for '*'*", "thiếu giá trị của '*'*"),
  Sentence(
    "The option '*' does not take any value, but '*' was specified.",
    "tùy chọn '*' không có giá trị, mà lại ghi '*'."),
  Sentence("Unexpected argument '*'", "thừa '*'"),
  Sentence("Value to be set with flag * had already been set with flag *", "* đã được ghi bằng *"),
  Sentence("Missing expected argument '*'", "thiếu '*'"),
  Sentence("Missing one of: '*'", "thiếu một trong các mục: '*'"),
  Sentence("Missing required subcommand.", "thiếu tên lệnh."),
  Sentence("Invalid option: *", "tùy chọn không đúng: *"),
  Sentence(
    "The value '*' is invalid for '*'. Please provide one of the following:",
    "giá trị '*' không dùng được cho '*'. Hãy ghi một trong các giá trị:"),
  Sentence(
    "The value '*' is invalid for '*'. Please provide one of *.",
    "giá trị '*' không dùng được cho '*'. Hãy ghi một trong các giá trị: *."),
  Sentence("The value '*' is invalid for '*'*", "giá trị '*' không dùng được cho '*'*"),
  Sentence("* unexpected arguments: '*'", "thừa * mục: '*'"), Sentence("'*' and '*'", "'*' và '*'"),
  Sentence("'* or '*'", "'* hoặc '*'"),
]

/// What stands within lines.
private let inParentheses: [(en: String, vi: String)] = [
  ("(default:", "(không ghi thì:"), ("default:", "không ghi thì:"), ("(values:", "(các giá trị:"),
  ("Show the version.", "In tên bản của chương trình."), ("Show help information.", "In lời giải thích này."),
  ("Show subcommand help information.", "In lời giải thích của từng lệnh."),
]
