import Bulletins
import Markdown
import SiteModel
import VietnameseText

/// Makes the blocks of a bulletin from its document: references become names, figures their values, and lists of results
/// and awards tables of the data.
struct BulletinText {
  let body: MarkdownDocument
  /// How many photos stand before those of the text.
  var photosBefore = 0
  let site: Site

  var blocks: [PressBlock] { blocks(in: body.html.tree()) }

  private func blocks(in nodes: [DocumentNode]) -> [PressBlock] {
    var blocks: [PressBlock] = []
    var loose: [DocumentNode] = []
    func endParagraph() {
      let words = inlines(in: loose).trimmed
      if !words.isEmpty { blocks.append(.paragraph(words)) }
      loose = []
    }
    for node in nodes {
      if let block = self.blocks(of: node) {
        endParagraph()
        blocks += block
      } else {
        loose.append(node)
      }
    }
    endParagraph()
    return blocks
  }

  /// `nil` for words within a line.
  private func blocks(of node: DocumentNode) -> [PressBlock]? {
    switch node {
    case .text: return nil
    case .picture(let index, let alt): return [.picture(photosBefore + index, alt: alt, caption: [])]
    case .slot(let slot): return blocks(of: slot)
    case .element(let name, let attributes, let children):
      return blocks(of: name, attributes, children)
    }
  }

  private func blocks(
    of name: String, _ attributes: [DocumentAttribute], _ children: [DocumentNode]
  ) -> [PressBlock]? {
    switch name {
    case "p" where attributes["class"] == "box-title":
      return [.paragraph([.strong(inlines(in: children).trimmed)])]
    case "p": return [.paragraph(inlines(in: children).trimmed)]
    case "h2", "h3", "h4", "h5", "h6":
      return [.heading(name.last?.wholeNumberValue ?? 2, inlines(in: children).trimmed)]
    case "ul", "ol":
      let start = attributes["start"].flatMap { Int($0) } ?? 1
      return [.list(first: name == "ol" ? start : nil, items(in: children))]
    case "blockquote": return [.quote(blocks(in: children))]
    case "pre": return [.code(text(of: children))]
    case "hr": return [.rule]
    case "table": return [.table(table(in: children))]
    case "section": return [.notes(children.flatMap(items(of:)))]
    case "figure": return figure(children)
    case "div", "aside", "figcaption": return blocks(in: children)
    default: return nil
    }
  }

  private func items(in nodes: [DocumentNode]) -> [[PressBlock]] {
    nodes.compactMap { node in
      guard case .element("li", _, let children) = node else { return nil }
      return blocks(in: children)
    }
  }

  private func items(of node: DocumentNode) -> [[PressBlock]] {
    guard case .element("ol", _, let children) = node else { return [] }
    return items(in: children)
  }

  /// A picture and its caption, or what else a figure holds.
  private func figure(_ children: [DocumentNode]) -> [PressBlock] {
    var caption: [PressInline] = []
    var others: [DocumentNode] = []
    for child in children {
      if case .element("figcaption", _, let words) = child {
        caption = inlines(in: words).trimmed
      } else {
        others.append(child)
      }
    }
    let inner = blocks(in: others)
    guard case .picture(let index, let alt, _)? = inner.first, inner.count == 1 else {
      return inner + (caption.isEmpty ? [] : [.paragraph(caption)])
    }
    return [.picture(index, alt: alt, caption: caption)]
  }

  private func table(in nodes: [DocumentNode]) -> PressTable {
    var rows: [[TableCell]] = []
    func collect(_ nodes: [DocumentNode]) {
      for case .element(let name, _, let children) in nodes {
        if name == "tr" { rows.append(children.compactMap(cell)) } else { collect(children) }
      }
    }
    collect(nodes)
    let (header, words) = (rows.first ?? [], rows.map { $0.map(\.words) })
    let alignments = header.map(\.alignment)
    return PressTable(
      header: header.map(\.words), rows: Array(words.dropFirst()),
      alignments: alignments.allSatisfy { $0 == .start } ? nil : alignments)
  }

  private typealias TableCell = (words: [PressInline], alignment: PressTable.Alignment)

  private func cell(_ node: DocumentNode) -> TableCell? {
    guard case .element(let name, let attributes, let words) = node, name == "td" || name == "th" else {
      return nil
    }
    let alignment: PressTable.Alignment =
      switch attributes["class"] {
      case "num": .end
      case "center": .center
      default: .start
      }
    return (inlines(in: words).trimmed, alignment)
  }

  // Words

