extension PreparedText {
  /// The content of code or raw HTML with the author's own lines; `nil` when they are all there.
  ///
  /// `firstLine` is that of the content, from 0. It is one too many for indented code, which has no fence; so a
  /// line counts as changed only when its content is what we put there.
  func restored(_ literal: UnsafeBufferPointer<UInt8>, firstLine: Int) -> [UInt8]? {
    var next = changes.boundary { $0.line >= firstLine }
    guard next < changes.count else { return nil }
    var lines: [[UInt8]] = []
    var isChanged = false
    for (offset, content) in literal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      guard next < changes.count, changes[next].line == firstLine + offset else {
        lines.append(Array(content))
        continue
      }
      next += 1
      let author = authorLine(for: Array(content), changes[next - 1])
      isChanged = isChanged || author != nil
      lines.append(contentsOf: author ?? [Array(content)])
    }
    return isChanged ? Array(lines.joined(separator: [UInt8(ascii: "\n")])) : nil
  }

  /// One line, or none for a line that the author did not write; `nil` when the content is the author's already.
  private func authorLine(for content: [UInt8], _ changed: ChangedLine) -> [[UInt8]]? {
    let prepared = bytes[range(ofLine: changed.line)]
    // What a container takes away is indentation. More than that is taken away only inside the footnote itself.
    let cut = prepared.count - content.count
    guard !content.isEmpty, cut >= 0, prepared.prefix(cut).allSatisfy({ $0 == UInt8(ascii: " ") }),
      prepared.dropFirst(cut).elementsEqual(content)
    else { return nil }
    if case .inserted = changed.change { return [] }
    return [Array(source[sourceRange(ofLine: sourceLine(of: changed.line))].dropFirst(cut))]
  }
}
