import Diagnostics

/// Something that still holds a person.
package struct Holding: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// The person's own row of `recipients.csv`.
    case record
    /// A row of an award list.
    case row
    /// A story, page, document, campaign, review or notice.
    case text
    case table
    case settings
    /// A version of a bulletin as it was released.
    case bulletin
    /// The text that a bulletin is made from.
    case source
    /// A file that is handed on as it is.
    case attachment
    case picture
    /// An answer about people of one name.
    case answer
    case other
    /// A page or file of the site, which caches may keep.
    case address
    /// A commit of the repository in which the sources lie.
    case history
  }

  package enum State: String, Sendable {
    /// Readers see it.
    case visible
    case draft, future, expired, withdrawn
    /// Nothing of it reaches readers.
    case hidden
    /// The row that would hide the person is not there yet.
    case missing
    /// Its file has errors, so nobody knows.
    case unread
    /// A bulletin: not released yet; the source of one that was; may be used; was stopped for now.
    case unreleased, released, usable, withheld
    /// An address: the last build still has it; only caches can.
    case output, cached
    /// Kept by a repository.
    case stored
  }

  /// The position in the list of those who were sought.
  package var person: Int
  package var kind: Kind
  package var state = State.hidden
  package var place: Place?
  /// The line, or in a workbook the number, of the row of a table.
  package var row: Int?
  /// What stands there: the name as it is written, a path, a number, an address.
  package var words: String
  /// Ids of others of that name whom it may mean instead; `-` where a text says that the site does not know whom it means.
  package var namesakes: [String] = []
  /// Whether it is the name of the file that holds the person.
  package var isInPath = false
  /// The file in `Content/` that is handed on.
  package var target: String?

  package init(
    person: Int, kind: Kind, state: State = .hidden, place: Place?, row: Int? = nil, words: String,
    namesakes: [String] = [], isInPath: Bool = false, target: String? = nil
  ) {
    self.person = person
    self.kind = kind
    self.state = state
    self.place = place
    self.row = row
    self.words = words
    self.namesakes = namesakes
    self.isInPath = isInPath
    self.target = target
  }

  package var isCertain: Bool { namesakes.isEmpty }

  /// Whether readers of the site can find the person there. A picture is to be looked at: nobody knows who is in it.
  package var isShown: Bool { [.visible, .usable].contains(state) && kind != .picture }
}
