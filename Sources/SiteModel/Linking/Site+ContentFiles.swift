import Records

extension Site {
  /// Every picture and attachment that the site's texts refer to, and the originals of decisions.
  package var contentFiles: [ContentFileReference] {
    texts.flatMap(contentFiles)
      + decisions.refs.compactMap { ref in
        decisions[ref].file.map { ContentFileReference(originalOf: ref, $0) }
      }
  }
}
