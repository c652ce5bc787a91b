extension DocumentWriter {
  /// Text of the author: written, or collected when it describes a picture, and kept for the heading it is in.
  mutating func writeText(_ text: UnsafeBufferPointer<UInt8>) {
    if imageDepth > 0 { return alt.append(contentsOf: text) }
    noteStrays(in: text)
    writeWords(text)
  }

  private mutating func writeWords(_ text: UnsafeBufferPointer<UInt8>) {
    heading?.text.append(contentsOf: text)
    words.write(text, to: &document.html.bytes)
  }

  mutating func writeText(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { writeText($0) }
  }

  mutating func writeBreak(isHard: Bool) {
    if imageDepth > 0 { return alt.append(UInt8(ascii: " ")) }
    blockBreaks += 1
    if isFigureParagraph { return }
    words.endWord()
    heading?.text.append(UInt8(ascii: " "))
    if isHard { html.write("<br />") }
    html.append(UInt8(ascii: "\n"))
  }

  mutating func writeCode(_ node: Node) {
    if imageDepth > 0 { return alt.append(contentsOf: node.literal) }
    if readsMarks { lines.skipMarks(in: node.literal) }
    html.write("<code>")
    writeWords(node.literal)
    html.write("</code>")
  }
}
