/// The text of one document: valid UTF-8 in NFC, without its front matter and characters that nobody sees.
package struct MarkdownSource: Sendable {
  package let bytes: [UInt8]
  /// The path that places name.
  package let file: String
  /// The number of the text's first line in that file, from 1.
  package let firstLine: Int
  /// The lines, from 0, in which columns are others than in the file.
  let changed: Set<Int>

  init(bytes: [UInt8], file: String, firstLine: Int, changed: Set<Int>) {
    (self.bytes, self.file, self.firstLine, self.changed) = (bytes, file, firstLine, changed)
  }

  package init(bytes: [UInt8], file: String, firstLine: Int = 1) {
    self.init(bytes: bytes, file: file, firstLine: firstLine, changed: [])
  }
}

/// What the site's settings decide about all documents.
package struct MarkdownOptions: Sendable {
  /// Raw HTML reaches the page as it stands; the author answers for it.
  package let rawHTML: Bool
  /// What a screen reader says for the arrow from a footnote back to the text.
  package let footnoteReturn: String

  package init(rawHTML: Bool = false, footnoteReturn: String = "Trở lại bài") {
    self.rawHTML = rawHTML
    self.footnoteReturn = footnoteReturn
  }
}
