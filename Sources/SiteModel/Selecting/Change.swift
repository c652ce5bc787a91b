import Bulletins
import Records
import VietnameseText

/// Something that the site will do by itself at an instant, without any change of its sources.
package struct Change: Sendable {
  /// Stable words: programs read them in `guongsang list schedule`.
  package enum Kind: String, Sendable, CaseIterable {
    case appears, expires, withdrawn
    /// A consultation ends, and with it the names unless they are kept.
    case closes
    /// A consent begins or ends.
    case named, unnamed
    /// A form or level of the catalogue may no longer be decided or decide.
    case ended
    /// A bulletin is no news any more.
    case ages
    /// A statement that must have an end is given a later one.
    case renewed
  }

  package enum Subject: Sendable, Hashable {
    case text(SiteText)
    /// Somebody in a notice, by their position in it.
    case nominee(Ref<Consultation>, Int)
    case recipient(Ref<Recipient>)
    case decision(Ref<IssuedDecision>)
    case award(Ref<Award>)
    /// A point by the positions of its series and in it.
    case result(Int, Int)
    case form(Ref<AwardForm>)
    /// A level by its position in the catalogue.
    case level(Int)
    /// A version of a bulletin by its number.
    case release(BulletinID, Int)
    /// `security.txt`.
    case securityStatement
  }

  package let instant: Instant
  package let kind: Kind
  package let subject: Subject
}
