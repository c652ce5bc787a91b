/// A `:::` block, in words: which there are, what each may be given.
enum DirectiveKind: CaseIterable {
  case gallery, quote, video, box, results, awards

  /// The Vietnamese name, which messages use, and the English one.
  var names: (vietnamese: String, english: String) {
    switch self {
    case .gallery: ("anh", "gallery")
    case .quote: ("trich", "quote")
    case .video: ("video", "video")
    case .box: ("hop", "box")
    case .results: ("ket-qua", "results")
    case .awards: ("danh-sach", "awards")
    }
  }

  /// The settings by their first name, each with its other spelling.
  var settings: [(name: String, alias: String, isRequired: Bool)] {
    switch self {
    case .gallery: []
    case .quote: [("nguoi", "person", false), ("vai", "role", false)]
    case .video: [("url", "url", true), ("title", "tieu-de", false)]
    case .box: [("title", "tieu-de", false)]
    case .results: [("indicator", "chi-tieu", true), ("chart", "bieu-do", false), ("table", "bang", false)]
    case .awards: [("decision", "quyet-dinh", true)]
    }
  }

  init?(name: String) {
    guard
      let kind = DirectiveKind.allCases.first(where: {
        $0.names.vietnamese == name || $0.names.english == name
      })
    else { return nil }
    self = kind
  }

  static var allNames: [String] { allCases.flatMap { [$0.names.vietnamese, $0.names.english] } }
}

/// A `:::` line as it is written, before anybody asks whether it makes sense.
struct DirectiveLine: Equatable {
  /// A word of the line. Columns are Unicode scalars from the first colon, from 0.
  struct Word: Equatable {
    var text: String
    var column: Int
    var length: Int
  }

  struct Setting: Equatable {
    var name: Word
    /// `nil` for a bare word such as `chart`.
    var value: String?
    /// A quotation mark was opened and not closed.
    var isOpen = false
  }

  /// `nil` on a closing line.
  var name: Word?
  var settings: [Setting] = []
}

extension DirectiveLine {
  /// Word processors turn `"` into `“ ”`, so those quote too.
  init(_ line: String) {
    let scalars = Array(line.unicodeScalars)
    var index = scalars.prefix { $0 == ":" }.count
    while let word = DirectiveLine.word(in: scalars, from: &index) {
      if name == nil {
        name = word
      } else {
        settings.append(DirectiveLine.setting(word, in: scalars, from: &index))
      }
    }
  }

  private static func word(in scalars: [Unicode.Scalar], from index: inout Int) -> Word? {
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    let start = index
    while index < scalars.count, !scalars[index].properties.isWhitespace, scalars[index] != "=" { index += 1 }
    if index == start, index < scalars.count { index += 1 }
    guard index > start else { return nil }
    return Word(text: string(scalars[start..<index]), column: start, length: index - start)
  }

  private static func setting(_ name: Word, in scalars: [Unicode.Scalar], from index: inout Int) -> Setting {
    guard index < scalars.count, scalars[index] == "=" else { return Setting(name: name) }
    index += 1
    guard index < scalars.count, let closing = closingQuotes[scalars[index]] else {
      let start = index
      while index < scalars.count, !scalars[index].properties.isWhitespace { index += 1 }
      return Setting(name: name, value: string(scalars[start..<index]))
    }
    index += 1
    let start = index
    while index < scalars.count, !closing.contains(scalars[index]) { index += 1 }
    let value = string(scalars[start..<index])
    guard index < scalars.count else { return Setting(name: name, value: value, isOpen: true) }
    index += 1
    return Setting(name: name, value: value)
  }

  private static let closingQuotes: [Unicode.Scalar: [Unicode.Scalar]] = [
    "\"": ["\""], "“": ["”"], "”": ["”"],
  ]

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
