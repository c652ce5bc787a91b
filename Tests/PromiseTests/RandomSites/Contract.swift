/// What may be seen, from what the handbook promises alone; nothing here asks the code under test.
struct Contract {
  let clock: WallTime
  /// The flags of the build.
  let drafts: Bool
  let future: Bool
  let expired: Bool

  /// Expired and withdrawn texts were seen before, or might have been: what points to them may stay.
  enum Fate { case shown, hidden, expired, withdrawn }

  /// When a text says it may be seen.
  struct Publication {
    var date: WallTime?
    var isDraft = false
    var embargo: WallTime?
    var expires: WallTime?
    var isWithdrawn = false
    /// `nil` for a withdrawal of unknown date, which is over.
    var withdrawn: WallTime?
  }

  enum Consent { case decision, full, withdrawn }

  func hasCome(_ time: WallTime?) -> Bool { time.map { $0 <= clock } ?? true }

  /// - Parameter needsDate: "without a date the story is a draft".
  func fate(of text: Publication, needsDate: Bool) -> Fate {
    let isDraft = text.isDraft || (needsDate && text.date == nil)
    if isDraft && !drafts { return .hidden }
    if !future && !(hasCome(text.date) && hasCome(text.embargo)) { return .hidden }
    if text.isWithdrawn && hasCome(text.withdrawn) { return .withdrawn }
    if let end = text.expires, end <= clock, !expired { return .expired }
    return .shown
  }

  /// A fact of the future (a decision, a result) is not there yet.
  func isKnown(_ date: WallTime?) -> Bool { future || hasCome(date) }

  /// A minor is named only with full consent, from its date on; a withdrawal counts from its date on.
  func mayBeNamed(_ consent: Consent, since date: WallTime?, isMinor: Bool) -> Bool {
    switch consent {
    case .decision: !isMinor
    case .full: !isMinor || hasCome(date)
    case .withdrawn: !isMinor && !hasCome(date)
    }
  }
}
