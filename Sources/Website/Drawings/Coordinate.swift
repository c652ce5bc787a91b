/// A length in a drawing, written with one decimal, so that the same data give the same bytes everywhere.
struct Coordinate: CustomStringConvertible {
  /// Tenths of a unit.
  let tenths: Int

  init(_ value: Double) { tenths = Int((value * 10).rounded()) }

  var description: String {
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}

extension String.StringInterpolation {
  /// `"\(x: 12.34)"` becomes 12.3.
  mutating func appendInterpolation(x value: Double) { appendInterpolation(Coordinate(value)) }
}
