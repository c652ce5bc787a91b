/// A decimal number as it was written, without the rounding of binary fractions: `units` × 10^−`scale`.
///
/// At most 18 digits, of which at most 9 after the decimal mark. 8.4 and 8.40 are equal; each keeps its own digits when
/// it is written.
package struct ExactNumber: Sendable {
  static let maximumDigits = 18
  static let maximumScale = 9
  private static let bound: Int64 = 1_000_000_000_000_000_000

  package static let zero = ExactNumber()

  let units: Int64
  /// Digits after the decimal mark, 0…9.
  let scale: Int

  private init() { (units, scale) = (0, 0) }

  /// `nil` beyond the bounds of the type.
  init?(units: Int64, scale: Int) {
    guard scale >= 0, scale <= ExactNumber.maximumScale, units.magnitude < ExactNumber.bound.magnitude else {
      return nil
    }
    self.units = units
    self.scale = scale
  }

  /// `nil` for 10^18 and more.
  package init?(_ value: Int) {
    self.init(units: Int64(value), scale: 0)
  }

  package var isNegative: Bool { units < 0 }

  /// For drawings only: the nearest binary fraction.
  package var approximation: Double { Double(units) / Double(ExactNumber.power(scale)) }

  /// The whole number that this is; `nil` when it has a fraction.
  package var wholeNumber: Int? {
    let divisor = ExactNumber.power(scale)
    return units.isMultiple(of: divisor) ? Int(units / divisor) : nil
  }

  /// The sum, exact; `nil` when it needs more digits than the type has.
  package func adding(_ other: ExactNumber) -> ExactNumber? {
    let scale = max(self.scale, other.scale)
    guard let a = units(at: scale), let b = other.units(at: scale) else { return nil }
    return ExactNumber(units: a + b, scale: scale)
  }

  package var negated: ExactNumber { ExactNumber(units: -units, scale: scale) ?? self }

  /// How many per cent of `whole` this is, to one decimal, halves away from zero (8.25 becomes 8.3).
  ///
  /// `nil` when `whole` is zero or the result leaves the bounds of the type.
  package func percent(of whole: ExactNumber) -> ExactNumber? {
    guard whole.units != 0 else { return nil }
    let shift = whole.scale - scale
    let numeratorFactor = ExactNumber.power(max(0, shift)) * 1000
    let (divisor, overflows) = whole.units.magnitude.multipliedReportingOverflow(
      by: ExactNumber.power(max(0, -shift)).magnitude)
    let numerator = units.magnitude.multipliedFullWidth(by: numeratorFactor.magnitude)
    guard !overflows, numerator.high < divisor else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth(numerator)
    guard quotient < ExactNumber.bound.magnitude else { return nil }
    let rounded = Int64(quotient) + (remainder >= divisor - remainder ? 1 : 0)
    return ExactNumber(units: isNegative == whole.isNegative ? rounded : -rounded, scale: 1)
  }

  private func units(at scale: Int) -> Int64? {
    let (result, overflows) = units.multipliedReportingOverflow(by: ExactNumber.power(scale - self.scale))
    return overflows || result.magnitude >= ExactNumber.bound.magnitude ? nil : result
  }

  private static func power(_ exponent: Int) -> Int64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension ExactNumber: Comparable, Hashable {
  package static func == (a: ExactNumber, b: ExactNumber) -> Bool {
    let (x, y) = (a.shortest, b.shortest)
    return x.units == y.units && x.scale == y.scale
  }

  package func hash(into hasher: inout Hasher) {
    let shortest = shortest
    hasher.combine(shortest.units)
    hasher.combine(shortest.scale)
  }

  package static func < (a: ExactNumber, b: ExactNumber) -> Bool {
    // 10^18 × 10^9 does not fit 64 bits: compare both halves of the full product.
    let x = a.units.multipliedFullWidth(by: power(max(0, b.scale - a.scale)))
    let y = b.units.multipliedFullWidth(by: power(max(0, a.scale - b.scale)))
    return (x.high, x.low) < (y.high, y.low)
  }

  /// The same value without zeros at its end.
  private var shortest: (units: Int64, scale: Int) {
    var (units, scale) = (units, scale)
    while scale > 0, units.isMultiple(of: 10) { (units, scale) = (units / 10, scale - 1) }
    return (units, scale)
  }
}

extension ExactNumber {
  package func text(in style: NumberStyle) -> String {
    var digits = Array(String(units.magnitude).utf8)
    if digits.count <= scale {
      digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: scale + 1 - digits.count), at: 0)
    }
    var bytes: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    appendGrouped(Array(digits.dropLast(scale)), in: style, to: &bytes)
    if scale > 0 {
      bytes.append(style.decimal)
      bytes.append(contentsOf: digits.suffix(scale))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
