/// A string or an address of a style sheet.
struct StyleSheetText: Sendable {
  /// With escapes read.
  var text = ""
  /// The bytes as they are written, without quotes and blanks around.
  var range: Range<Int>
  /// The bytes from behind the last `/` of the path to its end: the name of a file.
  var name: Range<Int>
}

/// The tokens of CSS Syntax Level 3, section 4, as far as they tell addresses from everything else. Blanks and comments
/// are none, and what does not matter here is `other`.
struct StyleSheetTokens: Sequence, IteratorProtocol {
  enum Token {
    /// Without the `@`, in lower case.
    case atKeyword(String)
    /// A name and the `(` behind it, in lower case; the empty one is a `(` alone.
    case function(String)
    case closeFunction
    case string(StyleSheetText)
    /// `url(x)` without quotes.
    case url(StyleSheetText)
    /// Browsers drop it: there are blanks, quotes or parentheses within.
    case badURL(Range<Int>)
    case openBlock, closeBlock, semicolon, other
  }

  let bytes: [UInt8]
  private var position = 0

  /// - Parameter bytes: a style sheet in UTF-8, which may begin with a byte order mark.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    skipBlanksAndComments()
    guard let byte = peek() else { return nil }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string(closedBy: byte)
    case UInt8(ascii: "@"):
      position += 1
      return startsName(at: position) ? .atKeyword(name().lowercased()) : .other
    case UInt8(ascii: "#"):
      position += 1
      if startsName(at: position) { _ = name() }
      return .other
    case _ where startsName(at: position): return word()
    default:
      position += 1
      return Self.sign(byte)
    }
  }

  private static func sign(_ byte: UInt8) -> Token {
    switch byte {
    case UInt8(ascii: "("): .function("")
    case UInt8(ascii: ")"): .closeFunction
    case UInt8(ascii: "{"): .openBlock
    case UInt8(ascii: "}"): .closeBlock
    case UInt8(ascii: ";"): .semicolon
    default: .other
    }
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  private mutating func skipBlanksAndComments() {
    while let byte = peek() {
      if Self.isBlank(byte) {
        position += 1
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        position += 2
        while let byte = peek(), byte != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") { position += 1 }
        position = Swift.min(bytes.count, position + 2)
      } else {
        return
      }
    }
  }

  private mutating func skipBlanks() {
    while let byte = peek(), Self.isBlank(byte) { position += 1 }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x0C }
}

// Names, and what they begin.
extension StyleSheetTokens {
  /// A name, a number or a unit; all of them are read alike, because only names before `(` matter.
  private mutating func word() -> Token {
    let name = name().lowercased()
    guard peek() == UInt8(ascii: "(") else { return .other }
    position += 1
    guard name == "url" else { return .function(name) }
    var ahead = 0
    while let byte = peek(ahead), Self.isBlank(byte) { ahead += 1 }
    let first = peek(ahead)
    return first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") ? .function(name) : url()
  }

  private func startsName(at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    return Self.isNameByte(bytes[position]) || isEscape(at: position)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  private func isEscape(at position: Int) -> Bool {
    bytes[position] == UInt8(ascii: "\\") && position + 1 < bytes.count
      && !Self.isLineEnd(bytes[position + 1])
  }

  private mutating func name() -> String {
    var text: [UInt8] = []
    while let byte = peek() {
      if isEscape(at: position) {
        text += escape()
      } else if Self.isNameByte(byte) {
        text.append(byte)
        position += 1
      } else {
        break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What an escape stands for: `\28 ` and `\(` are both a parenthesis. The place is behind it then.
  private mutating func escape() -> [UInt8] {
    position += 1
    var value: UInt32 = 0
    let start = position
    while position < start + 6, let digit = peek().flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) {
      value = value * 16 + UInt32(digit)
      position += 1
    }
    if position > start {
      if peek() == 0x0D, peek(1) == 0x0A { position += 1 }
      if let byte = peek(), Self.isBlank(byte) { position += 1 }
      return Array(String(Unicode.Scalar(value == 0 ? 0xFFFD : value) ?? "\u{FFFD}").utf8)
    }
    // Its other bytes, where it has more than one, follow as they are.
    position += 1
    return [bytes[position - 1]]
  }
}

// Strings and addresses.
extension StyleSheetTokens {
  private mutating func string(closedBy quote: UInt8) -> Token {
    position += 1
    var reading = AddressReading(from: position)
    while let byte = peek(), byte != quote {
      // Browsers drop a string that its line ends.
      if Self.isLineEnd(byte) { return .other }
      read(byte, into: &reading)
    }
    let token = Token.string(reading.text(to: position))
    position = Swift.min(bytes.count, position + 1)
    return token
  }

  private mutating func url() -> Token {
    skipBlanks()
    var reading = AddressReading(from: position)
    while let byte = peek(), byte != UInt8(ascii: ")") {
      if Self.isBlank(byte) {
        let text = reading.text(to: position)
        skipBlanks()
        guard peek() == nil || peek() == UInt8(ascii: ")") else { return badURL(from: text.range.lowerBound) }
        position += 1
        return .url(text)
      }
      let isRefused = "\"'(".utf8.contains(byte) || byte < 0x20 || byte == 0x7F
      if isRefused || byte == UInt8(ascii: "\\") && !isEscape(at: position) {
        return badURL(from: reading.start)
      }
      read(byte, into: &reading)
    }
    let token = Token.url(reading.text(to: position))
    position = Swift.min(bytes.count, position + 1)
    return token
  }

  private mutating func badURL(from start: Int) -> Token {
    while let byte = peek(), byte != UInt8(ascii: ")") { position += isEscape(at: position) ? 2 : 1 }
    let range = start..<Swift.min(bytes.count, position)
    position = Swift.min(bytes.count, position + 1)
    return .badURL(range)
  }

  private mutating func read(_ byte: UInt8, into reading: inout AddressReading) {
    if isEscape(at: position) {
      let from = position
      reading.append(escape(), from: from, to: position)
    } else if byte == UInt8(ascii: "\\") {
      // A backslash before the end of a line joins the lines of a string.
      position += peek(1) == 0x0D && peek(2) == 0x0A ? 3 : 2
    } else {
      position += 1
      reading.append([byte], from: position - 1, to: position)
    }
  }
}

/// An address while it is read: where the name of its file begins and ends among the bytes.
private struct AddressReading {
  let start: Int
  private var decoded: [UInt8] = []
  private var nameStart: Int
  /// Where the query or the fragment begins.
  private var pathEnd: Int?

  init(from start: Int) { (self.start, nameStart) = (start, start) }

  mutating func append(_ character: [UInt8], from: Int, to: Int) {
    decoded += character
    guard pathEnd == nil, let byte = character.first else { return }
    if byte == UInt8(ascii: "/") { nameStart = to }
    if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { pathEnd = from }
  }

  func text(to end: Int) -> StyleSheetText {
    StyleSheetText(
      text: String(decoding: decoded, as: UTF8.self), range: start..<end, name: nameStart..<(pathEnd ?? end))
  }
}
