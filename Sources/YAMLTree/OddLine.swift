import Diagnostics

/// A line of a head in which a sign is another than it looks, or a blank is missing: the true cause of what a parser says of the next
/// line.
enum OddLine {
  /// What is wrong with the first such line among those up to `last`, from 0; `nil` where no line is odd.
  static func problem(
    in bytes: UnsafeBufferPointer<UInt8>, upTo last: Int, file: String, firstLine: Int
  ) -> Diagnostic? {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.prefix(last + 1).enumerated() {
      let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
      guard let (rule, facts, column) = problem(of: scalars) else { continue }
      let place = Place(file, line: firstLine + number, column: column + 1, length: 1)
      return Diagnostic(rule, facts.first ?? "", facts.last ?? "", at: place)
    }
    return nil
  }

  private static func problem(of line: [Unicode.Scalar]) -> (Rule, [String], column: Int)? {
    guard let first = line.first, first != "#", first != " " else { return nil }
    if quotes.contains(first) { return (.yamlOddQuote, [String(first), first.name], 0) }
    guard first.properties.isAlphabetic, let end = line.firstIndex(where: { !isKeyPart($0) }) else {
      return nil
    }
    let key = String(String.UnicodeScalarView(line[..<end])).split(separator: " ").joined(separator: " ")
    let sign = line[end]
    if colons.contains(sign) { return (.yamlOddColon, [String(sign), sign.name], end) }
    if sign == "=" { return (.yamlEqualsSign, [key], end) }
    guard sign == ":", end + 1 < line.count else { return nil }
    let next = line[end + 1]
    if next == " " || next == "\t" || next == "\r" { return nil }
    if next.properties.isWhitespace || blanks.contains(next) { return (.yamlOddBlank, [next.name], end + 1) }
    return (.yamlMissingBlank, [key], end + 1)
  }

  private static func isKeyPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
      || ("0"..."9").contains(scalar)
      || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Of full width, small, of ratios, of phonetics.
  private static let colons: Set<Unicode.Scalar> = ["：", "﹕", "︓", "∶", "ː", "꞉", "׃"]
  private static let quotes: Set<Unicode.Scalar> = ["“", "”", "„", "‘", "’", "«"]
  /// Without width.
  private static let blanks: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}",
  ]
}
