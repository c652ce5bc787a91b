// What is shown in place of characters that nobody sees and that do something all the same: steer a terminal, turn the
// direction of a line, or divide it. Names of files and texts of others reach a terminal only through here.

extension String {
  /// The text on one line, each such character as `\u{1b}`.
  package var visible: String { shown(keepsLines: false) }

  /// The same, but line breaks and tabs stay.
  package var visibleLines: String { shown(keepsLines: true) }

  private func shown(keepsLines: Bool) -> String {
    guard utf8.contains(where: \.maySteer) else { return self }
    var text = ""
    var scalars = unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      // A carriage return alone would have the line written over.
      let isBreak = scalar == "\n" || scalar == "\t" || scalar == "\r" && scalars.first == "\n"
      text += keepsLines && isBreak ? String(scalar) : scalar.visible
    }
    return text
  }
}

extension Unicode.Scalar {
  /// `U+202E`, as the standard names characters.
  package var name: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The character, or `\u{1b}` for one that is not to be shown.
  var visible: String {
    let divides = value == 0x2028 || value == 0x2029
    return isControl || turnsText || divides ? "\\u{\(String(value, radix: 16))}" : String(self)
  }

  /// Those of ASCII, and those above it, which terminals take for ESC with a letter: U+009B is CSI.
  private var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  /// Whether it turns the direction of the text around it (Unicode 16, 23.2 and UAX #9): what is read is then not what is
  /// written.
  package var turnsText: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether a character begins with this byte that might not be shown.
  fileprivate var maySteer: Bool {
    self < 0x20 || self == 0x7F || self == 0xC2 || self == 0xD8 || self == 0xE2
  }
}
