extension UInt8 {
  /// Whether it is a character that begins or ends markup or a quoted value: `& < > " '`.
  var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  /// Whether it is a control character of ASCII, white space included.
  var isControl: Bool { self < 0x20 || self == 0x7F }

  /// Whether it is a tab, LF or CR.
  var isTabOrLineEnd: Bool { self == 0x09 || self == 0x0A || self == 0x0D }
}
