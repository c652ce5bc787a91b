/// What one pass over the text finds before it is parsed: its lines, which of our own syntax may occur, and
/// whether it oversteps a limit.
///
/// libcmark 0.30.2 takes quadratic time for very deep lists and for very many open brackets, so both are bounded here.
struct Survey {
  /// The offset of each line's first byte; a last, empty line counts too.
  private(set) var lineStarts: [Int] = [0]
  /// A `|` occurs, so there may be tables.
  private(set) var hasBars = false
  /// `[[` or `[^` occurs, so there may be references or footnotes.
  private(set) var hasMarks = false
  /// A line begins with `:::` or `[^`, so the text must be prepared.
  private(set) var hasBlocks = false
  /// `&#` occurs, so there may be characters that are written by number.
  private(set) var hasNumbers = false
  /// `]:` occurs, so there may be definitions of links.
  private(set) var hasDefinitions = false
  /// A line begins as CommonMark reads otherwise than people, or an address has a blank in it: see `MeantText`.
  private(set) var mayMeanOtherwise = false
  /// The first line, from 0, nested deeper than `Limits.depth`.
  private(set) var deepLine: Int?
  /// The first line, from 0, of a paragraph with too many open brackets.
  private(set) var bracketLine: Int?
}

enum Limits {
  static let bytes = 2 << 20
  static let depth = 100
  static let openBrackets = 1_000
  /// Cells that short rows of one document may lack, all together.
  static let missingCells = 100_000
  /// Reports of one rule for one document: hostile text must not drown the others.
  static let reports = 100
}

extension Survey {
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { read($0) }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    var openBrackets = 0
    var index = 0
    var lookedUpTo = 0
    lineStarts.reserveCapacity(text.count / 64 + 8)
    openBrackets = startLine(at: 0, of: text) ? 0 : openBrackets
    while index < text.count {
      if index >= lookedUpTo {
        lookedUpTo = min(index + Self.run, text.count)
        if isPlain(text, index..<lookedUpTo) {
          index = lookedUpTo
          continue
        }
      }
      let byte = text[index]
      index += 1
      guard !isPlain(byte) else { continue }
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if byte == UInt8(ascii: "\r"), index < text.count, text[index] == UInt8(ascii: "\n") { index += 1 }
        lineStarts.append(index)
        if startLine(at: index, of: text) { openBrackets = 0 }
      case UInt8(ascii: "["):
        openBrackets += 1
        if openBrackets > Limits.openBrackets, bracketLine == nil { bracketLine = lineStarts.count - 1 }
        if index < text.count, text[index] == byte || text[index] == UInt8(ascii: "^") { hasMarks = true }
      case UInt8(ascii: "]"):
        openBrackets = max(0, openBrackets - 1)
        if index < text.count, text[index] == UInt8(ascii: ":") { hasDefinitions = true }
        if index < text.count, text[index] == UInt8(ascii: "(") { lookForBlank(after: index, in: text) }
      case UInt8(ascii: "\\"):
        // Not over `&`: in titles libcmark resolves `\&#1;` all the same.
        if index < text.count, !isLineEnd(text[index]), text[index] != UInt8(ascii: "&") { index += 1 }
      case UInt8(ascii: "*"):
        lookForBold(behind: index, in: text)
        lookForStars(behind: index, in: text)
      case UInt8(ascii: "&"): if index < text.count, text[index] == UInt8(ascii: "#") { hasNumbers = true }
      default: hasBars = true
      }
    }
  }

  private static let run = 64

  /// Whether a run of bytes has nothing to look at. Without branches, so that the compiler asks many bytes at once.
  private func isPlain(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let bytes = text.baseAddress else { return true }
    var found: UInt8 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      found |= (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0) | (byte == UInt8(ascii: "|") ? 1 : 0)
      found |= (byte &- UInt8(ascii: "[") <= 2 ? 1 : 0) | (byte == UInt8(ascii: "&") ? 1 : 0)
      found |= byte == UInt8(ascii: "*") ? 1 : 0
      index &+= 1
    }
    return found == 0
  }

  /// None of line ends, `&`, `*`, `[`, `\`, `]` and `|`.
  @inline(__always)
  private func isPlain(_ byte: UInt8) -> Bool {
    byte > 93
      ? byte != UInt8(ascii: "|")
      : (byte < 91 && byte > 13 && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "*"))
        || (byte < 13 && byte != 10)
  }

  /// Whether a blank stands in the brackets of a link, and no title behind it.
  private mutating func lookForBlank(after start: Int, in text: UnsafeBufferPointer<UInt8>) {
    var index = start + 1
    let end = min(text.count, start + 500)
    while index < end, text[index] != UInt8(ascii: ")"), !isLineEnd(text[index]) {
      if isBlank(text[index]), index + 1 < end, text[index + 1] != UInt8(ascii: "\"") {
        mayMeanOtherwise = true
        return
      }
      index += 1
    }
  }

  /// Whether two stars stand between a letter and something else that is no blank, where CommonMark may see no bold.
  private mutating func lookForBold(behind index: Int, in text: UnsafeBufferPointer<UInt8>) {
    guard index > 1, index + 1 < text.count, text[index] == UInt8(ascii: "*") else { return }
    let (before, after) = (text[index - 2], text[index + 1])
    guard before > 32, after > 32, before != UInt8(ascii: "*"), after != UInt8(ascii: "*") else { return }
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    let opening = "([\"'".utf8
    let closes = isLetter(after) && !opening.contains(before)
    let opens = isLetter(before) && opening.contains(after)
    if closes || opens {
      mayMeanOtherwise = true
    }
  }

  /// Whether stars stand between digits or alone in brackets. Those behind the first of a run are looked at with it.
  private mutating func lookForStars(behind index: Int, in text: UnsafeBufferPointer<UInt8>) {
    guard index > 1, text[index - 2] != UInt8(ascii: "*") else { return }
    var end = index
    while end < text.count, text[end] == UInt8(ascii: "*") { end += 1 }
    if end < text.count, StarsInText.areText(between: text[index - 2], and: text[end]) {
      mayMeanOtherwise = true
    }
  }

  /// Whether a line is indented as code is, or begins with a number of four digits as items of a list do.
  private func mayBeMisread(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    if text[start] == UInt8(ascii: "\t") { return true }
    var index = start
    while index < text.count, index < start + 4, text[index] == 32 { index += 1 }
    if index == start + 4 { return true }
    guard index + 4 < text.count, (0x30...0x39).contains(text[index]), (0x30...0x39).contains(text[index + 3])
    else {
      return false
    }
    return text[index + 4] == UInt8(ascii: ".") || text[index + 4] == UInt8(ascii: ")")
  }

  /// Looks at how a line begins; `true` when it is blank and so ends a paragraph.
  private mutating func startLine(at start: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start < text.count else { return true }
    guard text[start] < 64 || text[start] == UInt8(ascii: "[") else { return false }
    if !mayMeanOtherwise { mayMeanOtherwise = mayBeMisread(text, from: start) }
    let prefix = LinePrefix(of: text, from: start)
    if prefix.depth > Limits.depth, deepLine == nil { deepLine = lineStarts.count - 1 }
    guard prefix.end < text.count, !isLineEnd(text[prefix.end]) else { return true }
    let next = prefix.end + 1 < text.count ? text[prefix.end + 1] : 0
    switch text[prefix.end] {
    case UInt8(ascii: ":"): hasBlocks = hasBlocks || next == UInt8(ascii: ":")
    case UInt8(ascii: "["): hasBlocks = hasBlocks || next == UInt8(ascii: "^")
    default: break
    }
    return false
  }
}

@inline(__always)
func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
