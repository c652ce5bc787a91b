/// The name of an element or attribute without its namespace prefix, as long as expat's call lasts.
///
/// Prefixes are free, and each namespace of spreadsheets has two addresses (transitional and strict, ECMA-376-1 and -4), so
/// names are compared without them; parts that mix in foreign elements keep those in `extLst`, which is passed over.
struct XMLName {
  private let start: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    var (start, position) = (name, name)
    while position.pointee != 0 {
      if position.pointee == CChar(bitPattern: UInt8(ascii: ":")) { start = position + 1 }
      position += 1
    }
    self.start = start
  }

  /// The only letter of the name; 0 for a longer one. Most elements of a worksheet have such names.
  var letter: UInt8 {
    start.pointee != 0 && start[1] == 0 ? UInt8(bitPattern: start.pointee) : 0
  }

  static func ~= (pattern: StaticString, name: XMLName) -> Bool {
    var position = name.start
    for index in 0..<pattern.utf8CodeUnitCount {
      guard UInt8(bitPattern: position.pointee) == pattern.utf8Start[index] else { return false }
      position += 1
    }
    return position.pointee == 0
  }
}

/// The attributes of an element, as long as expat's call lasts.
struct XMLAttributes: Sequence, IteratorProtocol {
  /// Names and values by turns, and nothing at the end.
  private var position: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) { position = list }

  mutating func next() -> (name: XMLName, value: UnsafePointer<CChar>)? {
    guard let name = position[0], let value = position[1] else { return nil }
    position += 2
    return (XMLName(name), value)
  }

  /// The value of the first attribute of this name, whatever its prefix.
  func text(_ name: StaticString) -> String? {
    for (found, value) in self where name ~= found { return String(cString: value) }
    return nil
  }

  /// Whether an element such as `strike` is on: it is unless its `val` says otherwise (CT_BooleanProperty, ECMA-376-1, 18.8).
  var isOn: Bool { text("val") == nil || flag("val") }

  /// A value of `xsd:boolean`.
  func flag(_ name: StaticString) -> Bool {
    text(name).map { $0 == "1" || $0 == "true" || $0 == "on" } ?? false
  }
}
