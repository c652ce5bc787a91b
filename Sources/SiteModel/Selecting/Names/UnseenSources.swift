import Diagnostics

/// Sources of which readers see nothing at the instant of a choice. A file that no table has is seen: a new kind of source is searched
/// before anybody thinks of it.
extension Choice {
  var unseenFiles: Set<String> {
    var files: Set<String> = []
    for text in site.texts where !text.isBulletin && !isVisible(text) { files.insert(site.file(of: text)) }
    for ref in site.campaigns.refs where !isVisible(.campaign(ref)) {
      files.insert(site.campaigns[ref].resultsFile)
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
