/// What the numbers of a text tell: an amount, a day.
struct NumberWords {
  /// A number that counts or measures something.
  private(set) var hasFigure = false
  /// A day or a month; a year alone is when somebody worked, not when something happened.
  private(set) var hasDate = false

  /// Reads until the first figure: a text that has one is not looked at any longer, and most have one early.
  ///
  /// - Parameter bytes: UTF-8, plain or as our own HTML, whose tags do not count.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count, !hasFigure {
      let end = min(start + 128, bytes.count)
      guard hasDigit(bytes, start, end) else {
        start = end
        continue
      }
      var index = start
      while index < end, !hasFigure {
        index = isDigit(bytes[index]) ? readNumber(bytes, at: index) : index + 1
      }
      start = max(index, end)
    }
  }

  /// Returns the position after the number, or after the tag that it stands in.
  private mutating func readNumber(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    if let end = endOfTag(bytes, around: start) { return end }
    var end = start
    while end < bytes.count, isDigit(bytes[end]) || isJoint(bytes, at: end) { end += 1 }
    if isDateWord(before: start, bytes) || isDay(bytes[start..<end]) {
      hasDate = true
    } else if !isYear(bytes[start..<end]), !isNameWord(before: start, bytes), !isEntity(bytes, start) {
      hasFigure = true
    }
    return end
  }
}

/// A loop that the compiler makes one over many bytes at once.
private func hasDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
  guard let text = bytes.baseAddress else { return false }
  var found: UInt8 = 0
  var index = start
  while index < end {
    found |= (text[index] &- 0x30) < 10 ? 1 : 0
    index &+= 1
  }
  return found != 0
}

private func isDigit(_ byte: UInt8) -> Bool { (byte &- 0x30) < 10 }

/// A slash, dash, point or comma between digits.
private func isJoint(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  guard "/-.,".utf8.contains(bytes[index]), index > 0, index + 1 < bytes.count else { return false }
  return isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
}

/// `nil` unless the nearest angle bracket before is an opening one.
private func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, around position: Int) -> Int? {
  var index = position - 1
  while index >= 0, bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: ">") { index -= 1 }
  guard index >= 0, bytes[index] == UInt8(ascii: "<") else { return nil }
  var end = position
  while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
  return end
}

/// "&#39;"
private func isEntity(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
  start > 1 && bytes[start - 1] == UInt8(ascii: "#") && bytes[start - 2] == UInt8(ascii: "&")
}

/// "1998", and spans such as "2020-2025".
private func isYear(_ number: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  number.split(separator: UInt8(ascii: "-")).allSatisfy { part in
    part.count == 4 && part.allSatisfy(isDigit)
      && (part.starts(with: "19".utf8) || part.starts(with: "20".utf8))
  }
}

/// "2/10" and "2/10/2022", also with dashes; "10/2022".
private func isDay(_ number: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let parts = number.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }.map { part in
    part.allSatisfy(isDigit) && part.count <= 4 ? part.reduce(0) { $0 * 10 + Int($1 &- 0x30) } : 0
  }
  switch parts.count {
  case 3: return (1...12).contains(parts[1]) && parts[0] > 0 && parts[2] > 0
  case 2:
    let isSlash = number.contains(UInt8(ascii: "/"))
    return isSlash && ((1...31).contains(parts[0]) && (1...12).contains(parts[1]))
      || (1...12).contains(parts[0]) && (1900...2099).contains(parts[1])
  default: return false
  }
}

private func isDateWord(before start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  dateWords.contains { stands($0, before: start, bytes) }
}

/// The number is part of a name: "thôn 3", "số 12/QĐ-UBND".
private func isNameWord(before start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  nameWords.contains { stands($0, before: start, bytes) }
}

private let dateWords = bothCases(["ngày", "tháng", "mùng", "mồng"])
private let nameWords = bothCases([
  "thôn", "xóm", "khối", "bản", "tổ", "đội", "phường", "quận", "khu", "số", "điều", "khoản", "khóa",
  "quốc lộ",
])

private func bothCases(_ words: [String]) -> [[UInt8]] {
  words.flatMap { [$0, $0.prefix(1).uppercased() + $0.dropFirst()] }.map { Array("\($0) ".utf8) }
}

private func stands(_ word: [UInt8], before start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard start >= word.count else { return false }
  return bytes[(start - word.count)..<start].elementsEqual(word)
}
