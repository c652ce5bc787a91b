/// The text of one document: valid UTF-8 in NFC, without its front matter and characters that nobody sees.
package struct MarkdownSource: Sendable {
  package let bytes: [UInt8]
  /// The path that places name.
  package let file: String
  /// The number of the text's first line in that file, from 1.
  package let firstLine: Int

  package init(bytes: [UInt8], file: String, firstLine: Int = 1) {
    self.bytes = bytes
    self.file = file
    self.firstLine = firstLine
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
