/// The text of a JSON number, such as `-3.50` or `1e6`, kept as it was written.
package struct JSONNumber: Sendable, Hashable {
  package let text: String

  /// `nil` unless `text` is a number by the grammar of RFC 8259, section 6: no leading `+` or zeros, a
  /// point for decimals, and no separators between thousands.
  package init?(_ text: String) {
    guard JSONNumber.isNumber(text) else { return nil }
    self.text = text
  }

  private static func isNumber(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = rest.prefix(while: isDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard removeDigits(&rest) else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      guard removeDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  /// Whether there was at least one digit to remove.
  private static func removeDigits(_ rest: inout Substring.UTF8View) -> Bool {
    let digits = rest.prefix(while: isDigit)
    rest = rest.dropFirst(digits.count)
    return !digits.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
