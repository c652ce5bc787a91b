/// A picture's title, divided into what it says and who took the picture: `Chú thích. Ảnh: Tên`.
struct Caption: Equatable {
  var text: String
  /// The word that introduced the credit, `Ảnh` or `Photo`; empty without credit.
  var creditWord = ""
  var credit = ""

  /// The last `Ảnh:` or `Photo:` that begins the title or follows a blank or `(` introduces the credit.
  init(_ title: String) {
    text = Caption.trimmed(title[...])
    for word in ["Ảnh", "Photo"] {
      guard let found = Caption.lastCredit(word, in: title.utf8) else { continue }
      let bytes = Array(title.utf8)
      var before = String(decoding: bytes[..<found.lowerBound], as: UTF8.self)
      var after = String(decoding: bytes[found.upperBound...], as: UTF8.self)
      if before.hasSuffix("("), let close = after.lastIndex(of: ")") {
        before.removeLast()
        after.remove(at: close)
      }
      text = Caption.trimmed(before[...])
      creditWord = word
      credit = Caption.trimmed(after[...])
      return
    }
  }

  private static func lastCredit(_ word: String, in title: String.UTF8View) -> Range<Int>? {
    let mark = Array((word + ":").utf8)
    let bytes = Array(title)
    guard bytes.count >= mark.count else { return nil }
    for start in stride(from: bytes.count - mark.count, through: 0, by: -1)
    where bytes[start..<start + mark.count].elementsEqual(mark) {
      if start == 0 || bytes[start - 1] <= 32 || bytes[start - 1] == UInt8(ascii: "(") {
        return start..<start + mark.count
      }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
