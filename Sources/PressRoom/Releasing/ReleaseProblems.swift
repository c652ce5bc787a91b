import Diagnostics

/// Why a version cannot be made.
package struct ReleaseProblems: Error {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: Diagnostic...) { self.diagnostics = diagnostics }
  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
