import Diagnostics
import Publishing
import Records
import Sheets
import SiteModel
import VietnameseText

extension SourceTree {
  /// Every place of every file of `Content/` that has a name or id of the people, whatever readers see of it, each with its line and
  /// column or its cell. The files are read as they lie there: comments, hidden sheets and keys that nobody knows hold people too.
  ///
  /// What was released is left to the ledger, which says more of it than its files do.
  func search(for people: SoughtPeople, workers: Int) async -> [Holding] {
    let root = root
    return await inParallel(files, workers: workers, state: { () }) { file, _ in
      file.kind == .pressFile || file.kind == .pressRecord
        ? [] : SourceSearching(people: people, file: file, root: root).holdings()
    }.flatMap { $0 }
  }
}

/// The search through one file.
private struct SourceSearching {
  let people: SoughtPeople
  let file: SourceTree.File
  let root: String

  func holdings() -> [Holding] {
    let name = Array(file.path.utf8.dropFirst(SourcePaths.content.utf8.count + 1))
    var seen: Set<Int> = []
    let inPath = people.hits(in: name).filter { seen.insert($0.person).inserted }.map { hit in
      var holding = holding(hit, in: name, at: Place(file.path))
      holding.isInPath = true
      return holding
    }
    return inPath + inBytes()
  }

  private func inBytes() -> [Holding] {
    if isOpaque(byNameOf: file.path) { return [] }
    // One that cannot be read has an error of its own, which says that something may be hidden.
    guard let bytes = try? readFile(root + "/" + file.path, limit: 64 << 20) else { return [] }
    if let sheets = tables(in: bytes, called: file.path) { return sheets.flatMap { cells(of: $0) } }
    if case .text = Packing(of: bytes, called: file.path) { return inText(bytes) }
    var seen: Set<Int> = []
    return unpackedTexts(of: bytes, called: file.path).texts.flatMap { text in
      people.hits(in: Array(text.name.utf8)).map { ($0, Array(text.name.utf8)) }
        + people.hits(in: text.bytes).map { ($0, text.bytes) }
    }.filter { seen.insert($0.0.person).inserted }
      .map { holding($0.0, in: $0.1, at: Place(file.path)) }
  }

  private func cells(of sheet: Sheet) -> [Holding] {
    let whole = Place(file.path, sheet: sheet.name)
    return sheet.rows.flatMap { row in
      row.cells.flatMap { cell -> [Holding] in
        let text = Array(cell.text.utf8)
        var seen: Set<Int> = []
        return people.hits(in: text).filter { seen.insert($0.person).inserted }.map { hit in
          var holding = holding(hit, in: text, at: cell.place(in: whole))
          holding.row = Int(row.line > 0 ? row.line : row.number)
          return holding
        }
      }
    }
  }

  private func inText(_ bytes: [UInt8]) -> [Holding] {
    let bytes = utf8Text(bytes)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    var (line, lineStart, position) = (1, 0, 0)
    return people.hits(in: text).map { hit in
      while position < hit.range.lowerBound {
        if text[position] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, position + 1) }
        position += 1
      }
      let end = text[hit.range].firstIndex(of: UInt8(ascii: "\n")) ?? hit.range.upperBound
      return holding(
        hit, in: text,
        at: Place(
          file.path, line: line, column: scalarCount(of: text[lineStart..<hit.range.lowerBound]) + 1,
          length: scalarCount(of: text[hit.range.lowerBound..<end])))
    }
  }

  private func holding(_ hit: SoughtPeople.Hit, in bytes: [UInt8], at place: Place) -> Holding {
    Holding(
      person: hit.person, kind: file.kind.holdingKind, place: place,
      words: String(decoding: bytes[hit.range], as: UTF8.self), namesakes: hit.namesakes)
  }
}

extension FileKind {
  fileprivate var holdingKind: Holding.Kind {
    switch self {
    case .text(.bulletin): .source
    case .text: .text
    case .table: .table
    case .awards, .awardWorkbook: .row
    case .settings, .catalogue, .awardMapping: .settings
    case .answers, .acknowledgements: .answer
    case .material: .attachment
    case .ledger, .pressRecord, .pressFile, .unexpected: .other
    }
  }
}
