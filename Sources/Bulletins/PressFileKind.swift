/// All that is known of one kind of file in the folder of a version, but how it is made: what it is called, what people read of it, and
/// who is handed it. A format of the press room has one of these; those of the other files stand in `PressFileKind+Proofs.swift`.
package struct PressFileKind: Sendable {
  /// Where a file stands in the lists that people read, which go through these cases in order.
  package enum Shelf: Int, Sendable {
    /// What people open: the page, the text, PDF and Word.
    case documents
    /// Everything in one file.
    case archive
    case tables, photos
    /// Formats for programs.
    case programs
    case proofs
  }

  /// How much of its bulletin a file holds.
  package enum Extent: Sendable {
    /// The whole text.
    case text
    /// The text together with what belongs to it.
    case package
    /// Something of it, such as its table of awards.
    case part
  }

  /// A table of the bulletin, as search engines are told of it.
  package struct DataSet: Sendable {
    /// Words before "thông cáo báo chí 2026-0007".
    package let name: String
    package let description: String
    /// Whether the table has rows: one without is not told of.
    package let hasRows: @Sendable (PressBulletin) -> Bool

    package init(
      name: String, description: String, hasRows: @escaping @Sendable (PressBulletin) -> Bool
    ) {
      self.name = name
      self.description = description
      self.hasRows = hasRows
    }
  }

  /// What people call it, in the languages of the site; `nil` of photos, whose names say more.
  package struct Label: Sendable {
    package let vi: String
    package let en: String

    package init(vi: String, en: String) {
      self.vi = vi
      self.en = en
    }

    /// The same in both.
    package init(_ name: String) { self.init(vi: name, en: name) }
  }

  /// `.txt`: what comes after `tcbc-2026-0007-v2`. A whole name where it does not begin with a point: `claims.json`.
  package let ending: String
  /// `text/plain; charset=utf-8`
  package let mediaType: String
  package let label: Label?
  package let shelf: Shelf
  /// Its place on the shelf, from 1.
  package let position: Int
  package let extent: Extent
  /// Whether items of feeds bring it along.
  package let isAttached: Bool
  /// Whether the newest bulletin's is copied to an address that stays.
  package let isCopiedAsLatest: Bool
  package let dataSet: DataSet?

  package init(
    ending: String, mediaType: String, label: Label?, shelf: Shelf, position: Int, extent: Extent = .part,
    isAttached: Bool = false, isCopiedAsLatest: Bool = false, dataSet: DataSet? = nil
  ) {
    self.ending = ending
    self.mediaType = mediaType
    self.label = label
    self.shelf = shelf
    self.position = position
    self.extent = extent
    self.isAttached = isAttached
    self.isCopiedAsLatest = isCopiedAsLatest
    self.dataSet = dataSet
  }

  /// - Parameter baseName: of the version: `tcbc-2026-0007-v2`.
  package func name(after baseName: String) -> String { ending.hasPrefix(".") ? baseName + ending : ending }

  package var isDocument: Bool { shelf == .documents }

  /// What lists of files are sorted by.
  package var rank: (Int, Int) { (shelf.rawValue, position) }
}

/// The kinds of files that versions may have, looked up by the name of a file.
package struct PressFileKinds: Sendable {
  /// Longer endings first: `.package.newsml.xml` is no `.newsml.xml`.
  private let kinds: [PressFileKind]

  /// - Parameter formats: those of the formats that the press room has; the other files of a version are known.
  package init(formats: [PressFileKind]) {
    kinds = (formats + PressFileKind.besideFormats).sorted { $1.ending.utf8.count < $0.ending.utf8.count }
  }

  /// `nil` of a name that no kind has.
  package subscript(name: String) -> PressFileKind? { kinds.first { name.hasEnding($0.ending) } }
}

extension String {
  /// Bytes are compared: each page asks this some hundred times.
  fileprivate func hasEnding(_ ending: String) -> Bool {
    utf8.reversed().starts(with: ending.utf8.reversed())
  }
}
