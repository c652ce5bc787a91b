import VietnameseText

extension MarkdownDocument {
  /// What a text mentions that has ended, with the words that stand in its place.
  package struct Endings: Sendable {
    /// By the number of the reference.
    package var references: [Int: String] = [:]
    /// By the number of the block.
    package var results: [Int: String] = [:]
    package var awards: [Int: String] = [:]
    /// Destinations of links as they are in `links`. Their words stay.
    package var links: Set<String> = []

    package init() {}

    package var isEmpty: Bool {
      references.isEmpty && results.isEmpty && awards.isEmpty && links.isEmpty
    }
  }

  /// The text after these endings: a reference has words for its label, a link leaves its words, a block becomes a line.
  ///
  /// The anchor of a heading comes from its words, so it changes with them: it may have been somebody's id.
  package func settled(_ endings: Endings) -> MarkdownDocument {
    var draft = DocumentDraft(self)
    for (number, words) in endings.references {
      let reference = references[number]
      draft.references[number] = Reference(id: reference.id, label: words, place: reference.place)
    }
    draft.links.removeAll { endings.links.contains($0.destination) }
    var tags = TagWalk(html, endings)
    tags.walk { draft.rename($0, of: self, endings) }
    draft.html = html.edited(tags.edits)
    return MarkdownDocument(draft, wordCount: wordCount)
  }
}

extension DocumentDraft {
  fileprivate init(_ document: MarkdownDocument) {
    html = document.html
    outline = document.outline
    links = document.links
    pictures = document.pictures
    references = document.references
    strangers = document.strangers
    figures = document.figures
    results = document.results
    awards = document.awards
    anchors = document.anchors
  }

  /// - Returns: the new anchor of a heading, from its new words.
  fileprivate mutating func rename(
    _ heading: TagWalk.Heading, of document: MarkdownDocument, _ endings: MarkdownDocument.Endings
  ) -> String? {
    guard let position = outline.firstIndex(where: { $0.anchor == heading.anchor }) else { return nil }
    var text = outline[position].text
    for number in heading.references {
      guard let words = endings.references[number] else { continue }
      text = text.replacing(document.references[number].id, with: words, maxReplacements: 1)
    }
    anchors.remove(heading.anchor)
    let base = slug(text).isEmpty ? "muc" : slug(text)
    var anchor = base
    var number = 1
    while !anchors.insert(anchor).inserted {
      number += 1
      anchor = "\(base)-\(number)"
    }
    let old = outline[position]
    outline[position] = .init(level: old.level, anchor: anchor, text: text, place: old.place)
    return anchor
  }
}

/// One walk over the tags of a text that finds what endings change.
private struct TagWalk {
  struct Heading {
    let anchor: String
    /// The numbers of the references in it that have ended.
    var references: [Int]
  }

  private let html: SlottedHTML
  private let endings: MarkdownDocument.Endings
  /// As they stand in the HTML.
  private let addresses: Set<[UInt8]>
  private(set) var edits: [SlottedHTML.Edit] = []
  /// Whether each open link goes.
  private var open: [Bool] = []
  /// Where the anchor of the open heading stands.
  private var anchor: Range<Int>?
  private var nextSlot = 0
  private var inHeading: [Int] = []

  init(_ html: SlottedHTML, _ endings: MarkdownDocument.Endings) {
    self.html = html
    self.endings = endings
    addresses = Set(
      endings.links.map { link in
        var bytes: [UInt8] = []
        bytes.writeEscapedAddress(link.utf8)
        return bytes
      })
  }

