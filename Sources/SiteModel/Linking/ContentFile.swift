import Diagnostics
import Markdown

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
    var parts = written.hasPrefix("/") ? ["Content"] : home
    for part in written.split(separator: "/") where part != "." {
      if part == ".." {
        parts.removeLast()
        if parts.isEmpty { return nil }
      } else {
        parts.append(String(part))
      }
    }
    guard parts.first == "Content", parts.count > 1, let last = parts.last else { return nil }
    guard !written.utf8.contains(0), !written.contains("\\") else { return nil }
    path = parts.joined(separator: "/")
    let isOwn = file.hasSuffix("/index.md") && parts.starts(with: home)
    name = isOwn ? parts.dropFirst(home.count).joined(separator: "/") : last
  }
}

/// A reference to a file and where it is written.
package struct ContentFileReference: Sendable {
  package enum Use: Sendable { case picture, attachment }
  package let written: String
  package let file: String
  package let use: Use
  package let place: Place

  package var target: ContentFile? { ContentFile(written, from: file) }
}

extension Site {
  /// Every picture and attachment that the site's texts refer to.
  package var contentFiles: [ContentFileReference] {
    var files: [ContentFileReference] = []
    for story in stories.records {
      files += ([story.image].compactMap { $0 } + story.gallery).map { $0.reference(from: story.file) }
      files += story.body.pictures.map { $0.reference(from: story.file) }
    }
    for campaign in campaigns.records {
      if let image = campaign.image { files.append(image.reference(from: campaign.file)) }
      files += campaign.body.pictures.map { $0.reference(from: campaign.file) }
      for review in campaign.reviews { files += review.body.pictures.map { $0.reference(from: review.file) } }
    }
    for page in pages.records {
      if let image = page.image { files.append(image.reference(from: page.file)) }
      files += page.body.pictures.map { $0.reference(from: page.file) }
    }
    for consultation in consultations.records {
      files += consultation.body.pictures.map { $0.reference(from: consultation.file) }
    }
    for document in documents.records {
      files += document.body.pictures.map { $0.reference(from: document.file) }
      guard let written = document.attachment else { continue }
      files.append(
        ContentFileReference(
          written: written.value, file: document.file, use: .attachment, place: written.place))
    }
    return files
  }
}

extension Picture {
  fileprivate func reference(from file: String) -> ContentFileReference {
    ContentFileReference(written: self.file, file: file, use: .picture, place: place)
  }
}

extension MarkdownDocument.Picture {
  fileprivate func reference(from file: String) -> ContentFileReference {
    ContentFileReference(written: destination, file: file, use: .picture, place: place)
  }
}