  private func inlines(in nodes: [DocumentNode]) -> [PressInline] {
    nodes.flatMap(inlines(of:)).withoutBlanksAfterBreaks
  }

  private func inlines(of node: DocumentNode) -> [PressInline] {
    switch node {
    case .text(let text): [.text(text.replacing("\n", with: " "))]
    case .picture(_, let alt): [.text(alt)]
    case .slot(let slot): inlines(of: slot)
    case .element("em", _, let children): [.emphasis(inlines(in: children))]
    case .element("strong", _, let children): [.strong(inlines(in: children))]
    case .element("code", _, let children): [.code(text(of: children))]
    case .element("br", _, _): [.lineBreak]
    case .element("sup", _, let children): [.note(Int(text(of: children)) ?? 0)]
    case .element("a", let attributes, _) where attributes["class"] == "back": []
    case .element("a", let attributes, let children):
      link(to: attributes["href"] ?? "", inlines(in: children))
    case .element(_, _, let children): inlines(in: children)
    }
  }

  /// Addresses leave the site whole, since a bulletin is read elsewhere.
  private func link(to address: String, _ words: [PressInline]) -> [PressInline] {
    if address.hasPrefix("/") { return [.link(site.settings.baseURL + address.dropFirst(), words)] }
    return address.contains(":") ? [.link(address, words)] : words
  }

  private func text(of nodes: [DocumentNode]) -> String {
    nodes.map { node in
      switch node {
      case .text(let text): text
      case .element(_, _, let children): text(of: children)
      case .picture(_, let alt): alt
      case .slot(let slot): inlines(of: slot).plainText
      }
    }.joined()
  }

  // What the site says

  private func inlines(of slot: Slot) -> [PressInline] {
    switch slot {
    case .reference(let index):
      let reference = body.references[index]
      return [.text(reference.label ?? site.targets[reference.id].map { site.name(of: $0) } ?? reference.id)]
    case .figure(let index): return [.text(body.figures[index].value)]
    case .root, .picture, .results, .awards: return []
    }
  }

  private func blocks(of slot: Slot) -> [PressBlock]? {
    switch slot {
    case .results(let index):
      let series = site.seriesByID[body.results[index].indicator].map { site.series[$0] }
      return series.map { [.table(resultTable($0))] } ?? []
    case .awards(let index):
      guard case .decision(let ref)? = site.targets[body.awards[index].decision] else { return [] }
      return [.table(PressTable(pressAwards(site.decisions[ref].awards, of: site)))]
    case .root, .reference, .figure, .picture: return nil
    }
  }

  private func resultTable(_ series: Series) -> PressTable {
    let hasTarget = series.points.contains { $0.target != nil }
    let header = ["Kỳ", "Kết quả"] + (hasTarget ? ["Chỉ tiêu"] : [])
    let rows = series.points.map { point in
      [PartialDate(point.period)?.vietnamese ?? point.period, point.value.text(in: .vietnamese)]
        + (hasTarget ? [point.target?.text(in: .vietnamese) ?? ""] : [])
    }
    return PressTable(
      caption: "\(series.name) (\(series.measure))", header: header.map { [.text($0)] },
      rows: rows.map { $0.map { [.text($0)] } },
      alignments: [.start] + Array(repeating: .end, count: header.count - 1))
  }
}

extension [DocumentAttribute] {
  fileprivate subscript(name: String) -> String? { first { $0.name == name }?.value }
}

extension [PressInline] {
  /// A line that was broken does not begin with the blank that the line feed behind the break is.
  fileprivate var withoutBlanksAfterBreaks: [PressInline] {
    var words = self
    for index in words.indices.dropFirst() where words[index - 1] == .lineBreak {
      guard case .text(let text) = words[index] else { continue }
      words[index] = .text(String(text.drop(while: \.isWhitespace)))
    }
    return words
  }

  /// Without blanks at both ends, and without empty texts.
  fileprivate var trimmed: [PressInline] {
    var words = filter { $0 != .text("") }
    while case .text(let text)? = words.first, text.allSatisfy(\.isWhitespace) { words.removeFirst() }
    while case .text(let text)? = words.last, text.allSatisfy(\.isWhitespace) { words.removeLast() }
    if case .text(let text)? = words.first { words[0] = .text(String(text.drop(while: \.isWhitespace))) }
    if case .text(let text)? = words.last {
      let kept = text.reversed().drop(while: \.isWhitespace).reversed()
      words[words.count - 1] = .text(String(kept))
    }
    return words
  }
}
