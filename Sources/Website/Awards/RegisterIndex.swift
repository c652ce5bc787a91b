import Formats
import Publishing
import Records
import SiteModel

/// The rows of the register as data for a script that searches in them: a file for each year, read when somebody first asks.
/// It holds what the register's pages show and nothing else.
extension SiteContext {
  /// The years of the register, newest first, and `khac` for rows of no known year; nothing when the theme does not search.
  func registerIndex(of awards: [Ref<Award>], years: [Register]) -> [(name: String, awards: [Ref<Award>])] {
    guard features.contains(.registerSearch) else { return [] }
    let dated = years.compactMap { register -> (name: String, awards: [Ref<Award>])? in
      guard case .year(let year) = register.filter else { return nil }
      return (String(year), register.awards)
    }
    let undated = awards.filter { date(of: $0) == nil }
    return dated + (undated.isEmpty ? [] : [("khac", undated)])
  }

  func registerIndexFile(_ name: String, _ awards: [Ref<Award>]) -> OutputFile {
    let path = "\(paths.folder(.awards))chi-muc/\(name).json"
    return page(path, kind: .registerData, origin: SourcePaths.awards) { [self] output in
      output.appendJSON(.array(awards.map(indexEntry)))
      output.append(UInt8(ascii: "\n"))
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
