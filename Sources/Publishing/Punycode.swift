/// Text in letters that names of hosts may have (RFC 3492): "tỉnh" is "tnh-3ub". Written here because no library of this program
/// does it.
///
/// - Returns: `nil` for text so long that its numbers would not fit.
package func punycode(_ text: String) -> String? {
  let scalars = text.unicodeScalars.map(\.value)
  let plain = scalars.filter { $0 < 0x80 }
  var output = String(String.UnicodeScalarView(plain.compactMap(Unicode.Scalar.init)))
  if !plain.isEmpty { output += "-" }
  var (n, delta, bias) = (UInt32(0x80), UInt32(0), Parameters.initialBias)
  var handled = UInt32(plain.count)
  while handled < scalars.count, let next = scalars.filter({ $0 >= n }).min() {
    let (step, isTooLarge) = (next - n).multipliedReportingOverflow(by: handled + 1)
    guard !isTooLarge, delta <= UInt32.max - step - UInt32(scalars.count) else { return nil }
    delta += step
    for scalar in scalars {
      if scalar < next { delta += 1 }
      guard scalar == next else { continue }
      output += digits(of: delta, bias)
      bias = adapted(delta, count: handled + 1, isFirst: handled == plain.count)
      (delta, handled) = (0, handled + 1)
    }
    (delta, n) = (delta + 1, next + 1)
  }
  return output
}

private enum Parameters {
  static let (base, least, most, skew, damp, initialBias): (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) =
    (36, 1, 26, 38, 700, 72)
}

/// A number in digits whose weights depend on the bias (section 3.3).
private func digits(of delta: UInt32, _ bias: UInt32) -> String {
  var (digits, rest, k) = ("", delta, Parameters.base)
  while true {
    let threshold = k <= bias ? Parameters.least : min(k - bias, Parameters.most)
    if rest < threshold { return digits + digit(rest) }
    let weight = Parameters.base - threshold
    digits += digit(threshold + (rest - threshold) % weight)
    rest = (rest - threshold) / weight
    k += Parameters.base
  }
}

/// 0–25 are the letters, 26–35 the digits.
private func digit(_ value: UInt32) -> String {
  String(Unicode.Scalar(UInt8(value) + (value < 26 ? UInt8(ascii: "a") : UInt8(ascii: "0") - 26)))
}

/// The bias after a number (section 3.4).
private func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
  var delta = isFirst ? delta / Parameters.damp : delta / 2
  delta += delta / count
  var k: UInt32 = 0
  while delta > (Parameters.base - Parameters.least) * Parameters.most / 2 {
    delta /= Parameters.base - Parameters.least
    k += Parameters.base
  }
  return k + (Parameters.base - Parameters.least + 1) * delta / (delta + Parameters.skew)
}
