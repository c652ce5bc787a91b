import Diagnostics
import Markdown
import VietnameseText

/// A text about exemplary people or their work (bài viết).
///
/// One reference holds everything, because stories are copied out of their table for every list they stand in; a
/// change makes a new one.
package struct Story: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A feature (bài).
    case feature = "bai"
    /// A short notice (tin).
    case notice = "tin"
  }

  private let whole: Shared<StoryText>

  init(_ text: StoryText) { self.init(whole: Shared(text)) }
  private init(whole: Shared<StoryText>) { self.whole = whole }

  /// The story with something of it changed, as `select` takes out what may not be seen.
  func changed(_ change: (inout StoryText) -> Void) -> Story {
    Story(whole: whole.changed(change))
  }

  /// What it has as every text has it.
  package var text: AuthoredText { whole.value.text }
  /// Recipient ids.
  package var about: [Located<String>] { whole.value.about }
  package var campaign: Located<String>? { whole.value.campaign }
  package var file: String { whole.value.text.file }
  package var slug: String { whole.value.text.slug }
  package var id: String { whole.value.id }
  package var kind: Kind { whole.value.kind }
  package var title: String { whole.value.text.title }
  package var summary: String? { whole.value.text.summary }
  package var publication: Publication { whole.value.text.publication }
  package var claims: [Located<AwardClaim>] { whole.value.claims }
  package var unit: Located<String>? { whole.value.unit }
  package var field: StoryField? { whole.value.field }
  package var tags: [Tag] { whole.value.tags }
  package var authors: [String] { whole.value.authors }
  package var source: Citation? { whole.value.source }
  package var sources: [Citation] { whole.value.text.sources }
  package var deed: Deed? { whole.value.deed }
  package var practice: Practice? { whole.value.practice }
  package var image: Picture? { whole.value.text.image }
  package var gallery: [Picture] { whole.value.gallery }
  package var aliases: [Located<String>] { whole.value.text.aliases }
  package var corrections: [Correction] { whole.value.corrections }
  package var body: MarkdownDocument { whole.value.text.body }
  /// The first words in the text that speak of an award, for the check that an award is claimed.
  package var awardWords: Located<String>? { whole.value.awardWords }
}

/// What stands in a story's file.
struct StoryText: Authored {
  var text: AuthoredText
  var id: String
  var kind = Story.Kind.feature
  var about: [Located<String>] = []
  var campaign: Located<String>?
  var claims: [Located<AwardClaim>] = []
  var unit: Located<String>?
  var field: StoryField?
  var tags: [Tag] = []
  var authors: [String] = []
  var source: Citation?
  var deed: Deed?
  var practice: Practice?
  var gallery: [Picture] = []
  var corrections: [Correction] = []
  var awardWords: Located<String>?
}

/// A value behind a reference: copies share it.
final class Shared<Value: Sendable>: Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }

  /// A value of its own with something changed.
  func changed(_ change: (inout Value) -> Void) -> Shared {
    var value = value
    change(&value)
    return Shared(value)
  }
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
