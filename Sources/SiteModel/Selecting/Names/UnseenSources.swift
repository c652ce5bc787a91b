import Diagnostics

/// Sources of which readers see nothing at the instant of a choice. A file that no table has is seen: a new kind of source is searched
/// before anybody thinks of it.
extension Choice {
  var unseenFiles: Set<String> {
    var files: Set<String> = []
    func add(_ file: String, _ visibility: Visibility) {
      if visibility != .visible { files.insert(file) }
    }
    for ref in site.stories.refs { add(site.stories[ref].file, stories[ref.index]) }
    for ref in site.pages.refs { add(site.pages[ref].file, pages[ref.index]) }
    for ref in site.documents.refs { add(site.documents[ref].file, documents[ref.index]) }
    for ref in site.consultations.refs { add(site.consultations[ref].file, consultations[ref.index]) }
    for ref in site.campaigns.refs {
      let campaign = site.campaigns[ref]
      add(campaign.file, campaigns[ref.index])
      for review in campaign.reviews where campaigns[ref.index] != .visible || !isVisible(review) {
        files.insert(review.file)
      }
      if campaigns[ref.index] != .visible, let slash = campaign.file.lastIndex(of: "/") {
        files.insert("\(campaign.file[...slash])results.csv")
      }
    }
    // What was released is looked at as it was stored; a source is seen in previews only, and while it is being released.
    let shown = Set(visibleBulletins.map(\.file))
    files.formUnion(site.bulletins.records.map(\.file).filter { !shown.contains($0) })
    return files
  }

  /// Lines of tables whose rows are not shown, by file.
  var unseenRows: [String: Set<Int>] {
    var rows: [String: Set<Int>] = [:]
    func add(_ place: Place?) {
      if let place, let line = place.line { rows[place.file, default: []].insert(line) }
    }
    for ref in site.recipients.refs where !recipients[ref.index] { add(site.recipients[ref].place) }
    for ref in site.decisions.refs where !decisions[ref.index] { add(site.decisions[ref].place) }
    for series in site.series {
      for point in series.points where !selection.isPast(point.asOf) { add(point.place) }
    }
    for row in selection.withheld.rows { rows[row.file, default: []].insert(row.number) }
    return rows
  }
}
