// What is told of a site and of a run, as values and words: how a build went, lists of records, an audit of the sources, what still holds a
// person. `Building` brings the data, `guongsang` prints; nothing here knows the disk, the clock or a terminal.

import Diagnostics
import Publishing
import SiteModel
import VietnameseText

/// How a build went.
package struct BuildReport: Sendable {
  /// What stands in the way, in the order of exit codes.
  package enum Failure: Int32, Sendable {
    case content = 1
    case configuration = 2
    case world = 3
  }

  /// What a build does, in this order.
  package enum Stage: String, Hashable, Sendable, CaseIterable {
    case read, link, select
    /// Every path and what stands there, with a look at the files that are handed on.
    case plan
    /// The bytes, from templates and tools, and where they are laid. A check makes them too.
    case make
  }

  package var diagnostics: [Diagnostic] = []
  package var failure: Failure?
  /// How many warnings somebody has seen and accepts; they are not among the others.
  package var accepted = 0
  /// What the last build said; `nil` where nothing is remembered of it.
  package var told: ToldMessages?
  /// Pages and other files by kind.
  package var pages: [OutputKind: Int] = [:]
  package var write = WriteResult()
  /// How long each stage took; those that were not reached are left out.
  package var seconds: [Stage: Double] = [:]
  /// Whether the site was written without what still names somebody who may not be named.
  package var isWithholding = false
  /// When the site changes next by itself.
  package var nextChange: String?
  /// The files with all that they were made of, so that a command that ends anyway need not take them apart.
  package var files: [OutputFile] = []
  /// The site, for the same reason.
  package var site: Site?

  /// The address of the site, with a slash at the end, and its name; `nil` when its settings could not be read.
  package var baseURL: String?
  package var siteTitle: String?

  package init() {}
}

extension BuildReport {
  /// What the last build did not say; all where nothing is remembered.
  package var newDiagnostics: [Diagnostic] { split.new }

  /// What the last build said already.
  package var knownDiagnostics: [Diagnostic] { split.known }

  private var split: (new: [Diagnostic], known: [Diagnostic]) {
    guard let told else { return (diagnostics, []) }
    let marked = zip(diagnostics, told.isNew(diagnostics))
    return (marked.filter(\.1).map(\.0), marked.filter { !$0.1 }.map(\.0))
  }
}

extension BuildReport {
  package mutating func fail(_ failure: Failure, _ problem: Diagnostic) {
    diagnostics.append(problem)
    self.failure = failure
  }

  /// Leaves out warnings of the content, which `check` tells, but for those of a rule that are a command's own.
  package mutating func leaveWarningsToCheck(but own: Rule? = nil) {
    diagnostics.removeAll { $0.severity == .warning && $0.code != own?.code }
  }
}
