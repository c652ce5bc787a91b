import Publishing
import Records
import SiteModel
import VietnameseText

extension SiteContext {
  var unitTrail: [Link] { [Link(path: paths.folder(.units), title: wording.units)] }

  var currentUnits: [Ref<Unit>] { site.units.refs.filter { site.units[$0].isCurrent } }

  /// The list of today's units in Vietnamese order, a page for each, further pages of its stories.
  var unitFiles: [OutputFile] {
    guard has(.units) else { return [] }
    let current = currentUnits.map { (key: collationKey(site.units[$0].name), ref: $0) }
      .sorted { a, b in a.key != b.key ? a.key < b.key : a.ref < b.ref }.map(\.ref)
    let index = linkList(
      in: paths.folder(.units), heading: wording.units, summary: wording.aboutUnits, count: current.count,
      size: max(1, current.count)
    ) { [self] range in
      current[range].map { ref in
        // Most are communes: only others say what they are.
        let kind = site.units[ref].kind
        return LinkItem(
          path: paths.page(site.units[ref]), title: site.units[ref].name,
          note: kind == .commune ? nil : kind.word,
          count: UnitMembers(ref, site).awards.count)
      }
    }
    return index + current.flatMap { files(of: $0) }
  }

  private func files(of ref: Ref<Unit>) -> [OutputFile] {
    let unit = site.units[ref]
    let first = page(paths.page(unit), kind: .unit, origin: unit.place.file) { [self] output in
      templates.unit.render(UnitPage(ref, self), to: &output)
    }
    let rest = storyList(
      shown(UnitMembers(ref, site).stories), in: paths.page(unit), heading: unit.heading, summary: nil,
      trail: unitTrail, kind: .list, origin: unit.place.file, from: 2)
    return [first] + rest
  }
}
