/// Where in HTML a template stands: the text so far decides what a value that comes next would be.
///
/// Values are escaped for text and for quoted attributes. Elsewhere that is no protection: scripts and style sheets read
/// no entities, handlers of events are read as a script after them, and without quotes a blank ends the value.
struct MarkupContext: Equatable {
  enum Hazard: Equatable {
    /// `<script>`, `<style>` or `onclick="…"`.
    case code(String)
    case unquoted
  }

  private enum State: Equatable {
    case text, opening, declaration, comment, tagName, betweenAttributes, attributeName, beforeValue, unquoted
    case quoted(UInt8)
    /// Inside of `<script>` or `<style>`.
    case code
  }

  private var state = State.text
  private var tag: [UInt8] = []
  private var attribute: [UInt8] = []
  /// The last bytes, in which the end of a comment or of code is looked for.
  private var tail: [UInt8] = []

  /// The words of each `id="…"` so far; of one with a value in it, those around the value.
  private(set) var ids: [String] = []
  private var id: [UInt8] = []

  /// What makes a value wrong here; `nil` where its escaping is right.
  var hazard: Hazard? {
    switch state {
    case .text, .declaration, .comment: nil
    case .code: .code("<\(String(decoding: tag, as: UTF8.self))>")
    case .quoted:
      attribute.count > 2 && attribute.starts(with: "on".utf8)
        ? .code("\(String(decoding: attribute, as: UTF8.self))=\"…\"") : nil
    case .opening, .tagName, .betweenAttributes, .attributeName, .beforeValue, .unquoted: .unquoted
    }
  }

  /// A value was printed, of which nothing is known but that it is escaped.
  mutating func passValue() {
    switch state {
    case .beforeValue: state = .unquoted
    case .opening: state = .text
    default: break
    }
  }

  mutating func enter(_ text: [UInt8]) {
    var position = 0
    while position < text.count {
      if state == .text {
        guard let next = text[position...].firstIndex(of: UInt8(ascii: "<")) else { return }
        (state, position) = (.opening, next + 1)
      } else {
        enter(text[position])
        position += 1
      }
    }
  }

  private mutating func enter(_ byte: UInt8) {
    let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
    switch state {
    case .text: break
    case .opening: open(byte)
    case .declaration: if byte == UInt8(ascii: ">") { state = .text } else { enterDeclaration(byte) }
    case .comment: if ends(with: "-->", byte) { state = .text }
    case .code: if leavesCode(byte, isBlank: isBlank) { state = .text }
    case .tagName:
      if isBlank || byte == UInt8(ascii: "/") { state = .betweenAttributes } else { enterName(byte) }
    case .betweenAttributes: enterTag(byte, isBlank: isBlank)
    case .attributeName: enterAttribute(byte, isBlank: isBlank)
    case .beforeValue: enterValue(byte, isBlank: isBlank)
    case .quoted(let quote): if byte == quote { closeValue() } else { id.append(byte) }
    case .unquoted:
      if byte == UInt8(ascii: ">") { closeTag() } else if isBlank { state = .betweenAttributes }
    }
  }

  private mutating func open(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      (state, tag) = (.tagName, [byte | 0x20])
    case UInt8(ascii: "/"): (state, tag) = (.tagName, [byte])
    case UInt8(ascii: "!"), UInt8(ascii: "?"): (state, tail) = (.declaration, [])
    case UInt8(ascii: "<"): break
    default: state = .text
    }
  }

  private mutating func enterDeclaration(_ byte: UInt8) {
    tail.append(byte)
    if tail.elementsEqual("--".utf8) { (state, tail) = (.comment, []) }
  }

  private mutating func enterName(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") { closeTag() } else { tag.append(lowered(byte)) }
  }

  private mutating func enterTag(_ byte: UInt8, isBlank: Bool) {
    if byte == UInt8(ascii: ">") { return closeTag() }
    if !isBlank, byte != UInt8(ascii: "/") { (state, attribute) = (.attributeName, [lowered(byte)]) }
  }

  private mutating func enterAttribute(_ byte: UInt8, isBlank: Bool) {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "="): state = .beforeValue
    case UInt8(ascii: "/"): state = .betweenAttributes
    // A blank may stand before the `=`.
    case _ where isBlank: break
    default: attribute.append(lowered(byte))
    }
  }

  private mutating func enterValue(_ byte: UInt8, isBlank: Bool) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): (state, id) = (.quoted(byte), [])
    case UInt8(ascii: ">"): closeTag()
    default: if !isBlank { state = .unquoted }
    }
  }

  private mutating func closeValue() {
    if attribute.elementsEqual("id".utf8) { ids.append(String(decoding: id, as: UTF8.self)) }
    state = .betweenAttributes
  }

  private mutating func closeTag() {
    let isCode = tag.elementsEqual("script".utf8) || tag.elementsEqual("style".utf8)
    (state, tail) = (isCode ? .code : .text, [])
  }

  private mutating func ends(with end: StaticString, _ byte: UInt8) -> Bool {
    tail = (tail + [byte]).suffix(end.utf8CodeUnitCount)
    return end.withUTF8Buffer { tail.elementsEqual($0) }
  }

  /// `</script` and something that ends a name; what follows up to `>` is of no matter.
  private mutating func leavesCode(_ byte: UInt8, isBlank: Bool) -> Bool {
    let end = Array("</".utf8) + tag
    let isEnd = isBlank || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    if isEnd, tail.suffix(end.count).elementsEqual(end) { return true }
    tail = (tail + [lowered(byte)]).suffix(end.count)
    return false
  }

  private func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
