import Diagnostics

/// What readers see at an instant of each source file, and of each row of the tables.
struct SourceStates {
  struct RowKey: Hashable {
    let file: String
    let sheet: String?
    let row: Int
  }

  private(set) var files: [String: Holding.State] = [:]
  private var rows: [RowKey: Holding.State] = [:]
  /// Whose row it is.
  private(set) var recipients: [RowKey: Ref<Recipient>] = [:]
  private var handedOn: [String: Holding.State] = [:]

  init(_ choice: Choice) {
    takeTexts(choice)
    takeBulletins(choice)
    takeRows(choice)
    for reference in choice.site.contentFiles {
      guard let path = reference.target?.path else { continue }
      let state =
        reference.decision.map { choice.decisions[$0.index] ? .visible : .hidden } ?? files[reference.file]
      if handedOn[path] != .visible { handedOn[path] = state }
    }
  }

  func state(of holding: Holding) -> Holding.State {
    guard let place = holding.place else { return holding.state }
    if holding.isInPath, holding.kind != .attachment { return files[place.file] ?? .hidden }
    switch holding.kind {
    case .text, .source: return files[place.file] ?? .unread
    case .row: return RowKey(holding).flatMap { rows[$0] } ?? .hidden
    case .table:
      let ownsRows = place.file.hasSuffix("/recipients.csv") || place.file.hasSuffix("/decisions.csv")
      return RowKey(holding).flatMap { rows[$0] } ?? files[place.file] ?? (ownsRows ? .hidden : .visible)
    case .settings: return place.file.hasPrefix("Content/awards/") ? .hidden : .visible
    case .attachment: return handedOn[place.file] ?? .hidden
    default: return holding.state
    }
  }
}

extension SourceStates.RowKey {
  init?(_ holding: Holding) {
    guard let place = holding.place, let row = holding.row else { return nil }
    self.init(file: place.file, sheet: place.sheet, row: row)
  }

  init?(_ place: Place?) {
    guard let place, let row = place.line ?? place.row else { return nil }
    self.init(file: place.file, sheet: place.sheet, row: row)
  }
}

extension SourceStates {
  private mutating func takeTexts(_ choice: Choice) {
    let site = choice.site
    func state(_ visibility: Visibility) -> Holding.State { Holding.State(visibility) }
    for ref in site.stories.refs { files[site.stories[ref].file] = state(choice.stories[ref.index]) }
    for ref in site.pages.refs { files[site.pages[ref].file] = state(choice.pages[ref.index]) }
    for ref in site.documents.refs { files[site.documents[ref].file] = state(choice.documents[ref.index]) }
    for ref in site.consultations.refs {
      files[site.consultations[ref].file] = state(choice.consultations[ref.index])
    }
    for ref in site.campaigns.refs {
      let (campaign, own) = (site.campaigns[ref], state(choice.campaigns[ref.index]))
      files[campaign.file] = own
      for review in campaign.reviews {
        let visibility = choice.selection.visibility(of: review.publication, needsDate: false)
        files[review.file] = visibility == .visible ? own : state(visibility)
      }
      if let slash = campaign.file.lastIndex(of: "/") { files["\(campaign.file[...slash])results.csv"] = own }
    }
  }

  private mutating func takeBulletins(_ choice: Choice) {
    let released = Set(choice.site.releases.map(\.id))
    for bulletin in choice.site.bulletins.records {
      files[bulletin.file] =
        released.contains(bulletin.id)
        ? .released : bulletin.publication.isDraft ? .draft : .unreleased
    }
  }

  private mutating func takeRows(_ choice: Choice) {
    let site = choice.site
    func take(_ place: Place?, _ isShown: Bool, _ recipient: Ref<Recipient>? = nil) {
      guard let key = RowKey(place) else { return }
      rows[key] = isShown ? .visible : .hidden
      recipients[key] = recipient
    }
    for ref in site.recipients.refs where !site.recipients[ref].isFromRows {
      take(site.recipients[ref].place, choice.recipients[ref.index], ref)
    }
    for ref in site.decisions.refs { take(site.decisions[ref].place, choice.decisions[ref.index]) }
    for ref in site.awards.refs {
      take(site.awards[ref].place, choice.awards[ref.index], site.links(ref).recipient)
    }
  }
}

extension Holding.State {
  fileprivate init(_ visibility: Visibility) {
    self =
      switch visibility {
      case .visible: .visible
      case .draft: .draft
      case .future: .future
      case .expired: .expired
      case .withdrawn: .withdrawn
      case .withheld: .hidden
      }
  }
}
