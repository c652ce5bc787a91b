/// How much a problem matters: an error stops the build, a warning does not unless `--strict` is given.
package enum Severity: String, Sendable, Comparable {
  case warning, error

  package static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
}

/// The languages of messages, and of sites.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case vi, en
}

/// One kind of problem: its stable code and its wording in each language.
///
/// `{0}`, `{1}`, … stand for the facts of one case. Every rule is declared in this module, in a file
/// `Rules+….swift` for each part of the program, so that all wording can be read in one place.
package struct Rule: Sendable {
  /// Stable, in kebab case: `unknown-recipient`.
  package let code: String
  package let severity: Severity
  package let en: String
  package let vi: String
  package let spelling: Spelling
  package let reading: Reading
  private let statedAcceptance: Acceptance

  package init(
    _ code: String, _ severity: Severity = .error, spelling: Spelling = .ofRecords,
    reading: Reading = .byCause, acceptance: Acceptance = .byValue, en: String,
    vi: String
  ) {
    self.reading = reading
    self.statedAcceptance = acceptance
    self.code = code
    self.severity = severity
    self.spelling = spelling
    self.en = en
    self.vi = vi
  }
}

/// How people read the problems of a rule.
package enum Reading: Sendable {
  /// One message for one cause.
  case byCause
  /// Each place for itself: of people who may not be named, every place must be mended.
  case eachPlace
}

/// Whether somebody may say that a problem was seen and is fine as it is.
package enum Acceptance: Sendable {
  /// By what the problem is about, as written.
  case byValue
  /// By a hash of it, because it comes from a column that is not published.
  case byHash
  case never
}

extension Rule {
  /// Errors are mended and never accepted, and so is what concerns people who may not be named.
  package var acceptance: Acceptance {
    severity == .error || reading == .eachPlace ? .never : statedAcceptance
  }
}

/// What the first fact of a rule is, where suggestions are what it could have been.
package enum Spelling: Sendable {
  /// Something of which others may be meant: a guess stays one.
  case ofRecords
  /// A word of a set that the program knows whole: a key, a choice, the name of a template.
  case ofVocabulary
  /// A name that differs from the suggestion by its marks alone.
  case withoutMarks
}

/// A problem in the author's files: what, where, and what else could have been meant.
package struct Diagnostic: Sendable {
  /// Another place that helps to understand the first.
  package struct Note: Sendable {
    package let rule: Rule
    package let facts: [String]
    package let place: Place
  }

  package var severity: Severity
  package let rule: Rule
  package let facts: [String]
  package let place: Place?
  package var notes: [Note] = []
  /// Near misses or allowed values, the likeliest first.
  package var suggestions: [String] = []

  package init(_ rule: Rule, _ facts: String..., at place: Place?, suggestions: [String] = []) {
    self.init(rule, facts, at: place, suggestions: suggestions)
  }

  package init(_ rule: Rule, _ facts: [String], at place: Place?, suggestions: [String] = []) {
    self.severity = rule.severity
    self.rule = rule
    self.facts = facts
    self.place = place
    self.suggestions = suggestions
  }

  package var code: String { rule.code }

  package func message(in language: MessageLanguage) -> String {
    rule.message(facts, in: language)
  }

  /// The same problem with a pointer to another place.
  package func note(_ rule: Rule, _ facts: String..., at place: Place) -> Diagnostic {
    var copy = self
    copy.notes.append(Note(rule: rule, facts: facts, place: place))
    return copy
  }
}

extension Rule {
  /// The wording in `language` with `{0}`, `{1}`, … replaced by `facts`, on one line: a header may have line breaks.
  package func message(_ facts: [String], in language: MessageLanguage) -> String {
    let wording = language.choose(vi: vi, en: en)
    guard wording.contains("{") else { return wording }
    var result = ""
    var rest = Substring(wording)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      // Other braces are part of the wording: messages about templates show tags.
      if let close = rest.firstIndex(of: "}"), let number = Int(rest[..<close].dropFirst()),
        facts.indices.contains(number)
      {
        result += facts[number].split(whereSeparator: \.isNewline).joined(separator: " ").visible
        rest = rest[rest.index(after: close)...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }
}

extension Sequence<Diagnostic> {
  /// Ordered by file and position; problems without a place come first.
  package func sortedByPlace() -> [Diagnostic] {
    enumerated().sorted { a, b in
      switch (a.element.place, b.element.place) {
      case (nil, nil): a.offset < b.offset
      case (nil, _): true
      case (_, nil): false
      case (let x?, let y?) where x < y: true
      case (let x?, let y?) where y < x: false
      default: (a.element.code, a.offset) < (b.element.code, b.offset)
      }
    }.map(\.element)
  }
}
