import Records
import VietnameseText

/// Gathers the instants that records name at which something may change: what visibility says a second before and at the instant.
/// Whether readers see anything of it is asked afterwards (`Outlook.isSeen`).
struct Changes {
  let selection: Selection
  private(set) var found: [Change] = []

  init(selection: Selection) { self.selection = selection }

  mutating func add(_ instant: Instant?, _ kind: Change.Kind, _ subject: Change.Subject) {
    guard let instant, instant > selection.clock else { return }
    found.append(Change(instant: instant, kind: kind, subject: subject))
  }

  mutating func consider(_ publication: Publication, _ subject: Change.Subject, needsDate: Bool = false) {
    guard publication.lastInstant.map({ $0 > selection.clock }) ?? false else { return }
    let instants = [
      publication.date?.instant, publication.embargo?.instant, publication.expires?.instant,
      publication.withdrawal?.date?.instant,
    ]
    for (position, instant) in instants.enumerated() {
      guard let instant, instant > selection.clock, !instants[..<position].contains(instant) else { continue }
      let before = selection.at(instant.before).visibility(of: publication, needsDate: needsDate)
      let after = selection.at(instant).visibility(of: publication, needsDate: needsDate)
      guard before != after else { continue }
      switch after {
      case .visible: add(instant, .appears, subject)
      // What was never seen goes unseen.
      case .expired: if before == .visible { add(instant, .expires, subject) }
      case .withdrawn: add(instant, .withdrawn, subject)
      // Time makes nothing a draft or future again.
      case .draft, .future, .withheld: break
      }
    }
  }

  /// Something that may be seen from the first day that a partial date may mean.
  mutating func consider(_ day: PartialDate?, _ subject: Change.Subject) {
    guard let day, !selection.future else { return }
    add(Instant(startOf: day, in: selection.zone), .appears, subject)
  }

  mutating func consider(_ consent: Moment?, _ subject: Change.Subject, _ mayName: (Selection) -> Bool) {
    guard let instant = consent?.instant, instant > selection.clock else { return }
    let isNamed = mayName(selection.at(instant))
    if isNamed != mayName(selection.at(instant.before)) { add(instant, isNamed ? .named : .unnamed, subject) }
  }

  /// Something that has ended once its last day is over.
  mutating func considerEnd(_ last: PartialDate?, _ subject: Change.Subject) {
    guard let last else { return }
    add(Instant(startOf: PartialDate(ofDay: last.lastDay + 1), in: selection.zone), .ended, subject)
  }
}

extension Publication {
  /// The last instant that it names. Asked first, since most lie in the past.
  fileprivate var lastInstant: Instant? {
    var last = date?.instant
    if let instant = embargo?.instant { last = max(last ?? instant, instant) }
    if let instant = expires?.instant { last = max(last ?? instant, instant) }
    if let instant = withdrawal?.date?.instant { last = max(last ?? instant, instant) }
    return last
  }
}

extension Instant {
  /// The second before.
  var before: Instant { Instant(secondsSince1970: secondsSince1970 - 1) }
}

extension Selection {
  /// The same at another instant.
  func at(_ clock: Instant) -> Selection {
    var selection = self
    selection.clock = clock
    return selection
  }
}
