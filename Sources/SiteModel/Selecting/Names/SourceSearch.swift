import Diagnostics
import Markdown
import Records
import Sheets
import VietnameseText
import YAMLTree

/// Looks through the sources of all that is visible.
struct SourceSearch {
  let choice: Choice
  let hidden: HiddenNames
  let namesakes: Namesakes
  private var site: Site { choice.site }

  init(choice: Choice, hidden: HiddenNames, namesakes: Namesakes) {
    self.choice = choice
    self.hidden = hidden
    self.namesakes = namesakes
  }

  func problems() -> [Diagnostic] {
    let unseen = choice.unseenFiles
    return problems(inFiles: site.words.keys.filter { !unseen.contains($0) }.sorted()) + awardProblems()
  }

  func problems(inFiles files: [String]) -> [Diagnostic] {
    let rows = choice.unseenRows
    return files.flatMap { file -> [Diagnostic] in
      switch site.words[file] {
      case .text(let text)?: problems(inTextOf: file, text)
      case .settings(let root)?: problems(in: root, file, nil, free: [])
      case .table(let sheet)?: problems(in: sheet, file, unseen: rows[file] ?? [])
      case nil: []
      }
    }
  }
}

/// Texts: the head, the body as it is shown, and the name of the file, which becomes an address.
extension SourceSearch {
  private func problems(inTextOf file: String, _ text: TextWords) -> [Diagnostic] {
    guard mayName(file, text), let head = text.headTree(of: file) else { return [] }
    let body = text.body
    let free = freeNames(of: head, body)
    var problems = hidden.named(in: slug(of: file), free: free).map {
      Diagnostic(.namedInAddress, $0, at: Place(file))
    }
    problems += self.problems(in: head, file, text.keys, free: free)
    // Where somebody hidden is referred to, readers see a neutral word, and no anchor has the id.
    let referred = referredNames(in: body)
    let shown = Set(
      hidden.hits(in: body.html.bytes, free: free).filter { $0.isMarked || !referred.contains($0.name) }.map(
        \.name)
    ).union(body.hasWordsOfItsOwn ? hidden.hits(in: body.labelledText, free: free).map(\.name) : [])
    return problems
      + shown.sorted().map { Diagnostic(.namedAfterWithdrawal, hidden.names[$0].text, at: Place(file)) }
  }

  /// Whether a hidden name stands in a text at all, whomever it means. A head of YAML says nothing that its bytes do not,
  /// but for escapes, which have a backslash.
  private func mayName(_ file: String, _ text: TextWords) -> Bool {
    let search = hidden.search
    return !hidden.named(in: slug(of: file)).isEmpty || text.head.contains(UInt8(ascii: "\\"))
      || !search.hits(in: text.head).isEmpty || !search.hits(in: text.body.html.bytes).isEmpty
      || text.body.hasWordsOfItsOwn && !search.hits(in: text.body.labelledText).isEmpty
  }

  /// The names that a text says whose they are: of visible people that it is about or refers to, and of those it says it does not know.
  private func freeNames(of head: YAMLNode, _ body: MarkdownDocument) -> Set<Int> {
    let about = head.entries?.filter { FieldNames.key(for: $0.key, among: ["about"]) != nil }.flatMap {
      entry in
      (entry.value.elements ?? [entry.value]).compactMap(\.text)
    }
    let people = ((about ?? []) + body.references.map(\.id)).compactMap { id -> Ref<Recipient>? in
      if case .recipient(let ref)? = site.targets[id.trimmed], choice.recipients[ref.index] {
        ref
      } else {
        nil
      }
    }
    return people.reduce(into: hidden.numbers(of: body.strangers)) { $0.formUnion(namesakes.names[$1] ?? []) }
  }

  /// The hidden names of those whom a text refers to without a label.
  private func referredNames(in body: MarkdownDocument) -> Set<Int> {
    hidden.numbers(
      of: body.references.filter { $0.label == nil }.compactMap { reference in
        if case .recipient(let ref)? = site.targets[reference.id] { site.recipients[ref].name } else { nil }
      })
  }

  private func slug(of file: String) -> String {
    file.split(separator: "/").dropFirst(2).joined(separator: "/")
  }

  /// Searches every key, also one that nobody knows, but not those under which readers see the record that is meant.
  ///
  /// - Parameters:
  ///   - known: the keys that it may have, if any are known.
  ///   - free: numbers of names that may stand here.
  private func problems(
    in node: YAMLNode, _ file: String, _ known: HeadDescription?, free: Set<Int>
  ) -> [Diagnostic] {
    switch node.content {
    case .scalar(let text, let isQuoted):
      return hits(in: text, free: free) { node.span.place(of: $0, in: text, isQuoted: isQuoted, file) }
    case .sequence(let items): return items.flatMap { problems(in: $0, file, known, free: free) }
    case .mapping(let entries):
      return entries.flatMap { entry -> [Diagnostic] in
        let field = known?.described(entry.key)
        if field?.audience == .records { return [] }
        return hits(in: entry.key, free: free) { _ in entry.keyPlace(in: file) }
          + problems(in: entry.value, file, field?.shape.head, free: free)
      }
    }
  }

