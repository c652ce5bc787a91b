/// Stars that are no signs of Markdown for anybody, where CommonMark §6.2 makes an emphasis of two of them: between digits ("2*3 và 4*5",
/// "0912***456") and alone in brackets, as a note has them ("(*)").
struct StarsInText {
  /// The bytes of the stars.
  private(set) var offsets: [Int] = []

  /// - Parameter range: the bytes of a paragraph in `text`.
  init(in text: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch text[index] {
      case UInt8(ascii: "`"): return
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "*"):
        let end = text[index..<range.upperBound].firstIndex { $0 != UInt8(ascii: "*") } ?? range.upperBound
        if index > range.lowerBound, end < range.upperBound,
          Self.areText(between: text[index - 1], and: text[end])
        {
          offsets += index..<end
        }
        index = end
      default: index += 1
      }
    }
  }

  static func areText(between before: UInt8, and after: UInt8) -> Bool {
    let areDigits = [before, after].allSatisfy { (0x30...0x39).contains($0) }
    return areDigits || before == UInt8(ascii: "(") && after == UInt8(ascii: ")")
  }
}
