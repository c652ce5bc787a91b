import Diagnostics

/// How a number is written: `20.802` and `8,44` in Vietnamese, `20,802` and `8.44` in English, `20802` and `8.44` as data.
package enum NumberStyle: Sendable, CaseIterable {
  case vietnamese, english, data

  package init(_ language: MessageLanguage) { self = language.choose(vi: .vietnamese, en: .english) }

  var thousands: UInt8? {
    switch self {
    case .vietnamese: UInt8(ascii: ".")
    case .english: UInt8(ascii: ",")
    case .data: nil
    }
  }

  var decimal: UInt8 { self == .vietnamese ? UInt8(ascii: ",") : UInt8(ascii: ".") }
}

package func numberText(_ value: Int, in style: NumberStyle) -> String {
  var bytes: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
  appendGrouped(Array(String(value.magnitude).utf8), in: style, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// Appends `digits` with the style's mark before every group of three.
func appendGrouped(_ digits: [UInt8], in style: NumberStyle, to bytes: inout [UInt8]) {
  for (index, digit) in digits.enumerated() {
    if let thousands = style.thousands, index > 0, (digits.count - index).isMultiple(of: 3) {
      bytes.append(thousands)
    }
    bytes.append(digit)
  }
}
