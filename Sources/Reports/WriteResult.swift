import Diagnostics
import Publishing

/// What writing changed.
package struct WriteResult: Sendable {
  package var written = 0
  package var unchanged = 0
  package var removed = 0
  /// Paths of story and other main pages that the last build did not have, and those it had and this one has not.
  package var appears: [PageChange] = []
  package var disappears: [PageChange] = []
  /// Main pages that both have, with other bytes.
  package var changed: [PageChange] = []
  package var diagnostics: [Diagnostic]
  /// What came of the search for hidden names; `nil` when nobody is hidden.
  package var search: SearchResult?

  package init(diagnostics: [Diagnostic] = [], search: SearchResult? = nil) {
    self.diagnostics = diagnostics
    self.search = search
  }

  /// Whether names were found, so that the old site stands.
  package var isStopped: Bool { search.map { !$0.problems.isEmpty } ?? false }
}

/// A main page that came, went or changed.
package struct PageChange: Sendable, Equatable {
  /// From the root of the site: `guong-sang/a/index.html`.
  package let path: String
  package let kind: OutputKind
  /// As browsers show it; `nil` where nobody asked.
  package let title: String?

  package init(path: String, kind: OutputKind, title: String? = nil) {
    (self.path, self.kind, self.title) = (path, kind, title)
  }
}

/// What came of searching the whole site for hidden names.
package struct SearchResult: Sendable {
  /// How many names were searched for, and in how many files.
  package let names: Int
  package let files: Int
  /// Of those, how many hold pictures or PDFs, in which no text can be searched.
  package let opaque: Int
  package let problems: [Diagnostic]

  package init(names: Int, files: Int, opaque: Int, problems: [Diagnostic]) {
    self.names = names
    self.files = files
    self.opaque = opaque
    self.problems = problems
  }
}
