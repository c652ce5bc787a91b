extension Choice {
  /// Bulletins that are not published are seen in previews only, without what may not be seen.
  var visibleBulletins: [Bulletin] {
    guard selection.drafts else { return [] }
    return site.bulletins.refs.map { ref in
      let links = site.links(ref)
      var bulletin = site.bulletins[ref]
      let hidden = Set(
        links.stories.filter { stories[$0.index] != .visible }.map { site.stories[$0].id }
          + links.awards.filter { !awards[$0.index] }.map { site.awards[$0].id })
      bulletin.stories.removeAll { hidden.contains($0.value) }
      bulletin.awards.removeAll { hidden.contains($0.value) }
      return bulletin
    }
  }
}
