import Records
import SiteModel
import Theming
import VietnameseText

/// The rows of the register divided by one property: how many fall to each part, out of all, and whom each part honours.
struct FigureTable: TemplateView {
  let kind: RegisterPart.Kind
  let rows: [FigureRow]
  /// All rows of the register; some may belong to no part.
  let total: Int
  let wording: Wording

  private var counted: Int { rows.reduce(0) { $0 + $1.register.awards.count } }

  static let fields: [Field<FigureTable>] = [
    .flag("is_group") { $0.kind == .group },
    .flag("is_level") { $0.kind == .level },
    .flag("is_form") { $0.kind == .form },
    .flag("is_campaign") { $0.kind == .campaign },
    .flag("is_unit") { $0.kind == .unit },
    .text("counted") { $0.wording.number($0.counted) },
    .text("total") { $0.wording.number($0.total) },
    .list("rows") { $0.rows },
  ]
}

/// A part: its number, its share of all rows as a number and a bar, and its own composition.
struct FigureRow: TemplateView {
  let register: Register
  let total: Int
  let composition: String?
  let wording: Wording

  static let fields: [Field<FigureRow>] = [
    .text("name") { $0.register.heading },
    .text("path") { $0.register.folder },
    .text("count") { $0.wording.number($0.register.awards.count) },
    .text("share") { $0.wording.share($0.register.awards.count, of: $0.total) },
    .markup("bar") { row in
      guard let bar = ShareBar(row.register.awards.count, of: row.total) else { return .none }
      return .markup { $0.appendHTML(bar.node) }
    },
    .text("composition") { $0.composition },
  ]
}

extension SiteContext {
  /// "Người lao động trực tiếp 3 (60%) · Tập thể 2 (40%) · Cấp cơ sở 4 (80%)": shares of the rows of one part.
  func composition(of awards: [Ref<Award>]) -> String {
    var counts: [RecipientGroup: Int] = [:]
    for ref in awards { counts[group(of: ref), default: 0] += 1 }
    let groups = RecipientGroup.allCases.compactMap { group in
      counts[group].map { (wording.name(of: group), $0) }
    }
    let grassroots = awards.count { isGrassroots($0) }
    let parts = groups + (grassroots > 0 ? [(wording.grassroots, grassroots)] : [])
    return parts.map { name, count in
      "\(name) \(wording.number(count)) (\(wording.share(count, of: awards.count) ?? ""))"
    }.joined(separator: " · ")
  }

  /// Decided in a commune, a district of before 1 July 2025, or an agency (Law 06/2022/QH15, article 80).
  func isGrassroots(_ ref: Ref<Award>) -> Bool {
    ["co-so", "cap-xa", "cap-huyen"].contains(site.forms[site.links(ref).form].level)
  }
}

extension Wording {
  /// "12,5%"; `nil` of nothing.
  func share(_ part: Int, of whole: Int) -> String? {
    guard let count = ExactNumber(part), let all = ExactNumber(whole) else { return nil }
    return count.percent(of: all).map { share($0, isMet: part == whole) }
  }
}
