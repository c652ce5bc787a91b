import SeededRandom

/// Small damages, as a bad disk does them and as an attacker would try them.
enum Mutation {
  static func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
      let position = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, position + Int.random(in: 1...64, using: &generator))
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: bytes[position] = [0, 0xFF, 0x7F, 0x80, 0x20].randomElement(using: &generator) ?? 0
      case 2: for index in position..<min(bytes.count, position + 4) { bytes[index] = 0xFF }
      case 3: bytes.removeSubrange(position..<end)
      case 4: bytes.insert(contentsOf: bytes[position..<end], at: position)
      case 5: bytes.insert(contentsOf: (tokens.randomElement(using: &generator) ?? "").utf8, at: position)
      default:
        if Int.random(in: 0..<10, using: &generator) == 0 { bytes.removeSubrange(position...) }
      }
    }
  }

  /// What parsers of workbooks look for.
  private static let tokens = [
    "<c r=\"XFD1048576\"><v>1</v></c>", "<c t=\"s\"><v>99999999</v></c>",
    "<c t=\"inlineStr\"><is><t>a</t></is></c>",
    "</row>", "<row r=\"0\">", "<row r=\"4294967296\">", "</c>", "<v>", "<rPh>", "</extLst>", "<extLst>",
    "_x000D_",
    "_xD83D_", "_xD83D__xDE00_", "&amp;", "&#0;", "&a;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<![CDATA[",
    "]]>", "<!--",
    "1E999", "-1E-999", "nan", "t=\"d\"", "t=\"b\"", "s=\"1\"", "s=\"-1\"", "date1904=\"1\"", "..\\..\\",
    "PK\u{1}\u{2}",
    "PK\u{5}\u{6}", "<mergeCell ref=\"A1:XFD1048576\"/>", "encoding=\"UTF-16\"", "xmlns:x=\"y\"",
  ]
}
