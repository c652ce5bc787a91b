import Diagnostics
import Publishing
import Records

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
    case .settings: return place.file.hasPrefix(SourcePaths.awards + "/") ? .hidden : .visible
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
    for (text, visibility) in choice.texts { files[site.file(of: text)] = Holding.State(visibility) }
    for campaign in site.campaigns.records { files[campaign.resultsFile] = files[campaign.file] }
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
