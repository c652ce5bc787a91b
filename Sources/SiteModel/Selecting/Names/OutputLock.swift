import VietnameseText

/// What all that is about to be published is searched for, whatever made it: the names of people who may not be named.
///
/// Names that somebody visible bears too are left out, since bytes do not tell who is meant: of them the sources say it. In a file that
/// is handed on as it is, which no source was searched for, names of units and of strangers in other texts are searched all the same.
package struct OutputLock: Sendable {
  private let hidden: HiddenNames
  private let free: Set<Int>
  /// Those that visible people bear.
  private let borne: Set<Int>
  /// Those of people whom a text says the site does not know, by the files that it hands on.
  private let strangers: [String: Set<Int>]

  /// How many names are searched for.
  package var count: Int { hidden.names.count - free.count }

  fileprivate init(
    _ hidden: HiddenNames, borne: Set<Int>, ofStrangers: Set<Int>, strangers: [String: Set<Int>]
  ) {
    (self.hidden, self.borne, self.strangers) = (hidden, borne, strangers)
    free = borne.union(hidden.ofUnits).union(ofStrangers)
  }

  /// The names in the bytes of a file, each once.
  ///
  /// - Parameter copied: the file that is handed on as it is; `nil` of one that was made.
  package func names(in bytes: [UInt8], copiedFrom copied: String? = nil) -> [String] {
    let free = copied.map { borne.union(strangers[$0] ?? []) } ?? free
    let hits = hidden.hits(in: bytes, free: free)
    return hits.isEmpty ? [] : Set(hits.map(\.name)).sorted().map { hidden.names[$0].text }
  }

  /// The names in a path.
  package func names(in path: String) -> [String] { hidden.named(in: path, free: free) }
}

extension Site {
  /// `nil` when nobody is hidden: then nothing has to be searched.
  package func outputLock(_ selection: Selection) -> OutputLock? {
    guard recipients.records.contains(where: { !selection.mayName($0) }) else { return nil }
    let choice = Choice(self, selection)
    guard let hidden = choice.hiddenNames() else { return nil }
    var borne = Set(hidden.search.tooShort)
    for names in choice.namesakes(of: hidden).names.values { borne.formUnion(names) }
    for notice in choice.notices() {
      borne.formUnion(hidden.numbers(of: notice.nominees.map(\.nominee.name)))
    }
    var ofTexts: [String: Set<Int>] = [:]
    for case (let file, .text(let text)) in words where !text.body.strangers.isEmpty {
      ofTexts[file] = hidden.numbers(of: text.body.strangers)
    }
    var strangers: [String: Set<Int>] = [:]
    for reference in ofTexts.isEmpty ? [] : contentFiles {
      guard let path = reference.target?.path, let names = ofTexts[reference.file] else { continue }
      strangers[path, default: []].formUnion(names)
    }
    guard borne.count < hidden.names.count else { return nil }
    let ofStrangers = ofTexts.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    return OutputLock(hidden, borne: borne, ofStrangers: ofStrangers, strangers: strangers)
  }
}