  private func hits(in text: String, free: Set<Int>, _ place: (Range<Int>) -> Place) -> [Diagnostic] {
    hidden.hits(in: text, free: free).map { hit in
      Diagnostic(.namedAfterWithdrawal, hidden.names[hit.name].text, at: place(hit.range))
    }
  }
}

/// Tables, a cell at a time.
extension SourceSearch {
  private func problems(in sheet: Sheet, _ file: String, unseen: Set<Int>) -> [Diagnostic] {
    // Communes are not held back, and their table has nothing else.
    guard !file.hasSuffix("/data/units.csv"), let header = sheet.rows.first else { return [] }
    let isOfPeople = file.hasSuffix("/data/recipients.csv")
    let referring: KnownKeys =
      isOfPeople ? ["id", "name", "sort_name", "unit", "organisation"] : Self.referringColumns
    let skipped = Set(
      header.cells.filter { FieldNames.key(for: $0.text, among: referring) != nil }.map(\.index))
    return sheet.rows.dropFirst().flatMap { row -> [Diagnostic] in
      if unseen.contains(Int(row.line)) { return [] }
      return row.cells.filter { !skipped.contains($0.index) }.flatMap { cell in
        hidden.named(in: cell.text).map {
          Diagnostic(.namedAfterWithdrawal, $0, at: cell.place(in: file, sheet: sheet.name))
        }
      }
    } + (isOfPeople ? recipientProblems() : [])
  }

  /// Columns that hold ids of records that are searched themselves.
  private static let referringColumns: KnownKeys = ["superior", "successor", "successors", "part_of"]

  /// People whose names hold a hidden one and are not simply that name, of which namesakes ask.
  private func recipientProblems() -> [Diagnostic] {
    site.recipients.refs.filter { choice.recipients[$0.index] && !site.recipients[$0].isFromRows }.flatMap {
      ref in
      let recipient = site.recipients[ref]
      let free = namesakes.names[ref] ?? []
      return hidden.named(in: "\(recipient.name)\n\(recipient.sortName ?? "")", free: free).map {
        Diagnostic(.namedAfterWithdrawal, $0, at: recipient.place)
      }
    }
  }

  /// Rows of award lists that are shown.
  private func awardProblems() -> [Diagnostic] {
    let shown = site.awards.refs.filter { choice.awards[$0.index] }
    // Many rows at once: nearly none names anybody.
    return stride(from: 0, to: shown.count, by: 256).flatMap { start -> [Diagnostic] in
      let refs = shown[start..<min(start + 256, shown.count)]
      var together: [UInt8] = []
      for ref in refs {
        for (text, _) in site.awards[ref].words {
          together.append(contentsOf: text.utf8)
          together.append(UInt8(ascii: "\n"))
        }
      }
      return hidden.search.hits(in: together).isEmpty ? [] : refs.flatMap { problems(inRow: $0) }
    }
  }

  private func problems(inRow ref: Ref<Award>) -> [Diagnostic] {
    let free = namesakes.names[site.links(ref).recipient] ?? []
    return site.awards[ref].words.flatMap { text, place in
      hidden.named(in: text, free: free).map { Diagnostic(.namedAfterWithdrawal, $0, at: place) }
    }
  }
}

extension MarkdownDocument {
  /// Whether it shows words of its author's in slots.
  fileprivate var hasWordsOfItsOwn: Bool {
    !figures.isEmpty || references.contains { $0.label != nil }
  }

  /// The text with the words that authors gave for references, and nothing for those without.
  fileprivate var labelledText: String {
    html.plainText { slot in
      switch slot {
      case .reference(let index): references[index].label ?? ""
      case .figure(let index): figures[index].value
      case .root, .picture, .results, .awards: ""
      }
    }
  }
}

extension YAMLSpan {
  /// Where a part of a scalar stands; the whole scalar where it is written with escapes or over several lines.
  fileprivate func place(of range: Range<Int>, in text: String, isQuoted: Bool, _ file: String) -> Place {
    var place = place(in: file)
    let marks = isQuoted ? 2 : 0
    guard Int(length) == text.unicodeScalars.count + marks, let column = place.column else { return place }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
    place.column = column + marks / 2 + text.unicodeScalars.distance(from: bytes.startIndex, to: start)
    place.length = text.unicodeScalars.distance(from: start, to: end)
    return place
  }
}
