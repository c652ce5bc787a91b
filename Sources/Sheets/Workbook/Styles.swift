/// What a cell's style says of its text.
struct CellStyle: Sendable {
  var format = NumberFormat.number
  var marks: CellMarks = []
}

/// Reads `styles.xml` as far as it tells dates from numbers, and texts that are meant from others (ECMA-376-1, 18.8).
final class StylesHandler: XMLHandler {
  /// Of each style that cells name by its number.
  private(set) var styles: [CellStyle] = []
  private var formats: [Int: NumberFormat] = [:]
  private var fonts: [CellFont] = []
  private var fills: [CellColour?] = []
  /// The list that is being read. Other lists have elements of the same names, which cells do not refer to.
  private var list = List.other

  private enum List { case fonts, fills, cellStyles, other }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "fonts": list = .fonts
    case "fills": list = .fills
    case "cellXfs": list = .cellStyles
    case "dxfs", "cellStyleXfs": list = .other
    case "numFmt":
      guard let id = attributes.text("numFmtId").flatMap(Int.init) else { return }
      formats[id] = NumberFormat(code: attributes.text("formatCode") ?? "")
    default:
      switch list {
      case .fonts: beginFont(name, attributes)
      case .fills: beginFill(name, attributes)
      case .cellStyles: if "xf" ~= name { addStyle(attributes) }
      case .other: break
      }
    }
  }

  private func beginFont(_ name: XMLName, _ attributes: XMLAttributes) {
    if "font" ~= name { return fonts.append(CellFont()) }
    guard !fonts.isEmpty else { return }
    fonts[fonts.count - 1].take(name, attributes)
  }

  private func beginFill(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "fill": fills.append(.paper)
    case "patternFill" where !fills.isEmpty:
      let pattern = attributes.text("patternType") ?? "none"
      fills[fills.count - 1] = pattern == "none" ? .paper : nil
    // Of a solid fill the colour in front is the one that is seen; patterns have two.
    case "fgColor" where !fills.isEmpty && fills[fills.count - 1] == nil:
      fills[fills.count - 1] = CellColour(attributes)
    case "gradientFill" where !fills.isEmpty: fills[fills.count - 1] = nil
    default: break
    }
  }

  private func addStyle(_ attributes: XMLAttributes) {
    func number(_ name: StaticString) -> Int { attributes.text(name).flatMap(Int.init) ?? 0 }
    let format = number("numFmtId")
    var style = CellStyle(format: formats[format] ?? NumberFormat(builtIn: format))
    let (font, fill) = (number("fontId"), number("fillId"))
    if fonts.indices.contains(font) {
      if fonts[font].isStruck { style.marks.insert(.struck) }
      let ground = fills.indices.contains(fill) ? fills[fill] : .paper
      if let ground, fonts[font].colour == ground { style.marks.insert(.unseen) }
    }
    styles.append(style)
  }

  func end(_ name: XMLName) {
    switch name {
    case "fonts", "fills", "cellXfs": list = .other
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}

/// A font, or the font of a part of a text (ECMA-376-1, 18.8.22 and 18.4.7).
struct CellFont {
  var isStruck = false
  /// `nil` is what the system writes with.
  var colour: CellColour?

  mutating func take(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "strike": isStruck = attributes.isOn
    case "color": colour = CellColour(attributes)
    default: break
    }
  }
}

/// A colour as a style names it. Two names of white are one; else colours are one only where they are written alike.
struct CellColour: Equatable, Sendable {
  private let name: String

  /// What is under a cell without a fill.
  static let paper = CellColour(name: "FFFFFF")

  private init(name: String) { self.name = name }

  /// (ECMA-376-1, 18.8.3) The first colour of a theme is that of paper, of the standard palette the second and the tenth are white.
  init?(_ attributes: XMLAttributes) {
    let tint = attributes.text("tint") ?? "0"
    if let rgb = attributes.text("rgb") {
      name = String(rgb.uppercased().suffix(6))
    } else if let theme = attributes.text("theme") {
      name = theme == "0" && Double(tint) == 0 ? Self.paper.name : "theme \(theme) \(tint)"
    } else if let index = attributes.text("indexed") {
      name = index == "1" || index == "9" ? Self.paper.name : "indexed \(index)"
    } else {
      return nil
    }
  }
}
