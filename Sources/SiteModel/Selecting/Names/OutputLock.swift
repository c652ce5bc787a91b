import VietnameseText

/// What all that is about to be published is searched for, whatever made it: the names of people who may not be named.
///
/// Names that somebody visible bears too are left out, since bytes do not tell who is meant: of them the sources say it.
package struct OutputLock: Sendable {
  private let hidden: HiddenNames
  private let free: Set<Int>

  /// How many names are searched for.
  package var count: Int { hidden.names.count - free.count }

  fileprivate init(_ hidden: HiddenNames, free: Set<Int>) {
    self.hidden = hidden
    self.free = free
  }

  /// The names in the bytes of a file, each once.
  package func names(in bytes: [UInt8]) -> [String] {
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
    var free = hidden.ofUnits.union(hidden.search.tooShort)
    for names in choice.namesakes(of: hidden).names.values { free.formUnion(names) }
    for case .text(_, let body, _) in words.values where !body.strangers.isEmpty {
      free.formUnion(hidden.numbers(of: body.strangers))
    }
    for notice in choice.notices() { free.formUnion(hidden.numbers(of: notice.nominees.map(\.nominee.name))) }
    return free.count < hidden.names.count ? OutputLock(hidden, free: free) : nil
  }
}
