/// What was released of one bulletin, oldest version first.
package struct PressHistory: Sendable {
  package let id: BulletinID
  package let versions: [PressVersion]

  package init(id: BulletinID, versions: [PressVersion]) {
    self.id = id
    self.versions = versions
  }

  /// The version in force. A history has one version at least.
  package var current: PressVersion { versions[versions.count - 1] }
  package var status: LedgerEntry.Status { current.entry.status }
}

/// A version with what it says: the bulletin, or the notice that stands in its place.
///
/// Of a bulletin that is held or killed no version has its text: then there is nothing that a feed or a page could give away.
package struct PressVersion: Sendable {
  package enum Content: Sendable, Hashable {
    case bulletin(PressBulletin)
    case notice(PressNotice)
    /// A version whose text may not be shown any more.
    case withdrawn
  }

  package let entry: LedgerEntry
  package let edition: PressEdition
  package let content: Content

  package init(entry: LedgerEntry, edition: PressEdition, content: Content) {
    self.entry = entry
    self.edition = edition
    self.content = content
  }

  package var bulletin: PressBulletin? { if case .bulletin(let bulletin) = content { bulletin } else { nil } }
}
