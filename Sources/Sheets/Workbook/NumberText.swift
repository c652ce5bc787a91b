/// The shortest decimal text of the number that a workbook writes as `written`; `nil` when that is no number.
///
/// Excel writes the 17 digits that a binary number may need, `0.10000000000000001` for 0.1.
func numberText(_ written: UnsafeBufferPointer<UInt8>) -> String? {
  if isShortest(written) { return String(decoding: written, as: UTF8.self) }
  guard written.allSatisfy(isNumberByte), let number = Double(String(decoding: written, as: UTF8.self)),
    number.isFinite
  else { return nil }
  return decimalText(number)
}

/// Whether digits are the shortest form already: at most 15 of them always come back from a binary number, so no shorter text gives the same.
private func isShortest(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var (digits, point) = (0, -1)
  let start = text.first == UInt8(ascii: "-") ? 1 : 0
  for index in start..<text.count {
    let byte = text[index]
    if byte == UInt8(ascii: "."), point < 0, digits > 0 {
      point = index
    } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      digits += 1
    } else {
      return false
    }
  }
  guard digits > 0, digits <= 15 else { return false }
  // No zero before other digits, none at the end of a fraction, and `-0` is 0.
  let hasLeadingZero = text[start] == UInt8(ascii: "0") && digits > 1 && point != start + 1
  let endsInZero = point >= 0 && (text[text.count - 1] == UInt8(ascii: "0") || point == text.count - 1)
  return !hasLeadingZero && !endsInZero && !(start == 1 && text[1] == UInt8(ascii: "0") && point < 0)
}

private func isNumberByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "e"), UInt8(ascii: "E"):
    true
  default: false
  }
}

/// Without an exponent where that takes no long row of zeros, as JavaScript has it (ECMA-262, Number::toString).
func decimalText(_ number: Double) -> String {
  if number == number.rounded(), abs(number) < 1e18 { return String(Int(number)) }
  let text = number.description
  guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) else {
    return text
  }
  let isNegative = number < 0
  let digits = text[..<mark].filter(\.isNumber)
  let sign = isNegative ? "-" : ""
  if exponent < 0, exponent >= -7 {
    return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
  }
  if exponent >= 0, exponent < 21, digits.count <= exponent + 1 {
    return sign + digits + String(repeating: "0", count: exponent + 1 - digits.count)
  }
  return sign + digits.prefix(1)
    + (digits.count > 1 && digits.dropFirst() != "0" ? "." + digits.dropFirst() : "")
    + "e" + (exponent < 0 ? "-" : "+") + String(abs(exponent))
}
