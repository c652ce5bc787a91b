import Markdown
import Sheets
import YAMLTree

/// Everything that a source file says, kept as it was written: what is searched for the names of people who may not be named.
///
/// It is the whole file and no list of the keys that readers see, so that a new key or column is searched without anybody having to
/// think of it. Award lists are not kept, since they are large: their rows are (`Award.words`).
package enum SourceWords: Sendable {
  case text(TextWords)
  case settings(YAMLNode)
  case table(Sheet)
}

/// What the file of a text says.
package struct TextWords: Sendable {
  /// The bytes of its head as they were read. They are searched first, since few texts name anybody who is hidden.
  package let head: [UInt8]
  /// The keys that its head may have.
  package let keys: HeadDescription
  package let body: MarkdownDocument
  /// The line of the file on which the body begins.
  package let bodyLine: Int

  /// What the head says, read anew.
  package func headTree(of file: String) -> YAMLNode? {
    yamlTree(head, file: file, firstLine: FrontMatter.headLine).root
  }
}
