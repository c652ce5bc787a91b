import Diagnostics
import VietnameseText

extension Choice {
  /// Places where visible texts name a person who may not be named. A text about a visible namesake is free
  /// to use the name.
  func namings(in visible: Site, _ notices: [Notice]) -> [Diagnostic] {
    let names = hiddenNames
    guard !names.isEmpty else { return [] }
    let stories = visible.stories.refs.map { ref in
      let story = visible.stories[ref]
      return (story.file, story.words, Set(visible.links(ref).about.map { visible.recipients[$0].name }))
    }
    return namings(in: stories + visible.otherWords.map { ($0.file, $0.words, []) })
      + notices.flatMap { namings(in: $0, of: visible, names) }
  }

  /// - Parameter texts: their files, their words, and the names that each is free to use.
  func namings(in texts: [(file: String, words: String, own: Set<String>)]) -> [Diagnostic] {
    let names = hiddenNames
    guard !names.isEmpty else { return [] }
    return texts.flatMap { file, words, own in
      names.filter { !own.contains($0) && isNamed($0, in: words) }
        .map { Diagnostic(.namedAfterWithdrawal, $0, at: Place(file)) }
    }
  }

  var hiddenNames: [String] {
    Set(site.recipients.records.filter { !selection.mayName($0) }.map(\.name)).sorted()
  }

  /// Those whom a notice may name are named in its list; of anybody else nothing may be said there either.
  private func namings(in notice: Notice, of visible: Site, _ names: [String]) -> [Diagnostic] {
    let own = Set(notice.nominees.filter { $0.nominee.recipient != nil }.map(\.nominee.name))
    let file = Place(visible.consultations[notice.consultation].file)
    let texts =
      notice.nominees.map { (place: $0.nominee.place, words: $0.nominee.words) }
      + notice.corrections.map { (place: file, words: "\($0.was)\n\($0.now)") }
    return texts.flatMap { text in
      names.filter { !own.contains($0) && isNamed($0, in: text.words) }
        .map { Diagnostic(.namedAfterWithdrawal, $0, at: text.place) }
    }
  }
}

/// Whether a name stands in a text, whatever its case and marks.
func isNamed(_ name: String, in words: String) -> Bool {
  let name = folded(name)
  return !name.isEmpty && " \(folded(words)) ".contains(" \(name) ")
}

extension Nominee {
  /// What a notice says of somebody.
  var words: String {
    [name, role, deed, unit?.value, organisation?.value].compactMap { $0 }.joined(separator: "\n")
  }
}

extension Story {
  /// All words of the story that readers see.
  var words: String {
    var parts = [title, summary, deed?.place, deed?.what, deed?.effect, body.plainText()]
    parts += [practice?.problem, practice?.cost, practice?.result, practice?.conditions, practice?.contact]
    parts += (practice?.steps ?? []).map { $0 }
    parts += authors + [source?.title] + sources.map(\.title) + tags.map(\.name)
    parts += ([image].compactMap { $0 } + gallery).flatMap { [$0.alt, $0.caption, $0.credit] }
    parts += corrections.flatMap { [$0.was, $0.now] }
    return parts.compactMap { $0 }.joined(separator: "\n")
  }
}

extension Campaign {
  /// Those of its own page, without its reviews.
  var ownWords: String {
    let own = [title, summary, aim, owner].compactMap { $0 } + targets
    return (own + [body.plainText()]).joined(separator: "\n")
  }
}

extension Review {
  var words: String { "\(title)\n\(summary ?? "")\n\(body.plainText())" }
}

extension Page {
  var words: String { "\(title)\n\(summary ?? "")\n\(body.plainText())" }
}

extension Document {
  var words: String { "\(title)\n\(summary ?? "")\n\(body.plainText())" }
}

extension Bulletin {
  var words: String {
    var parts =
      [headline, summary, dateline, contact?.office, original?.title, body.plainText()]
      .compactMap { $0 } + notes
    parts += photos.flatMap { [$0.alt, $0.caption, $0.credit, $0.rights].compactMap { $0 } }
    parts += corrections.flatMap { [$0.was, $0.now] }
    return parts.joined(separator: "\n")
  }
}

extension Site {
  /// The words of everything but stories, by the file they come from.
  fileprivate var otherWords: [(file: String, words: String)] {
    var words: [(file: String, words: String)] = campaigns.records.map { campaign in
      (campaign.file, ([campaign.ownWords] + campaign.reviews.map(\.words)).joined(separator: "\n"))
    }
    words += pages.records.map { ($0.file, $0.words) }
    words += documents.records.map { ($0.file, $0.words) }
    words += consultations.records.map { ($0.file, $0.lastingWords) }
    words += bulletins.records.map { ($0.file, $0.words) }
    words += decisions.records.map { ("Content/data/decisions.csv", $0.about ?? "") }
    words += awards.records.map { ($0.place.file, $0.deed ?? "") }
    return words
  }
}
