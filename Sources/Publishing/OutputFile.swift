// What a site is as files, in values that need no site: where sources lie (SourcePaths), where pages stand (SitePaths), a file that is to be
// made (OutputFile) and of what kind (OutputKind), and what is asked of programs outside (ToolRequest).
//
// It lies below the model, because records know the addresses of their pages: references between texts are checked by them. Website and
// press room make lists of such files without knowing each other.

/// A file of the site that is to be made: its path is known before a byte of it is.
package struct OutputFile: Sendable {
  /// How the bytes come to be.
  package enum Content: Sendable {
    /// Appends the bytes; pure, so that any worker may do it at any time.
    case made(@Sendable (inout [UInt8]) -> Void)
    /// A file of the source tree, as it is.
    case copied(source: String)
    /// A picture of the source tree, with nothing of the file but the picture.
    case picture(source: String)
  }

  /// From the root of the site, without a leading slash: `guong-sang/a/index.html`.
  package let path: String
  package let kind: OutputKind
  /// The source that wants this file, for messages when two want the same path.
  package let origin: String
  package let content: Content
  /// Whether a file at its path that no build wrote may stay in its place.
  package var yieldsToForeign = false

  /// What is made of it now; empty for a file that is copied.
  package var madeBytes: [UInt8] {
    var bytes: [UInt8] = []
    if case .made(let make) = content { make(&bytes) }
    return bytes
  }

  package init(path: String, kind: OutputKind, origin: String, content: Content) {
    self.path = path
    self.kind = kind
    self.origin = origin
    self.content = content
  }
}
