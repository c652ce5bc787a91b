import Diagnostics
import Records
import VietnameseText

extension Site {
  /// Problems with names in the bodies of texts and in rows of award lists, each at every line and column, or in every cell, where the name
  /// stands. A body is searched as readers see it, where nothing tells its lines, and rows keep the places of few of their cells; so
  /// the source is looked at once more, and only where something was found.
  ///
  /// - Parameter read: the bytes of a source.
  package func placedInSources(
    _ problems: [Diagnostic], _ selection: Selection, read: (String) -> [UInt8]?
  ) -> [Diagnostic] {
    guard problems.contains(where: { $0.code == Rule.namedAfterWithdrawal.code }),
      let hidden = Choice(self, selection).hiddenNames()
    else { return problems }
    return problems.flatMap { problem -> [Diagnostic] in
      guard problem.code == Rule.namedAfterWithdrawal.code, let place = problem.place,
        let name = problem.facts.first
      else { return [problem] }
      let search = { (bytes: [UInt8]) in hidden.hits(in: bytes).filter { hidden.names[$0.name].text == name }
      }
      let places: [Place]
      switch words[place.file] {
      case .text(let text)? where place.line == nil:
        places =
          read(place.file).map { MarkdownPlaces(in: $0, place.file, from: text.bodyLine, search).all } ?? []
      case nil where place.row != nil || place.line != nil:
        places = read(place.file).map { cells(in: $0, beside: place, search) } ?? []
      default: return [problem]
      }
      return places.isEmpty ? [problem] : places.map { Diagnostic(.namedAfterWithdrawal, name, at: $0) }
    }
  }

  /// The cells in which something is found in the row of a table in which a cell lies.
  private func cells(
    in bytes: [UInt8], beside place: Place, _ search: ([UInt8]) -> [NameSearch.Hit]
  ) -> [Place] {
    (tables(in: bytes, called: place.file) ?? []).filter {
      place.sheet == nil || $0.name == place.sheet
    }
    .flatMap { sheet in
      sheet.rows.filter { $0.line > 0 ? Int($0.line) == place.line : Int($0.number) == place.row }
        .flatMap(\.cells).filter { !search(Array($0.text.utf8)).isEmpty }
        .map { $0.place(in: Place(place.file, sheet: sheet.name)) }
    }
  }
}

/// Where a name stands in the source of a Markdown text.
private struct MarkdownPlaces {
  let all: [Place]

  init(in bytes: [UInt8], _ file: String, from firstLine: Int, _ search: ([UInt8]) -> [NameSearch.Hit]) {
    let hits = search(bytes)
    // An id of the person is shown to nobody; without it, a name typed without marks.
    var ranges = hits.filter { hit in hit.isMarked || !hits.contains(where: \.isMarked) }.map(\.range)
    if ranges.isEmpty {
      // Marks of Markdown may stand within the name.
      let words = MarkdownWords(bytes)
      ranges = search(words.bytes).map { words.range($0.range) }
    }
    var (line, lineStart, position) = (1, 0, 0)
    all = ranges.compactMap { range in
      while position < range.lowerBound {
        if bytes[position] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, position + 1) }
        position += 1
      }
      guard line >= firstLine else { return nil }
      let end = bytes[range].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      return Place(
        file, line: line, column: scalarCount(of: bytes[lineStart..<range.lowerBound]) + 1,
        length: scalarCount(of: bytes[range.lowerBound..<end]))
    }
  }
}

/// A Markdown text without its marks of emphasis and code, destinations of links, marks of notes, and ids before labels.
private struct MarkdownWords {
  private(set) var bytes: [UInt8] = []
  /// Where each byte stands in the text.
  private var offsets: [Int] = []

  init(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      let skipped = Self.markLength(text[index...])
      if skipped == 0 {
        bytes.append(text[index])
        offsets.append(index)
      }
      index += max(1, skipped)
    }
  }

  func range(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound - 1] + 1
  }

  /// The length of the mark that a text begins with; 0 when it begins with a word.
  private static func markLength(_ text: ArraySlice<UInt8>) -> Int {
    switch text.first {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "~"): 1
    case UInt8(ascii: "]"): text.starts(with: Array("](".utf8)) ? length(of: text, through: ")") : 1
    case UInt8(ascii: "["):
      text.starts(with: Array("[^".utf8))
        ? length(of: text, through: "]")
        : text.starts(with: Array("[[".utf8)) ? length(of: text, through: "|") : 1
    default: 0
    }
  }

  private static func length(of text: ArraySlice<UInt8>, through end: Unicode.Scalar) -> Int {
    let line = text.prefix { $0 != UInt8(ascii: "\n") }
    return line.firstIndex(of: UInt8(ascii: end)).map { $0 - text.startIndex + 1 } ?? 1
  }
}
