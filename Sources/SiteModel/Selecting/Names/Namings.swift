import Diagnostics
import Markdown
import Records
import VietnameseText
import YAMLTree

// Everything that readers will see of a source is held against the hidden names: whole files, but for what is left out by name below.
// What nobody thought of is searched. An author says who is meant by `about`, by [[id]] of the person, or by [[-|name]] of somebody the
// site does not know.

extension Choice {
  /// Places where visible sources name a person who may not be named, and people of one name of whom nobody said who they are.
  func namings(_ hidden: HiddenNames?) -> [Diagnostic] {
    guard let hidden else { return [] }
    let namesakes = namesakes(of: hidden)
    let search = SourceSearch(choice: self, hidden: hidden, namesakes: namesakes)
    let short = hidden.search.tooShort.map { hidden.names[$0] }.map { name in
      Diagnostic(.nameNotSearched, name.text, at: site.recipients[name.bearers[0]].place)
    }
    return namesakes.diagnostics + short + search.problems() + namingsInNotices(hidden)
  }

  /// Those places in texts that are to appear, at the instant of the choice.
  func namings(inFiles files: Set<String>) -> [Diagnostic] {
    guard let hidden = hiddenNames() else { return [] }
    let search = SourceSearch(choice: self, hidden: hidden, namesakes: namesakes(of: hidden))
    return search.problems(inFiles: files.sorted())
  }

  /// Those whom a notice may name are named in its list; of anybody else nothing may be said there either.
  private func namingsInNotices(_ hidden: HiddenNames) -> [Diagnostic] {
    let files = site.consultations.refs.filter { isVisible(.consultation($0)) }.map {
      site.consultations[$0].file
    }
    return notices().flatMap { notice in
      let own = Set(notice.nominees.filter { $0.nominee.recipient != nil }.map(\.nominee.name))
      let free = hidden.numbers(of: own)
      let file = Place(files[notice.consultation.index])
      let texts =
        notice.nominees.map { (place: $0.nominee.place, words: $0.nominee.words) }
        + notice.corrections.map { (place: file, words: "\($0.was)\n\($0.now)") }
      return texts.flatMap { text in
        hidden.named(in: text.words, free: free).map { Diagnostic(.namedAfterWithdrawal, $0, at: text.place) }
      }
    }
  }
}

extension HiddenNames {
  /// The numbers of names that people who may be named bear too.
  func numbers(of visible: some Sequence<String>) -> Set<Int> {
    Set(visible.flatMap { search.hits(in: $0).map(\.name) })
  }

  /// The hidden names in a text, each once, in the order of the list.
  func named(in text: String, free: Set<Int> = []) -> [String] {
    Set(hits(in: text, free: free).map(\.name)).sorted().map { names[$0].text }
  }
}

extension Nominee {
  /// What a notice says of somebody.
  fileprivate var words: String {
    [name, role, deed, unit?.value, organisation?.value].compactMap { $0 }.joined(separator: "\n")
  }
}

/// Whether a name stands in a text.
func isNamed(_ name: String, in words: String) -> Bool { !NameSearch([name]).hits(in: words).isEmpty }
