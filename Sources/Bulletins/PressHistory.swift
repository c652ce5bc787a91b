import VietnameseText

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
  /// The one name of the bulletin in all formats and versions, from its first day, wherever the site moved since. Empty while no
  /// version may be seen with its text or its notice.
  package var tag: String { versions.lazy.compactMap(\.edition).first?.tag ?? "" }
}

/// A version with what it says: the bulletin, or the notice that stands in its place.
package struct PressVersion: Sendable {
  /// Kept behind a reference: versions are handed on far more often than they are read.
  package indirect enum Content: Sendable, Hashable {
    /// With the canonical value that it was made from.
    case bulletin(PressBulletin, value: [String])
    case notice(PressStop)
    /// A version whose text may not be shown any more.
    case withdrawn
  }

  package let entry: LedgerEntry
  package let content: Content
  /// Whether a signature lies beside its files.
  package let isSigned: Bool

  package init(entry: LedgerEntry, content: Content, isSigned: Bool = false) {
    self.entry = entry
    self.content = content
    self.isSigned = isSigned
  }

  package var bulletin: PressBulletin? {
    if case .bulletin(let bulletin, _) = content { bulletin } else { nil }
  }

  /// The canonical value that was released, of a version with its text.
  package var value: [String]? {
    if case .bulletin(_, let value) = content { value } else { nil }
  }

  /// Whether this source was released, to the letter; of a notice there is none.
  package func isRelease(of source: String) -> Bool {
    guard let value else { return false }
    let released = value.lazy.filter { $0.utf8.starts(with: BulletinValue.text.utf8) }
      .map { Substring($0.utf8.dropFirst(BulletinValue.text.utf8.count)) }
    return released.elementsEqual(sourceLines(source))
  }

  /// Whether its text may not be shown any more.
  package var isWithdrawn: Bool { if case .withdrawn = content { true } else { false } }

  package var notice: PressStop? { if case .notice(let notice) = content { notice } else { nil } }

  /// What a version says of itself, be it text or notice; `nil` of a withdrawn one.
  package var edition: Imprint? { bulletin?.edition ?? notice?.edition }
}

extension PressHistory {
  /// What of it may be seen at an instant. Of a bulletin that is held or killed no version has its text: then there is nothing that
  /// a feed or a page could give away.
  package func visible(at clock: Instant) -> PressHistory? {
    let released = seen(at: clock)
    guard let last = released.last else { return nil }
    guard last.entry.status != .usable else { return PressHistory(id: id, versions: released) }
    return PressHistory(
      id: id,
      versions: released.map { version in
        version.bulletin == nil ? version : PressVersion(entry: version.entry, content: .withdrawn)
      })
  }
}

extension PressHistory {
  /// The versions that are seen once their instant has come: not one that still waited for it when the next was made, and no notice
  /// about something that nobody had seen.
  package var comingVersions: [PressVersion] {
    let last = versions.count - 1
    let coming = versions.indices.filter { position in
      position == last || versions[position].entry.released <= versions[position + 1].entry.stored
    }
    return coming.map { versions[$0] }.drop { $0.entry.status != .usable }.map(\.self)
  }

  /// The versions that anybody has seen until then.
  package func seen(at clock: Instant) -> [PressVersion] {
    comingVersions.filter { $0.entry.released <= clock }
  }

  /// When it was first seen, or will be; `nil` when it never will.
  private var firstSeen: Instant? { comingVersions.first?.entry.released }

  /// When it is no news any more: 48 hours after its first version, which is what news sitemaps list.
  package var newsEnd: Instant? {
    firstSeen.map { Instant(secondsSince1970: $0.secondsSince1970 + 48 * 3600) }
  }

  package func isNews(at clock: Instant) -> Bool {
    guard let firstSeen, let newsEnd else { return false }
    return firstSeen <= clock && clock < newsEnd
  }
}
