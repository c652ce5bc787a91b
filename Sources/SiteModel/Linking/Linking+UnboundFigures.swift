import Diagnostics
import Markdown
import Records
import VietnameseText

/// Numbers of bulletins that nothing confirms: whoever quotes a bulletin quotes them.
extension Linking<Whole> {
  mutating func checkFigures() {
    guard !site.bulletins.isEmpty else { return }
    // What was released as it stands is not to be changed for a figure.
    let released = Dictionary(
      site.releases.map { ($0.id, $0.current) }, uniquingKeysWith: { first, _ in first })
    let open = site.bulletins.records.filter { !(released[$0.id]?.isRelease(of: $0.source) ?? false) }
    guard !open.isEmpty else { return }
    let known = KnownFigures(site.series)
    for bulletin in open { checkFigures(of: bulletin, known) }
  }

  private mutating func checkFigures(of bulletin: Bulletin, _ known: KnownFigures) {
    let lines = bulletin.source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let bodyStart = (lines.dropFirst().firstIndex { $0.trimmed == "---" || $0.trimmed == "..." } ?? -1) + 1
    var isCode = false
    for (index, line) in lines.enumerated().dropFirst(bodyStart) {
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      guard !isCode, !line.hasPrefix(":::") else { continue }
      for figure in writtenFigures(in: line, isMeasure: known.has) {
        report(figure, known, file: bulletin.file, line: index + 1)
      }
    }
    checkHead(of: bulletin, lines[..<bodyStart], known)
  }

  /// Nothing can be bound in the head: its figures are confirmed when the text has them bound.
  private mutating func checkHead(of bulletin: Bulletin, _ head: ArraySlice<String>, _ figures: KnownFigures)
  {
    // Each number once: its place is looked for in the head.
    var known = Set(bulletin.body.figures.map(\.value))
    for text in [bulletin.title, bulletin.summary ?? ""] + bulletin.notes {
      for figure in writtenFigures(in: text, isMeasure: figures.has) where known.insert(figure.text).inserted
      {
        guard known.count <= Self.headLimit,
          let line = head.firstIndex(where: { $0.contains(figure.text) }),
          let found = head[line].firstRange(of: figure.text)
        else { continue }
        let before = head[line][..<found.lowerBound].unicodeScalars.count
        let there = WrittenFigure(text: figure.text, offset: before, after: figure.after)
        report(there, figures, file: bulletin.file, line: line + 1)
      }
    }
  }

  /// Far more numbers than a headline and a sapo have.
  private static var headLimit: Int { 1000 }

  private mutating func report(_ figure: WrittenFigure, _ known: KnownFigures, file: String, line: Int) {
    let place = Place(
      file, line: line, column: figure.offset + 1, length: figure.text.unicodeScalars.count)
    diagnostics.append(
      Diagnostic(.unboundFigure, figure.text, at: place, suggestions: known.marks(for: figure)))
  }
}

/// The figures of all series by how they are written.
private struct KnownFigures {
  private var points: [String: [Result]] = [:]

  init(_ series: [Series]) {
    for point in series.flatMap(\.points) {
      points[point.value.text(in: .vietnamese), default: []].append(point)
    }
  }

  /// Whether a series has this number, counted in what follows it.
  func has(_ figure: WrittenFigure) -> Bool {
    points[figure.text]?.contains { figure.isFollowed(by: $0.measure.lowercased()) } ?? false
  }

  /// How the number may be bound: with points that are counted in what follows it, else, as a number of three digits hardly
  /// means two things, with any.
  func marks(for figure: WrittenFigure) -> [String] {
    let all = points[figure.text] ?? []
    let fit = all.filter { figure.isFollowed(by: $0.measure.lowercased()) }
    let meant = fit.isEmpty && figure.text.utf8.count > 2 ? all : fit
    return meant.suffix(3).reversed().map { "[[\($0.indicator)@\($0.period)|\(figure.text)]]" }
  }
}
