import Diagnostics

extension DocumentWriter {
  /// A picture alone in its paragraph becomes a figure; in a gallery several may share one.
  func holdsOnlyPictures(_ paragraph: Node) -> Bool {
    guard let first = paragraph.firstChild, first.kind == .image else { return false }
    guard first.next != nil else { return true }
    guard directives.last?.kind == .gallery else { return false }
    var child = first.next
    while let node = child {
      guard node.kind == .image || node.kind == .softBreak || node.kind == .lineBreak else { return false }
      child = node.next
    }
    return true
  }

  mutating func closeImage(_ node: Node) {
    imageDepth -= 1
    guard imageDepth == 0 else { return }
    let description = alt
    alt.removeAll(keepingCapacity: true)
    if dialect == nil {
      writePlainImage(node, description)
    } else {
      writePicture(node, description)
    }
  }

  private mutating func writePlainImage(_ node: Node, _ description: [UInt8]) {
    html.write("<img src=\"")
    html.writeEscapedAddress(node.destination)
    html.write("\" alt=\"")
    description.withUnsafeBufferPointer { html.writeEscaped($0) }
    if !node.title.isEmpty {
      html.write("\" title=\"")
      html.writeEscaped(node.title)
    }
    html.write("\" />")
  }

  private mutating func writePicture(_ node: Node, _ description: [UInt8]) {
    let caption = Caption(String(decoding: node.title, as: UTF8.self))
    let picture = MarkdownDocument.Picture(
      destination: String(decoding: node.destination, as: UTF8.self),
      alt: String(decoding: description, as: UTF8.self), caption: caption.text, credit: caption.credit,
      place: place(ofInline: node))
    guard check(picture, LinkTarget(node.destination)) else { return writeDescription(description) }
    if isFigureParagraph {
      startLine()
      html.write("<figure>\n")
    }
    html.write("<img ")
    addSlot(.picture(document.pictures.count))
    html.write(" alt=\"")
    description.withUnsafeBufferPointer { html.writeEscaped($0) }
    html.write("\" />")
    document.pictures.append(picture)
    if isFigureParagraph { writeCaption(caption) }
  }

  /// Stands where a picture cannot.
  private mutating func writeDescription(_ description: [UInt8]) {
    if isFigureParagraph {
      startLine()
      html.write("<p>")
    }
    writeText(description[...])
    if isFigureParagraph { html.write("</p>\n") }
  }

  private mutating func writeCaption(_ caption: Caption) {
    if !caption.text.isEmpty || !caption.credit.isEmpty {
      html.write("\n<figcaption>")
      html.writeEscaped(caption.text)
      if !caption.credit.isEmpty {
        html.write(caption.text.isEmpty ? "<span class=\"credit\">" : " <span class=\"credit\">")
        html.writeEscaped(caption.creditWord + ": " + caption.credit)
        html.write("</span>")
      }
      html.write("</figcaption>")
    }
    html.write("\n</figure>\n")
  }

  /// `false` when nothing can be shown.
  private mutating func check(_ picture: MarkdownDocument.Picture, _ target: LinkTarget) -> Bool {
    guard !picture.destination.isEmpty else {
      report(Diagnostic(.pictureWithoutFile, at: picture.place))
      return false
    }
    switch target {
    case .relative, .root: break
    case .web, .contact, .forbidden:
      report(Diagnostic(.pictureFromElsewhere, picture.destination, at: picture.place))
      return false
    }
    if picture.alt.allSatisfy(\.isWhitespace) {
      report(Diagnostic(.pictureWithoutAlt, picture.destination, at: picture.place))
    }
    if picture.credit.isEmpty {
      report(Diagnostic(.pictureWithoutCredit, picture.destination, at: picture.place))
    }
    return true
  }
}
