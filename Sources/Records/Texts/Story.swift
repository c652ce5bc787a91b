import Diagnostics
import Markdown
import VietnameseText

/// A text about exemplary people or their work (bài viết): it reads as a `StoryText` and its `AuthoredText`.
///
/// One reference holds everything, because stories are copied out of their table for every list they stand in; a
/// change makes a new one.
@dynamicMemberLookup @usableFromInline
package struct Story: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A feature (bài).
    case feature = "bai"
    /// News in brief (tin).
    case brief = "tin"
  }

  @usableFromInline let whole: Shared<StoryText>

  package init(_ text: StoryText) { whole = Shared(text) }
  private init(whole: Shared<StoryText>) { self.whole = whole }

  @inlinable package subscript<Part>(dynamicMember part: KeyPath<StoryText, Part>) -> Part {
    whole.value[keyPath: part]
  }

  /// What it has as every text has it.
  @inlinable package subscript<Part>(dynamicMember part: KeyPath<AuthoredText, Part>) -> Part {
    whole.value.text[keyPath: part]
  }

  /// The story with something of it changed, as `select` takes out what may not be seen.
  package func changed(_ change: (inout StoryText) -> Void) -> Story {
    Story(whole: whole.changed(change))
  }
}

/// What stands in a story's file.
@usableFromInline
package struct StoryText: Authored {
  @usableFromInline package var text: AuthoredText
  package var id: String
  package var kind = Story.Kind.feature
  /// Recipient ids.
  package var about: [Located<String>] = []
  package var campaign: Located<String>?
  package var claims: [Located<AwardClaim>] = []
  package var unit: Located<String>?
  package var field: StoryField?
  package var tags: [Tag] = []
  package var authors: [String] = []
  package var source: Citation?
  package var deed: Deed?
  package var practice: Practice?
  package var gallery: [Picture] = []
  package var corrections: [Correction] = []
  /// The first words in the text that speak of an award, for the check that an award is claimed.
  package var awardWords: Located<String>?
}

/// The field of life that a story belongs to; picks the colours of its cover.
package enum StoryField: String, Sendable, CaseIterable {
  case farming = "nong-nghiep"
  case health = "y-te"
  case education = "giao-duc"
  case rescue = "cuu-nan"
  case community = "cong-dong"
  case other = "khac"
}

/// A topic: the words as written and their slug, which is the topic's identity.
package struct Tag: Sendable, Hashable {
  package let name: String
  package let slug: String
}

/// A topic with its stories.
package struct Topic: Sendable {
  package let tag: Tag
  package var stories: [Ref<Story>]

  package init(_ tag: Tag, _ stories: [Ref<Story>]) { (self.tag, self.stories) = (tag, stories) }
}

/// What somebody did: the right deed at the right moment.
package struct Deed: Sendable {
  package var date: PartialDate?
  package var place: String?
  package var what: String?
  package var effect: String?
}

/// A way of working that others can copy (cách làm hay).
package struct Practice: Sendable {
  package var problem: String?
  package var steps: [String] = []
  package var cost: String?
  package var result: String?
  package var conditions: String?
  package var contact: String?
}

/// An award that a story says somebody received: the id of a row, or what identifies it among the rows of
/// the people the story is about.
package enum AwardClaim: Sendable {
  case row(id: String)
  case described(form: String, class: AwardClass?, decision: String?)
}

/// A mistake put right in the open (đính chính).
package struct Correction: Sendable {
  package let date: PartialDate
  package let was: String
  package let now: String
}

/// Where a fact or a text comes from (nguồn).
package struct Citation: Sendable {
  package var title: String
  package var url: String?
  package var date: PartialDate?
}

/// A picture of a text: the file as written, and its words.
package struct Picture: Sendable {
  package var file: String
  package var place: Place
  package var alt = ""
  package var caption: String?
  package var credit: String?
  /// On what conditions it may be printed again; bulletins say so of every photo.
  package var rights: String?
}

extension StoryText {
  package var contentFiles: [ContentFileReference] {
    ([text.image].compactMap { $0 } + gallery).map { $0.reference(from: text.file) }
      + text.body.pictures.map { $0.reference(from: text.file) }
  }
}
