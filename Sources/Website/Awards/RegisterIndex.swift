import Formats
import SiteModel

/// The rows of the register as data for a script that searches in them: a file for each year, read when somebody first asks.
/// It holds what the register's pages show and nothing else.
extension SiteContext {
  /// The years of the rows, newest first, `khac` for rows of no known year, each with its rows.
  func registerIndexParts(of awards: [Ref<Award>]) -> [(name: String, awards: [Ref<Award>])] {
    let byYear = Dictionary(grouping: awards) { date(of: $0)?.year ?? 0 }
    return byYear.keys.sorted(by: >).map { ($0 == 0 ? "khac" : String($0), byYear[$0] ?? []) }
  }

  func registerIndexFiles(of awards: [Ref<Award>]) -> [OutputFile] {
    guard features.contains(.registerSearch) else { return [] }
    return registerIndexParts(of: awards).map { name, rows in
      page(
        "\(paths.folder(.awards))chi-muc/\(name).json", kind: "register data", origin: "Content/awards"
      ) { [self] output in
        output.appendJSON(.array(rows.map(indexEntry)))
        output.append(UInt8(ascii: "\n"))
      }
    }
  }

  /// Name and page, role, unit, form, deed, decision and page, date; ids of level, form and unit of today for the filters.
  private func indexEntry(of ref: Ref<Award>) -> JSONValue {
    let (award, links) = (site.awards[ref], site.links(ref))
    let person = link(to: .recipient(links.recipient))
    let decision = links.decision.map { link(to: .decision($0)) }
    let form = site.forms[links.form]
    return .object([
      "name": .string(person.name), "page": person.path.map { .string($0) },
      "role": (award.role ?? site.recipients[links.recipient].role).map { .string($0) },
      "unit": links.unit.map { .string(site.units[$0].fullName) },
      "form": .string(wording.name(of: form, award.awardClass)), "deed": award.deed.map { .string($0) },
      "decision": (decision?.name ?? award.decision?.value).map { .string($0) },
      "decisionPage": decision?.path.map { .string($0) },
      "date": date(of: ref).map { .string(wording.inColumn($0)) },
      "in": .strings(
        [form.level, form.id] + (links.unit.flatMap(currentUnit).map { [site.units[$0].id] } ?? [])),
    ])
  }
}
