import Diagnostics
import Markdown
import VietnameseText

/// A text about exemplary people or their work (bài viết).
///
/// What lists and joins need stands in the value itself; what only the story's own page needs is behind one
/// reference, so that copying a story stays cheap.
package struct Story: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A feature (bài).
    case feature = "bai"
    /// A short notice (tin).
    case notice = "tin"
  }

  package var file: String
  /// The file's name without `.md`, or the folder's for `index.md`; the last part of the page's path.
  package var slug: String
  package var id: String
  package var kind = Kind.feature
  package var title: String
  package var summary: String?
  package var publication = Publication()
  /// Recipient ids.
  package var about: [Located<String>] = []
  package var claims: [Located<AwardClaim>] = []
  package var campaign: Located<String>?
  package var unit: Located<String>?
  package var field: StoryField?
  package var tags: [Tag] = []
  private let page: Shared<StoryDetails>

  init(file: String, slug: String, id: String, title: String, details: StoryDetails) {
    self.file = file
    self.slug = slug
    self.id = id
    self.title = title
    page = Shared(details)
  }

  package var authors: [String] { page.value.authors }
  package var source: Citation? { page.value.source }
  package var sources: [Citation] { page.value.sources }
  package var deed: Deed? { page.value.deed }
  package var practice: Practice? { page.value.practice }
  package var image: Picture? { page.value.image }
  package var gallery: [Picture] { page.value.gallery }
  package var aliases: [Located<String>] { page.value.aliases }
  package var corrections: [Correction] { page.value.corrections }
  package var body: MarkdownDocument { page.value.body }
  /// The first words in the text that speak of an award, for the check that an award is claimed.
  package var awardWords: Located<String>? { page.value.awardWords }
}

/// What only the page of a story shows.
struct StoryDetails: Sendable {
  var authors: [String] = []
  var source: Citation?
  var sources: [Citation] = []
  var deed: Deed?
  var practice: Practice?
  var image: Picture?
  var gallery: [Picture] = []
  var aliases: [Located<String>] = []
  var corrections: [Correction] = []
  var body: MarkdownDocument
  var awardWords: Located<String>?
}

/// A value behind a reference: copies share it.
final class Shared<Value: Sendable>: Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
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
  package let file: String
  package let place: Place
  package let alt: String
  package let caption: String?
  package let credit: String?
}
