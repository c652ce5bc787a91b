import Diagnostics
import Markdown
import Records
import VietnameseText

/// What will be wrong at the instants at which the site changes by itself. It is said now, since nobody may be there then.
package struct Forecast: Sendable {
  package struct Fault: Sendable {
    /// The first instant at which it is there; a fault of now is none of these.
    package let instant: Instant
    package let diagnostic: Diagnostic
    /// Whether its text appears then, and was not seen before.
    package let isOfComing: Bool

    package init(instant: Instant, diagnostic: Diagnostic, isOfComing: Bool) {
      self.instant = instant
      self.diagnostic = diagnostic
      self.isOfComing = isOfComing
    }
  }

  package internal(set) var faults: [Fault] = []
  /// The pictures and attachments of texts that appear, and originals of decisions, with the instants.
  package internal(set) var contentFiles: [(instant: Instant, files: [ContentFileReference])] = []
}

/// Asks of every text that may be seen after the clock what is wrong at the instants at which it, or what it points to, changes.
///
/// Nothing is joined again: each mention is looked at where its own instants lie, so the work grows with what changes.
///
/// - Parameter pages: the paths of the site as it is now, asked for when something will change.
package func forecast(
  of site: Site, after selection: Selection, pages: @autoclosure () -> KnownPages
) -> Forecast {
  var turns = Turns(site, after: selection)
  guard turns.hasAny else { return Forecast() }
  let texts = turns.comingTexts()
  var forecast = Forecast()
  forecast.addMentions(of: texts, &turns)
  forecast.addAddresses(of: texts, &turns, pages())
  forecast.addContentFiles(of: texts, &turns)
  forecast.addNames(of: texts, &turns)
  forecast.addReleases(turns)
  return forecast
}

/// A text that may be seen now or later.
struct ComingText {
  let text: SiteText
  /// When it appears; `nil` of one that is seen now.
  let start: Instant?
  /// The instants after the clock at which it appears or goes.
  let turns: [Instant]
}

extension Forecast {
  mutating func add(_ diagnostic: Diagnostic, at instant: Instant, in text: ComingText) {
    faults.append(
      Fault(instant: instant, diagnostic: diagnostic, isOfComing: instant == text.start))
  }

  /// References, figures and blocks.
  fileprivate mutating func addMentions(of texts: [ComingText], _ turns: inout Turns) {
    for text in texts {
      turns.now.site.body(of: text.text).forEachMention { mention in
        let instants = turns.instants(of: mention)
        addFirst(of: text, instants, turns) { $0.fault(of: mention, in: text.text) }
      }
    }
  }

  /// The first instant of each fault that something in a text will have.
  ///
  /// - Parameter instants: those at which the thing that the text points to changes.
  mutating func addFirst(
    of text: ComingText, _ instants: [Instant], _ turns: Turns, _ fault: (Outlook) -> Diagnostic?
  ) {
    guard text.start != nil || !instants.isEmpty else { return }
    var known = text.start == nil ? Set([fault(turns.now)?.code].compactMap { $0 }) : []
    for instant in Set(instants + [text.start].compactMap { $0 }).sorted() {
      let then = turns.now.at(instant)
      guard then.state(of: text.text) == .shown, let problem = fault(then) else { continue }
      if known.insert(problem.code).inserted { add(problem, at: instant, in: text) }
    }
  }

  /// A build copies what its texts show and stops when it is not there.
  fileprivate mutating func addContentFiles(of texts: [ComingText], _ turns: inout Turns) {
    let site = turns.now.site
    for text in texts {
      guard let start = text.start else { continue }
      let files = site.contentFiles(of: text.text)
      if !files.isEmpty { contentFiles.append((start, files)) }
    }
    let originals = site.contentFiles.filter { $0.decision != nil }
    for original in originals {
      guard let ref = original.decision, turns.now.state(of: ref) != .shown else { continue }
      let instants = turns.instants(of: Target.decision(ref))
      guard let start = instants.first(where: { turns.now.at($0).state(of: ref) == .shown }) else { continue }
      contentFiles.append((start, [original]))
    }
  }
}
