/// A site made at random, and what the contract says of everything in it.
///
/// Every text in it holds words that stand nowhere else, so one word is enough to tell what was let out.
struct RandomSite {
  let contract: Contract
  let sources: Sources
  /// The same site as if its hidden stories, pages, documents, reviews and results had never been written.
  let sourcesWithoutHidden: Sources
  let items: [Item]
  /// Whether no text points to what only comes later, nor names anybody in its words: then no instant may stop a build.
  let isOrderly: Bool
  let materials: [Material]
  let theme: String
}

/// How much of a site changes by itself after the clock.
enum Pace { case any, restless }

/// Something that may be seen or not: a text, a person, an award row, a topic.
struct Item {
  /// For messages: `story Content/stories/2026/a.md`.
  var what: String
  var isVisible = false
  /// Whether it was there and may not be seen any more, so that texts may still point to it.
  var hasEnded = false
  /// The words that stand in this item and in no other.
  var words: Set<String> = []
  var title: String?
  /// Where its page stands, from the root of the output; `nil` where the test does not know.
  var page: String?
  /// Old addresses that lead to it.
  var aliases: [String] = []
  /// Where its tombstone stands once it is withdrawn.
  var tombstone: String?
  /// The words of its id and path, which a tombstone may show.
  var nameWords: Set<String> = []
}

/// A picture or attachment, and the items whose texts show it.
struct Material {
  let path: String
  let bytes: [UInt8]
  let nameWord: String
  /// Whether it lies in no text's own folder, from which others could not take it while that text is hidden.
  let isCommon: Bool
  var users: [Int]
}

/// - Parameter isTame: whether only texts and results are hidden, not people, awards or decisions, and nothing
///   visible mentions them, so that they could be taken out of the sources.
/// - Parameter pace: how much changes by itself after the clock.
func randomSite(seed: UInt64, isTame: Bool = false, pace: Pace = .any) -> RandomSite {
  var sketch = SiteSketch(seed: seed, isTame: isTame, pace: pace)
  sketch.addWorld()
  sketch.addPeople()
  sketch.addDecisions()
  sketch.addTexts()
  sketch.addAwards()
  sketch.addStoryHeads()
  sketch.decide()
  sketch.addBodies()
  sketch.finish()
  return RandomSite(
    contract: sketch.contract, sources: sketch.files, sourcesWithoutHidden: sketch.filesWithoutHidden,
    items: sketch.items, isOrderly: sketch.isOrderly, materials: sketch.materials, theme: sketch.theme)
}
