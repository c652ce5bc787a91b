/// What stands before the text of a line: indentation, `>` and list markers.
struct LinePrefix {
  /// The deepest nesting that this line can reach: its markers, and two columns of indentation a level, since no
  /// list item needs less. 0 for a line without markers, which opens nothing.
  private(set) var depth = 0
  /// The offset of the first byte after the prefix.
  private(set) var end: Int

  init(of text: UnsafeBufferPointer<UInt8>, from start: Int) {
    end = start
    var columns = 0
    var markers = 0
    while end < text.count {
      switch text[end] {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      case UInt8(ascii: ">"): markers += 1
      default:
        guard let after = LinePrefix.listMarkerEnd(in: text, at: end) else {
          finish(columns, markers)
          return
        }
        markers += 1
        end = after - 1
      }
      end += 1
    }
    finish(columns, markers)
  }

  private mutating func finish(_ columns: Int, _ markers: Int) {
    // A marker takes one column of blanks itself, which a long line of "- - - -" must not count twice.
    depth = markers == 0 ? 0 : markers + max(0, columns - markers) / 2
  }

  /// The offset after `-`, `+`, `*`, `12.` or `12)`, when a blank or the line's end follows.
  private static func listMarkerEnd(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var index = start
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): index += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      // CommonMark §5.2 allows nine digits.
      while index < text.count, index - start < 9, isDigit(text[index]) { index += 1 }
      guard index < text.count, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")") else {
        return nil
      }
      index += 1
    default: return nil
    }
    guard index < text.count else { return index }
    return isBlank(text[index]) || isLineEnd(text[index]) ? index : nil
  }
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
