import Diagnostics
import VietnameseText

/// The heading that the walk is in.
struct OpenHeading {
  /// Where its HTML begins.
  let offset: Int
  /// Slots before it.
  let slots: Int
  var text: [UInt8] = []
}

struct HeadingState {
  /// Where in the HTML the digits of levels stand: `h2` and `/h2`.
  var levelOffsets: [Int] = []
  /// The author used level 1, which is the page's title: all headings go down by one.
  var usesLevelOne = false
  /// The last number given to a repeated anchor, by anchor.
  var repetitions: [String: Int] = [:]
}

extension DocumentWriter {
  mutating func openHeading(_ node: Node) {
    startLine()
    block = node
    if readsMarks, let span = node.span {
      lines.startBlock(firstLine: span.firstLine, lastLine: span.lastLine + 1)
    }
    if dialect == nil {
      html.write("<h")
      html.write(node.headingLevel)
      html.append(UInt8(ascii: ">"))
    } else {
      heading = OpenHeading(offset: html.count, slots: document.html.slots.count)
    }
  }

  mutating func closeHeading(_ node: Node) {
    let level = node.headingLevel
    if let heading { writeOpeningTag(of: heading, level, node) }
    heading = nil
    block = nil
    html.write("</h")
    if dialect != nil { headings.levelOffsets.append(html.count) }
    html.write(level)
    html.write(">\n")
  }

  /// The tag holds the anchor, which comes from the text, so it is put in front of what is already written.
  private mutating func writeOpeningTag(of heading: OpenHeading, _ level: Int, _ node: Node) {
    headings.usesLevelOne = headings.usesLevelOne || level == 1
    let text = oneLine(heading.text)
    let anchor = uniqueAnchor(slug(text))
    let place = lines.place(startOf: node, expecting: UInt8(ascii: "#"))
    document.outline.append(.init(level: level, anchor: anchor, text: text, place: place))
    var tag = Array("<h".utf8)
    headings.levelOffsets.append(heading.offset + tag.count)
    tag.write(level)
    tag.write(" id=\"")
    tag.writeEscaped(anchor)
    tag.write("\">")
    html.insert(contentsOf: tag, at: heading.offset)
    for index in heading.slots..<document.html.slots.count { document.html.slots[index].offset += tag.count }
  }

  /// The slug itself or with `-2`, `-3`, …: no id twice in a page.
  private mutating func uniqueAnchor(_ slug: String) -> String {
    var base = slug.isEmpty ? "muc" : slug
    if footnotes.names.isEmpty == false, isFootnoteAnchor(base) { base = "muc-" + base }
    if document.anchors.insert(base).inserted { return base }
    var number = headings.repetitions[base] ?? 1
    while true {
      number += 1
      let anchor = "\(base)-\(number)"
      guard document.anchors.insert(anchor).inserted else { continue }
      headings.repetitions[base] = number
      return anchor
    }
  }

  /// Footnotes take these ids after the headings.
  private func isFootnoteAnchor(_ slug: String) -> Bool {
    slug.hasPrefix("chu-thich-") || slug.hasPrefix("tro-lai-")
  }

  /// Makes room for the page's title when the author began at level 1: one level down, level 6 stays.
  mutating func lowerHeadings() {
    guard headings.usesLevelOne else { return }
    for offset in headings.levelOffsets where html[offset] < UInt8(ascii: "6") { html[offset] += 1 }
    document.outline = document.outline.map {
      .init(level: min(6, $0.level + 1), anchor: $0.anchor, text: $0.text, place: $0.place)
    }
  }
}
