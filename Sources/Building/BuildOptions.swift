import Diagnostics
import SiteModel
import VietnameseText

/// What a build is asked to do.
package struct BuildOptions: Sendable {
  /// The folder that holds `Content/` and `Themes/`, absolute.
  package var source: String
  /// Absolute, without a slash at the end.
  package var output: String
  /// The instant the site is built for, as written; `nil` means now.
  package var clock: String?
  package var baseURL: String?
  package var theme: String?
  package var drafts = false
  package var future = false
  package var expired = false
  /// Leaves out what still names somebody who may not be named, and writes the rest: the one exception to errors stopping a build.
  package var withhold = false
  /// Makes warnings errors.
  package var strict = false
  /// Leaves out what missing tools would make, with a warning instead of an error.
  package var skipMissingTools = false
  package var jobs: Int
  package var write: WriteOptions
  /// Where to write the audit, and in which language; `nil` for none.
  package var audit: (file: String, language: MessageLanguage)?

  /// Where what a build says is remembered.
  package var state = StateFolder.none

  package init(source: String, output: String, jobs: Int) {
    self.source = source
    self.output = output
    self.jobs = jobs
    write = WriteOptions(workers: jobs)
  }
}
