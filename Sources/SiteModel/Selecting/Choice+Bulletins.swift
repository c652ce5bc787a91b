import Bulletins
import Diagnostics
import Records
import VietnameseText

extension Choice {
  /// The bulletins whose text is to be seen: the one that is being released, and in previews those that were not, or not as they
  /// are now. What was released is seen as it was stored, never made anew.
  var visibleBulletins: [Bulletin] { shownBulletins.map(visible) }

  /// The same of a site that hides nothing, where the joins are right as they are.
  func withVisibleBulletins(_ site: Site) -> Site {
    guard !site.bulletins.isEmpty else { return site }
    var result = site
    let shown = shownBulletins
    result.bulletins = Table(shown.map { site.bulletins[$0] })
    result.bulletinLinks = shown.map { site.links($0) }
    return result
  }

  var shownBulletins: [Ref<Bulletin>] {
    site.bulletins.refs.filter { ref in
      let id = site.bulletins[ref].id
      if id == selection.releasing { return true }
      guard selection.drafts else { return false }
      guard let history = site.releases.first(where: { $0.id == id }) else { return true }
      // While it is held, what would be released in place of the text that was stopped.
      guard let text = history.versions.last(where: { $0.value != nil }), let released = text.value else {
        return false
      }
      return !site.says(value(of: ref, released: text.entry.released), asIn: released)
    }
  }

  /// The versions that come after what was stored, be it seen or not: nothing of it in a build without drafts.
  var draftVersions: [BulletinID: Int] {
    guard selection.drafts else { return [:] }
    return Dictionary(
      site.releases.map { ($0.id, $0.current.entry.version + 1) }, uniquingKeysWith: { first, _ in first })
  }

  func visible(_ ref: Ref<Bulletin>) -> Bulletin {
    let links = site.links(ref)
    var bulletin = site.bulletins[ref]
    let hidden = Set(
      links.stories.filter { !isVisible(.story($0)) }.map { site.stories[$0].id }
        + links.awards.filter { !awards[$0.index] }.map { site.awards[$0].id })
    bulletin.stories.removeAll { hidden.contains($0.value) }
    bulletin.awards.removeAll { hidden.contains($0.value) }
    return bulletin
  }

  private func value(of ref: Ref<Bulletin>, released: Instant) -> [String] {
    site.value(of: ref, released: released, mayName: selection.mayName)
  }

  /// Whether what was released is still what the sources say. In a preview it may be a correction in the making: a warning.
  func silentChanges() -> [Diagnostic] {
    let sources = site.bulletinSources
    return site.releases.compactMap { silentChange(of: $0, sources) }
  }

  func silentChange(of history: PressHistory, _ sources: [BulletinID: Ref<Bulletin>]) -> Diagnostic? {
    guard let last = history.versions.last, let released = last.value else { return nil }
    let entry = last.entry
    let file = history.id.sourceFile
    guard let ref = sources[history.id] else {
      // Of a source that cannot be read its own error tells.
      if site.unreadBulletins.contains(file) { return nil }
      return Diagnostic(.bulletinSourceMissing, history.id.text, file, at: entry.place)
    }
    let now = value(of: ref, released: entry.released)
    if now == released { return nil }
    let renamings = Renamings(of: site)
    let (then, today) = (SpokenValue(released, renamings), SpokenValue(now, renamings))
    guard then != today else { return nil }
    let change = firstChange(from: then.lines, to: today.lines)
    let isSeen = !history.seen(at: selection.clock).isEmpty
    var problem = Diagnostic(
      isSeen ? .silentChange : .unseenChange, history.id.text, String(entry.version), change,
      at: Place(file)
    ).note(.releasedHere, String(entry.version), at: entry.place)
    if selection.drafts { problem.severity = .warning }
    return problem
  }
}

extension Site {
  var bulletinSources: [BulletinID: Ref<Bulletin>] {
    Dictionary(bulletins.refs.map { (bulletins[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Choice {
  /// Versions that may be seen and name somebody who may not be named, be it in words that nothing joins to the data. A correction
  /// leaves them where they are, so only a kill helps. A bulletin that means a namesake, and says so in any version, is free to.
  func releasedNamings(_ hidden: HiddenNames?) -> [Diagnostic] {
    guard let hidden else { return [] }
    return site.releases.compactMap { $0.visible(at: selection.releaseClock) }.flatMap { history in
      let texts = history.versions.map {
        (hits: Set(hidden.hits(in: $0.bulletin?.words ?? "").map(\.name)), $0.entry)
      }
      return hidden.names.indices.compactMap { number -> Diagnostic? in
        guard let naming = texts.first(where: { $0.hits.contains(number) }) else { return nil }
        let name = hidden.names[number].text
        guard !isNamesake(name, in: history) else { return nil }
        return Diagnostic(
          .namedInRelease, history.id.text, String(naming.1.version), name, at: naming.1.place)
      }
    }
  }

  private func isNamesake(_ name: String, in history: PressHistory) -> Bool {
    history.versions.flatMap { $0.bulletin?.claims ?? [] }.contains { claim in
      guard let recipient = recipient(of: claim).map({ site.recipients[$0] }) else { return false }
      return isNamed(name, in: recipient.name) && selection.mayName(recipient)
    }
  }

  /// A row without an id goes by the id of its recipient.
  private func recipient(of claim: PressClaim) -> Ref<Recipient>? {
    guard claim.kind == .recipient || claim.kind == .award else { return nil }
    if case .recipient(let ref)? = site.targets[claim.id] { return ref }
    return site.awards.refs.first { site.awards[$0].id == claim.id }.map { site.links($0).recipient }
  }
}

/// The first difference of two values: “was” → “now”, - “was” or + “now”.
private func firstChange(from old: [String], to new: [String]) -> String {
  let changes = new.difference(from: old)
  func words(_ line: String) -> String {
    let text = line.hasPrefix(BulletinValue.text) ? line.dropFirst(BulletinValue.text.count) : line[...]
    return "“\(text.replacing("\t", with: " "))”"
  }
  switch (changes.removals.first, changes.insertions.first) {
  case (.remove(let was, let old, _)?, .insert(let now, let new, _)?) where was == now:
    return "\(words(old)) → \(words(new))"
  case (.remove(let was, let old, _)?, let insertion):
    if case .insert(let now, let new, _)? = insertion, now < was { return "+ \(words(new))" }
    return "- \(words(old))"
  case (_, .insert(_, let new, _)?): return "+ \(words(new))"
  default: return ""
  }
}
