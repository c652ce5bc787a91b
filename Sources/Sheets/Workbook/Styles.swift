/// Reads `styles.xml` as far as it tells dates from numbers (ECMA-376-1, 18.8).
final class StylesHandler: XMLHandler {
  /// The format of each style that cells name by its number.
  private(set) var formats: [NumberFormat] = []
  private var ownFormats: [Int: NumberFormat] = [:]
  /// Named styles have elements of the same name, which cells do not refer to.
  private var isInCellStyles = false

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes.text("numFmtId").flatMap(Int.init) else { return }
      ownFormats[id] = NumberFormat(code: attributes.text("formatCode") ?? "")
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      let id = attributes.text("numFmtId").flatMap(Int.init) ?? 0
      formats.append(ownFormats[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  func end(_ name: XMLName) {
    if "cellXfs" ~= name { isInCellStyles = false }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
