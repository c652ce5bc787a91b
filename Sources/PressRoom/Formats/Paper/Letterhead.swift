import Bulletins
import SiteModel

/// The head of the first page: of a Party body (Hướng dẫn 36-HD/VPTW), or of a State body (Decree 30/2020/NĐ-CP).
struct Letterhead: Hashable, Sendable {
  let kind: PressLetterhead
  let superior: String?
  /// The publisher's name without the superior body, which stands above it already.
  let publisher: String
  let number: String
  /// The lines at the right: "ĐẢNG CỘNG SẢN VIỆT NAM", or the State's name and motto. The last has a rule below it.
  let state: [String]
  let dateline: String?
  /// Both names in lines as long as the left column.
  let superiorLines: [String]
  let publisherLines: [String]

  init(_ edition: Imprint, dateline: String?) {
    kind = edition.letterhead
    number = edition.number
    state =
      kind == .party
      ? ["ĐẢNG CỘNG SẢN VIỆT NAM"]
      : ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    self.dateline = dateline
    let name = nameWithout(edition.superior, edition.publisher)
    superior = edition.superior?.uppercased()
    publisher = name.uppercased()
    let room = Letterhead.textWidths(kind).left
    superiorLines = edition.superior.map { lines($0, .regular, room) } ?? []
    publisherLines = lines(name, .bold, room)
  }
}

private func lines(_ name: String, _ face: TypeFace, _ room: Double) -> [String] {
  balancedLines(name, face: face, size: Letterhead.nameSize, width: room)
}

/// "Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An" below "Tỉnh ủy Nghệ An" is "Ban Tuyên giáo và Dân vận".
private func nameWithout(_ superior: String?, _ publisher: String) -> String {
  guard let superior, !superior.isEmpty, publisher.uppercased().hasSuffix(" " + superior.uppercased()) else {
    return publisher
  }
  let rest = publisher.dropLast(superior.count).reversed().drop { " ,-–".contains($0) }.reversed()
  return rest.isEmpty ? publisher : String(rest)
}

extension Letterhead {
  /// How large the names of both bodies are, in points.
  static let nameSize = 13.0
  /// How large Word has the last line at the right, in points.
  static let mottoSize = 13.5
  /// The width of the text of a page, in twentieths of a point: 160 mm.
  static let pageWidth = 9071
  /// What a column keeps free at each side, likewise.
  static let padding = 85

  /// Both columns, in twentieths of a point. The right one of a State body has the State's name in one line of 12 points.
  static func widths(_ kind: PressLetterhead) -> [Int] {
    let right = kind == .party ? pageWidth / 2 + 1 : 5300
    return [pageWidth - right, right]
  }

  /// The same without what they keep free, in points.
  static func textWidths(_ kind: PressLetterhead) -> (left: Double, right: Double) {
    let widths = widths(kind).map { Double($0 - 2 * padding) / 20 }
    return (widths[0], widths[1])
  }

  /// The rule below the name of a State body: 40 hundredths of its line, where Decree 30/2020/NĐ-CP wants a third to a half.
  var ruleWidth: Double {
    0.4 * (publisherLines.map { TypeFace.bold.width(of: $0, size: Letterhead.nameSize) }.max() ?? 0)
  }
}
