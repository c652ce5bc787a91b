import Formats
import Publishing
import Records
import SiteModel
import Theming

/// The woven cloth that stands in for a photograph: what is on it says who the story is about, its colours which field of life
/// it belongs to, and the rest is picked by the story's id, so that it never changes. It tells nothing of rank.
struct Cover {
  /// Who the story is about.
  enum Composition {
    /// One lotus over one hem.
    case individual
    /// A lotus between two narrow hems.
    case household
    /// Two full rows of figures.
    case collective
    /// The whole cloth in a lattice.
    case community
  }

  let composition: Composition
  let colours: CoverColours
  /// The position of the lotus and of the two figures among those that are stored.
  let lotus: Int
  let motifs: (first: Int, second: Int)
  /// Which colours the figures have: 0, 1 or 2.
  let variant: Int
  /// Cells from figure to figure.
  let spacing: Int
  /// Whether figures stand beside the middle instead of in it.
  let isShifted: Bool

  /// - Parameter id: the story's id, whose SHA-256 picks everything that is only for the eye.
  init(id: String, composition: Composition, field: StoryField?) {
    let digest = sha256(Array(id.utf8)).bytes.map(Int.init)
    self.composition = composition
    colours = CoverColours(field)
    let motif = digest[0] % 5
    motifs = (motif, (motif + 1 + digest[1] % 4) % 5)
    variant = digest[2] % 3
    lotus = digest[3] % 3 * 3 + digest[4] % 3
    spacing = [18, 20, 22][digest[5] % 3]
    isShifted = digest[6] % 2 == 1
  }
}

extension Cover.Composition {
  init(_ kind: Recipient.Kind?) {
    switch kind {
    case .individual: self = .individual
    case .household: self = .household
    case .collective, .foreign: self = .collective
    case .community, .province, nil: self = .community
    }
  }
}

extension SiteContext {
  /// The cover of a story that has no photograph, by its path from the root; `nil` when the theme draws none.
  func coverPath(of story: Story) -> String? {
    guard features.contains(.covers), has(.stories), story.image == nil else { return nil }
    return paths.page(story) + "bia.svg"
  }

  /// A cover for each story without a photograph.
  var coverFiles: [OutputFile] {
    guard features.contains(.covers) else { return [] }
    return site.stories.refs.compactMap { ref in
      let story = site.stories[ref]
      return coverPath(of: story).map { path in
        page(path, kind: .cover, origin: story.file) { [self] output in
          let kind = site.links(ref).about.first.map { site.recipients[$0].kind }
          let cover = Cover(id: story.id, composition: Cover.Composition(kind), field: story.field)
          output.append(contentsOf: cover.svg.utf8)
        }
      }
    }
  }
}