  /// - Parameter rename: what a heading with an ended reference is called from now on.
  mutating func walk(_ rename: (Heading) -> String?) {
    var index = 0
    while let start = html.bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let end = html.bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? html.bytes.count - 1
      passSlots(before: start)
      read(start..<end + 1, rename)
      index = end + 1
    }
    passSlots(before: html.bytes.count + 1)
  }

  /// What stands between two tags. Slots inside a tag are no blocks and no references.
  private mutating func passSlots(before offset: Int) {
    while nextSlot < html.slots.count, html.slots[nextSlot].offset <= offset {
      let placed = html.slots[nextSlot]
      nextSlot += 1
      switch placed.slot {
      case .reference(let number): if endings.references[number] != nil { inHeading.append(number) }
      case .results(let number): replace(placed, with: endings.results[number])
      case .awards(let number): replace(placed, with: endings.awards[number])
      case .root, .figure, .picture: break
      }
    }
  }

  private mutating func replace(_ placed: SlottedHTML.PlacedSlot, with words: String?) {
    guard let words else { return }
    var line = Array("<p class=\"ended\">".utf8)
    line.writeEscaped(words)
    line.write("</p>")
    edits.append(
      SlottedHTML.Edit(range: placed.offset..<placed.offset, bytes: line, replacesSlot: placed.slot))
  }

  private mutating func read(_ tag: Range<Int>, _ rename: (Heading) -> String?) {
    let bytes = html.bytes[tag]
    if bytes.starts(with: "<a ".utf8) {
      open.append(address(of: tag).map(addresses.contains) ?? false)
      if open.last == true { edits.append(SlottedHTML.Edit(range: tag)) }
    } else if bytes.starts(with: "</a>".utf8) {
      if open.popLast() == true { edits.append(SlottedHTML.Edit(range: tag)) }
    } else if bytes.starts(with: "<h".utf8) {
      inHeading = []
      anchor = value(after: " id=\"", in: tag)
    } else if bytes.starts(with: "</h".utf8) {
      if let anchor, !inHeading.isEmpty { renameHeading(at: anchor, rename) }
      anchor = nil
      inHeading = []
    }
  }

  private mutating func renameHeading(at anchor: Range<Int>, _ rename: (Heading) -> String?) {
    let name = String(decoding: html.bytes[anchor], as: UTF8.self)
    guard let new = rename(Heading(anchor: name, references: inHeading)) else { return }
    let edit = SlottedHTML.Edit(range: anchor, bytes: Array(new.utf8))
    // Before the edits inside the heading.
    edits.insert(
      edit, at: edits.firstIndex { $0.range.lowerBound > anchor.lowerBound } ?? edits.endIndex)
  }

  /// The address of a link; one from the root of the site has its first slash again.
  private func address(of tag: Range<Int>) -> [UInt8]? {
    guard let value = value(after: " href=\"", in: tag) else { return nil }
    let isFromRoot = html.slots.contains { $0.slot == .root && $0.offset == value.lowerBound }
    return (isFromRoot ? [UInt8(ascii: "/")] : []) + html.bytes[value]
  }

  private func value(after mark: String, in tag: Range<Int>) -> Range<Int>? {
    let bytes = html.bytes
    let starts = tag.filter {
      bytes[$0] == UInt8(ascii: " ") && bytes[$0..<tag.upperBound].starts(with: mark.utf8)
    }
    guard let start = starts.first.map({ $0 + mark.utf8.count }) else { return nil }
    let end = bytes[start..<tag.upperBound].firstIndex(of: UInt8(ascii: "\"")) ?? start
    return start..<end
  }
}

extension SlottedHTML {
  /// Other bytes in place of a range, and of a slot at its beginning.
  fileprivate struct Edit {
    let range: Range<Int>
    var bytes: [UInt8] = []
    var replacesSlot: Slot?
  }

  /// - Parameter edits: in the order of the text, none within another. Slots inside a range go with it.
  fileprivate func edited(_ edits: [Edit]) -> SlottedHTML {
    var result = SlottedHTML()
    result.bytes.reserveCapacity(bytes.count)
    var written = 0
    var next = 0
    func copy(to end: Int) {
      while next < slots.count, slots[next].offset <= end {
        let offset = slots[next].offset - written + result.bytes.count
        result.slots.append(PlacedSlot(offset: offset, slot: slots[next].slot))
        next += 1
      }
      result.bytes.append(contentsOf: bytes[written..<end])
      written = end
    }
    for edit in edits {
      copy(to: edit.range.lowerBound)
      if let slot = edit.replacesSlot { result.slots.removeAll { $0.slot == slot } }
      result.bytes.append(contentsOf: edit.bytes)
      while next < slots.count, slots[next].offset < edit.range.upperBound { next += 1 }
      written = edit.range.upperBound
    }
    copy(to: bytes.count)
    return result
  }
}
