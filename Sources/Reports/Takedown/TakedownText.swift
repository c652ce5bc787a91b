import Diagnostics
import Formats
import SiteModel

extension TakedownReport {
  /// For people: what holds the person, by kind, each with what is to be done, and the letter.
  package func text(in language: MessageLanguage) -> [UInt8] {
    let words = TakedownWords(report: self, language: language)
    let shown = holdings.count { $0.isShown }
    var lines = [
      words.word(
        "\(name) (\(id)): \(holdings.count) nơi còn giữ, trong đó \(shown) nơi đang hiện.",
        "\(name) (\(id)): \(holdings.count) places still hold the person, \(shown) of them shown."),
      words.word("Lệnh này không thay đổi gì.", "This command changes nothing."),
    ]
    for kind in Holding.Kind.allCases {
      let these = holdings.filter { $0.kind == kind }
      if !these.isEmpty {
        lines += ["", "\(words.heading(of: kind)) (\(these.count))"] + told(these, of: kind, words)
      }
    }
    lines += [""] + words.gaps
    lines += [
      "",
      words.word(
        "Lời có thể gửi người yêu cầu (sửa được):",
        "Words for whoever asked (in Vietnamese; yours to change):"), "",
    ]
    lines.append(letter)
    return Array((lines.map(\.visibleLines).joined(separator: "\n") + "\n").utf8)
  }

  /// Addresses and commits need one thing done for all of them.
  private func told(_ holdings: [Holding], of kind: Holding.Kind, _ words: TakedownWords) -> [String] {
    let isList = kind == .address || kind == .history
    let lines = holdings.flatMap { holding -> [String] in
      let notes = [words.state(holding.state), words.doubt(holding)].compactMap { $0 }.joined(separator: "; ")
      let line = "  \(holding.place.map { "\($0)" } ?? holding.words)  [\(notes)]"
      return isList ? [line] : [line, "      " + words.action(holding)]
    }
    return lines + (isList ? holdings.prefix(1).map { "      " + words.action($0) } : [])
  }

  /// For spreadsheets and programs: `kind` and `state` are stable words, `action` is for people.
  package func table(in language: MessageLanguage) -> CSVTable {
    let words = TakedownWords(report: self, language: language)
    return CSVTable(
      header: [
        "kind", "state", "shown", "file", "line", "column", "sheet", "cell", "found", "target", "namesakes",
        "action",
      ],
      rows: holdings.map { holding in
        let place = holding.place
        let cells: [String?] = [
          holding.kind.rawValue, holding.state.rawValue, holding.isShown ? "true" : nil, place?.file,
          place?.line.map(String.init), place?.column.map(String.init), place?.sheet, place?.cell,
          holding.words, holding.target, holding.namesakes.joined(separator: ";"), words.action(holding),
        ]
        return cells.map { $0 ?? "" }
      }, numbers: ["line", "column"])
  }

  package func json(in language: MessageLanguage) -> JSONValue {
    .object([
      "id": .string(id), "name": .string(name), "asked": (recipient.asked?.day.iso).map(JSONValue.string),
      "due": .string(due.iso), "hidden": .bool(isHidden), "found": table(in: language).json,
      "not_searched": .list(notSearched.map(JSONValue.string)), "history": .string(history.code),
      "addresses_known": .bool(hasAddresses), "letter": .string(letter),
    ])
  }
}

extension HistorySearch {
  fileprivate var code: String {
    switch self {
    case .searched: "searched"
    case .none: "none"
    case .missing: "missing"
    case .failed: "failed"
    }
  }
}
