import Diagnostics
import Markdown
import Publishing

/// A file in `Content/` that a text refers to: a picture or an attachment.
package struct ContentFile: Sendable, Hashable {
  /// From the source root: `Content/stories/2026/a/anh.jpg`.
  package let path: String
  /// What it is called beside the page: its path from the folder of an `index.md`, else its bare name, so that no page
  /// tells in which other text's folder a picture lies.
  package let name: String

  /// - Parameters:
  ///   - written: relative to the text, or from `Content/` with a leading slash.
  ///   - file: the text that refers to it.
  /// - Returns: `nil` when the path leads out of `Content/`.
  package init?(_ written: String, from file: String) {
    let home = file.split(separator: "/").dropLast().map(String.init)
    var parts = written.hasPrefix("/") ? [SourcePaths.content] : home
    for part in written.split(separator: "/") where part != "." {
      if part == ".." {
        parts.removeLast()
        if parts.isEmpty { return nil }
      } else {
        parts.append(String(part))
      }
    }
    guard parts.first == SourcePaths.content, parts.count > 1, let last = parts.last else { return nil }
    guard !written.utf8.contains(0), !written.contains("\\") else { return nil }
    path = parts.joined(separator: "/")
    let isOwn = file.hasSuffix("/index.md") && parts.starts(with: home)
    name = isOwn ? parts.dropFirst(home.count).joined(separator: "/") : last
  }
}

/// A reference to a file and where it is written.
package struct ContentFileReference: Sendable {
  package enum Use: Sendable {
    /// On a page, as it is.
    case picture
    /// Of a bulletin: it is handed on only after the place where it was taken was cut out of it.
    case pressPhoto
    case attachment
  }
  package let written: String
  package let file: String
  package let use: Use
  package let place: Place
  /// The decision that the file is the original of; `nil` for the files of texts.
  package var decision: Ref<IssuedDecision>?

  package var target: ContentFile? { ContentFile(written, from: file) }
}

extension ContentFileReference {
  /// The original of a decision, as its row gives it.
  package init(originalOf decision: Ref<IssuedDecision>, _ written: Located<String>) {
    self.init(
      written: written.value, file: written.place.file, use: .attachment, place: written.place,
      decision: decision)
  }
}

extension Picture {
  func reference(
    from file: String, use: ContentFileReference.Use = .picture
  ) -> ContentFileReference {
    ContentFileReference(written: self.file, file: file, use: use, place: place)
  }
}

extension MarkdownDocument.Picture {
  func reference(
    from file: String, use: ContentFileReference.Use = .picture
  ) -> ContentFileReference {
    ContentFileReference(written: destination, file: file, use: use, place: place)
  }
}
