import Publishing
import SiteModel
import Theming
import VietnameseText

/// What the register says of commendation as a whole: who is honoured, at which level, how soon. Every figure is counted from
/// the rows of this site, says out of how many, and leads to the very rows.
struct TransparencyPage: TemplateView {
  let frame: PageFrame
  let parts: [RegisterPart]
  private let coverage: Coverage

  init(frame: PageFrame, parts: [RegisterPart]) {
    self.frame = frame
    self.parts = parts
    coverage = Coverage(frame.context)
  }

  private var context: SiteContext { frame.context }
  private var wording: Wording { context.wording }
  private var total: Int { context.site.awards.count }

  static let fields: [Field<TransparencyPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("summary") { $0.frame.description },
      .text("total") { $0.wording.number($0.total) },
      .text("register_path") { $0.context.paths.folder(.awards) },
      .list("tables") { $0.tables([.group, .level]) },
      .list("year_figures") { $0.yearFigures },
      .text("undated_count") { page in
        let undated = page.total - page.registers(.year).reduce(0) { $0 + $1.awards.count }
        return undated > 0 ? page.wording.number(undated) : nil
      },
      .list("years") { $0.table(.year).rows },
      .list("spans") { $0.spans },
      .list("more_tables") { $0.tables([.form, .campaign, .unit]) },
      .text("grassroots_count") { page in
        page.registers(.grassroots).first.map { page.wording.number($0.awards.count) }
      },
      .text("grassroots_path") { $0.registers(.grassroots).first?.folder },
      .text("grassroots_share") { page in
        page.registers(.grassroots).first.flatMap { page.wording.share($0.awards.count, of: page.total) }
      },
      .view("coverage") { $0.coverage },
    ]

  private func registers(_ kind: RegisterPart.Kind) -> [Register] {
    parts.filter { $0.kind == kind }.map(\.register)
  }

  private func table(_ kind: RegisterPart.Kind) -> FigureTable {
    let rows = registers(kind).map { register in
      FigureRow(
        register: register, total: total,
        composition: kind == .group ? nil : context.composition(of: register.awards), wording: wording)
    }
    return FigureTable(kind: kind, rows: rows, total: total, wording: wording)
  }

  private func tables(_ kinds: [RegisterPart.Kind]) -> [FigureTable] {
    kinds.map { table($0) }.filter { !$0.rows.isEmpty }
  }

  private var yearFigures: [YearFigures] {
    let years = registers(.year).sorted { $0.filter.year ?? 0 < $1.filter.year ?? 0 }
    func figures(_ kind: YearFigures.Kind, _ counted: (Int) -> Register?) -> YearFigures {
      YearFigures(
        kind: kind,
        years: years.compactMap { whole in
          guard let year = whole.filter.year else { return nil }
          let part = counted(year)
          return YearFigures.Year(
            number: year, count: part?.awards.count ?? 0, path: part?.folder, whole: whole.awards.count,
            wholePath: whole.folder)
        }, wording: wording)
    }
    let byFilter = Dictionary(parts.map { ($0.register.filter, $0.register) }, uniquingKeysWith: { $1 })
    return [
      figures(.awards) { byFilter[.year($0)] },
      figures(.directWorkers) { byFilter[.yearGroup($0, .directWorker)] },
      figures(.grassroots) { byFilter[.yearGrassroots($0)] },
    ]
  }

  private var spans: [DaySpan] {
    let days = context.spans(of: context.site.awards.refs)
    return DaySpan.Kind.allCases.map { kind in
      DaySpan(
        kind, (days[kind] ?? []).map(\.days), wording, path: context.registerFolder(.span(kind)))
    }
  }
}

extension SiteContext {
  /// `/minh-bach/`.
  func transparencyFiles(_ parts: [RegisterPart]) -> [OutputFile] {
    guard has(.transparency), has(.awards) else { return [] }
    let path = paths.folder(.transparency)
    return [
      page(path, kind: .transparency, origin: SourcePaths.awards) { [self] output in
        let frame = PageFrame(
          self, path: path, title: wording.transparency, description: wording.aboutTransparency,
          kind: "transparency")
        templates.transparency.render(TransparencyPage(frame: frame, parts: parts), to: &output)
      }
    ]
  }
}
