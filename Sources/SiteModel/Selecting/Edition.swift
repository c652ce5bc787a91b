import Bulletins
import Publishing
import VietnameseText

/// The site at one instant: the only thing that renderers get.
///
/// `site` holds what may be seen and nothing else, so no list, count, feed, export or picture made from it can
/// show a draft, a future, embargoed, expired or withdrawn text, or a person who may not be named. What must
/// be said about such items stands in types of their own.
package struct Edition: Sendable {
  package let site: Site
  /// What may be seen of consultations; only here are nominees.
  package let notices: [Notice]
  package let tombstones: [Tombstone]
  /// Whether there ever was a story to be seen: then its feeds stay where they are, even with nothing in them.
  package let hadStories: Bool
  /// What was released for the press, by number, the newest first.
  package let releases: [PressHistory]
  /// Bulletins that are news still: the first version of each came less than 48 hours before.
  package let recentReleases: Set<BulletinID>
  /// When the next version of a bulletin will be seen: all that may be told of it before.
  package let nextRelease: Instant?
  /// In previews, which version the draft of a bulletin would be released as, where others were stored before it.
  package let draftVersions: [BulletinID: Int]
  /// How many rows of a decision were revoked, by its slug.
  package let revocations: [Revocation]
  /// When the site changes next without any change of its sources.
  package let nextChange: Instant?
  /// Ids of award forms and of levels that may no longer decide or be decided, by the catalogue.
  package let endedForms: Set<String>
  package let endedLevels: Set<String>
  /// Until when a statement that must have an end may be trusted (RFC 9116): the end of the quarter half a year on. The only
  /// thing on a site that the clock tells, and it tells no more than its quarter.
  package let trustedUntil: Instant
}

/// What stands at the place of a withdrawn text: no title, no name.
package struct Tombstone: Sendable {
  /// `nil` for a page of its own, which stands at the root of the site.
  package let section: Section?
  package let id: String
  package let slug: String
  package let date: PartialDate?
  /// The class of the reason; `nil` of a text that is being put right and will be back.
  package let reason: WithdrawalReason?
  /// `nil` of other texts than stories.
  package let story: WithdrawnStory?
}

/// What feeds must know of a withdrawn story so that its words are taken out of readers that have them: where its item stood.
package struct WithdrawnStory: Sendable {
  /// What its item was dated.
  package let published: Instant
  /// When it was withdrawn; later than any date that its item had before.
  package let withdrawn: Instant
  /// Ids of those whose feeds had the item.
  package let campaign: String?
  package let unit: String?
}

/// Rows of a decision that were revoked: a count, no name (Law 06/2022/QH15, article 93).
package struct Revocation: Sendable {
  package let decision: String
  package let count: Int
}
