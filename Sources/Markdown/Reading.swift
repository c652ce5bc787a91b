import Diagnostics

// Markdown to HTML in five steps: one pass over the bytes looks for our own syntax and checks the limits (`Survey`);
// if there is any, `:::` lines and footnotes get a form that libcmark leaves alone (`PreparedText`); libcmark
// parses; footnotes leave the tree and tables enter it (`PreparedTree`); one walk writes the HTML with slots and
// notes everything that it meets (`DocumentWriter`).

/// Reads one document. It never fails: what cannot be understood is reported and shown as text.
///
/// A text beyond the limits is reported and read as empty.
package func document(
  from source: MarkdownSource, options: MarkdownOptions = MarkdownOptions()
) -> (document: MarkdownDocument, diagnostics: [Diagnostic]) {
  guard source.bytes.count <= Limits.bytes else {
    let place = Place(source.file, line: source.firstLine)
    return (
      MarkdownDocument(DocumentDraft()), [Diagnostic(.textTooLong, String(Limits.bytes >> 20), at: place)]
    )
  }
  let survey = Survey(source.bytes)
  let overstepped = diagnostics(of: survey, source)
  guard overstepped.isEmpty else { return (MarkdownDocument(DocumentDraft()), overstepped) }

  if let meant = MeantText(source, survey) {
    let lines = MarkdownSource(
      bytes: meant.bytes, file: source.file, firstLine: source.firstLine, changed: meant.lines)
    let (read, problems) = read(lines, Survey(meant.bytes), options)
    return (read, meant.diagnostics + problems)
  }
  return read(source, survey, options)
}

private func read(
  _ source: MarkdownSource, _ survey: Survey, _ options: MarkdownOptions
) -> (document: MarkdownDocument, diagnostics: [Diagnostic]) {
  let text = PreparedText(source.bytes, survey)
  let dialect = DocumentWriter.Dialect(options: options, text: text, hasMarks: survey.hasMarks)
  var writer = DocumentWriter(
    dialect, lines: LineFinder(text, source), capacity: source.bytes.count * 9 / 8 + 256)
  withTree(of: text.bytes) { root in
    if survey.hasNumbers {
      let unseen = UnseenReferences(removedFrom: root)
      writer.diagnostics += unseen.diagnostics(&writer.lines)
    }
    let tree = PreparedTree(root, text, survey, &writer)
    writer.walk(root)
    writer.writeFootnotes()
    tree.free()
  }
  writer.lowerHeadings()
  return (
    MarkdownDocument(writer.document, wordCount: writer.words.count),
    writer.diagnostics + writer.strays.diagnostics + writer.plainLines.diagnostics
  )
}

private func diagnostics(of survey: Survey, _ source: MarkdownSource) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  if let line = survey.deepLine {
    let place = Place(source.file, line: source.firstLine + line)
    diagnostics.append(Diagnostic(.textTooDeep, String(Limits.depth), at: place))
  }
  if let line = survey.bracketLine {
    let place = Place(source.file, line: source.firstLine + line)
    diagnostics.append(Diagnostic(.textBrackets, String(Limits.openBrackets), at: place))
  }
  return diagnostics
}

/// CommonMark 0.30 to the letter, raw HTML included, with nothing of ours and no limits.
package func plainHTML(_ markdown: [UInt8]) -> [UInt8] {
  let source = MarkdownSource(bytes: [], file: "")
  let lines = LineFinder(PreparedText([], Survey([])), source)
  var writer = DocumentWriter(nil, lines: lines, capacity: markdown.count * 9 / 8 + 256)
  withTree(of: markdown, validating: true) { writer.walk($0) }
  return writer.document.html.bytes
}
