/// SVG, as far as its first element says how large it is: by `width` and `height` in pixels, else by
/// `viewBox`.
enum SVG {
  /// The element begins within so many bytes, and its attributes end within as many more. Prologues with
  /// comments are short; a file that has none of this is not searched to its end.
  private static let searched = 65_536

  static func header(of picture: ByteWindow) -> PictureHeader? {
    let start = picture.window(at: 0, count: min(searched, picture.count)) ?? picture
    guard isMarkup(start), let element = start.position(of: "<svg") else { return nil }
    let rest = picture.suffix(from: element + 4)
    let tag = (rest.window(at: 0, count: min(searched, rest.count)) ?? rest).text.prefix { $0 != ">" }
    var facts = PictureFacts(size: size(inTag: tag))
    facts.hasGPS = xmpHoldsPosition(picture)
    return facts.header(.svg)
  }

  /// Whether the first character after white space, and after a byte order mark, is `<`.
  private static func isMarkup(_ start: ByteWindow) -> Bool {
    let text = start.hasPrefix([0xEF, 0xBB, 0xBF]) ? start.suffix(from: 3) : start
    let first = (0..<text.count).lazy.compactMap { text[$0] }.first {
      ![0x20, 0x09, 0x0A, 0x0D].contains($0)
    }
    return first == UInt8(ascii: "<")
  }

  private static func size(inTag tag: Substring) -> (width: Int, height: Int)? {
    let attributes = attributes(inTag: tag)
    if let width = attributes["width"].flatMap(pixels), let height = attributes["height"].flatMap(pixels) {
      return (width, height)
    }
    guard let box = attributes["viewBox"] else { return nil }
    let numbers = box.split { $0.isWhitespace || $0 == "," }.compactMap { pixels(String($0), signed: true) }
    return numbers.count == 4 ? (numbers[2], numbers[3]) : nil
  }

  /// A length in pixels, rounded; `nil` for percentages and other units.
  private static func pixels(_ text: String) -> Int? { pixels(text, signed: false) }

  private static func pixels(_ text: String, signed: Bool) -> Int? {
    let digits = text.hasSuffix("px") ? String(text.dropLast(2)) : text
    guard let number = Double(digits), abs(number) < 1_000_000, signed || number > 0 else { return nil }
    return Int(number.rounded())
  }

  private static func attributes(inTag tag: Substring) -> [String: String] {
    var found: [String: String] = [:]
    var rest = tag
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
      let value = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = value.first, quote == "\"" || quote == "'" else { break }
      let inner = value.dropFirst()
      guard let end = inner.firstIndex(of: quote) else { break }
      if found[name] == nil { found[name] = String(inner[..<end]) }
      rest = inner[inner.index(after: end)...]
    }
    return found
  }
}
