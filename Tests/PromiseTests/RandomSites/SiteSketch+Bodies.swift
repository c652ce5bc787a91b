/// The texts below the heads. A text that may be seen mentions what may not only with words of its own.
extension SiteSketch {
  mutating func addBodies() {
    for text in texts {
      var lines: [String] = []
      for _ in 0..<random.number(1...6) { lines += block(of: text) + [""] }
      let isHidden = text.fate != .shown && text.fate != .withdrawn && text.kind != .campaign
      let source = "---\n" + (text.head + ["---", ""] + lines).joined(separator: "\n")
      write(text.file, source, isHidden: isTame && isHidden)
    }
  }

  private mutating func block(of text: TextSketch) -> [String] {
    let item = text.item
    switch random.number(0...12) {
    case 0: return random.chance(70) ? ["## \(words(of: item))"] : reference(in: text).map { "## \($0)" }
    case 1: return ["| \(words(1...2, of: item)) | b |", "|---|---|", "| \(words(1...2, of: item)) | 2 |"]
    case 2:
      let mark = word(of: item)
      return ["\(words(of: item)) [^\(mark)]", "", "[^\(mark)]: \(words(of: item))"]
    case 3: return ["- \(words(of: item))", "- [\(words(1...2, of: item))](\(url(of: item)))"]
    case 4:
      return [
        "::: trich nguoi=\"\(words(1...2, of: item))\" vai=\"\(word(of: item))\"", words(of: item), ":::",
      ]
    case 5:
      let file = material(for: item, beside: text.file, ending: "png")
      return [
        "![\(words(1...3, of: item))](\(file) \"\(words(of: item)). Ảnh: \(word(of: item))\")"
      ]
    case 6: return figure(in: text)
    case 7: return dataBlock(in: text)
    case 8: return pageLink(in: text)
    case 9: return naming(in: text)
    default: return reference(in: text)
    }
  }

  /// Whether a text may mention something as it is, or at all when the sources are to do without hidden things.
  private func mayName(_ item: Int, in text: TextSketch) -> Bool {
    items[item].isVisible || (!isTame && items[item].hasEnded) || (!isShown(text) && !isOrderly)
  }

  /// Somebody's name in plain words, as long as it may be read.
  private mutating func naming(in text: TextSketch) -> [String] {
    let named = people.filter { $0.mayBeNamed && items[$0.item].isVisible }
    guard pace == .restless, !isOrderly, !named.isEmpty else { return [words(of: text.item)] }
    let person = random.pick(named)
    return ["\(words(of: text.item)) \(person.name)"]
  }

  private mutating func reference(in text: TextSketch) -> [String] {
    let target = random.pick(targets)
    let mayName = mayName(target.item, in: text)
    guard mayName || !isTame else { return [words(of: text.item)] }
    let isPlain = mayName && random.chance(50)
    let mark = isPlain ? "[[\(target.id)]]" : "[[\(target.id)|\(words(1...3, of: text.item))]]"
    return ["\(words(of: text.item)) \(mark) \(words(1...2, of: text.item))"]
  }

  /// The number is the author's own, like a label.
  private mutating func figure(in text: TextSketch) -> [String] {
    let points = series.flatMap { series in series.points.map { (series.id, $0) } }
      .filter { !isTame || $0.1.isVisible || !isShown(text) }
    guard !points.isEmpty else { return [words(of: text.item)] }
    let (indicator, point) = random.pick(points)
    return ["\(words(of: text.item)) [[\(indicator)@\(point.period)|\(point.value)]]"]
  }

  private mutating func dataBlock(in text: TextSketch) -> [String] {
    let results = series.filter { mayName($0.item, in: text) }
      .map { "::: ket-qua indicator=\($0.id) table" }
    // An attachment of a text that shows the rows of a decision counts like its original, which names everybody.
    let hasFile = text.head.contains { $0.hasPrefix("file: ") }
    let lists = decisions.filter { !hasFile && mayName($0.item, in: text) }
      .map { "::: danh-sach decision=\($0.slug)" }
    guard !(results + lists).isEmpty else { return [words(of: text.item)] }
    return [random.pick(results + lists), ":::"]
  }

  private mutating func pageLink(in text: TextSketch) -> [String] {
    let pages = items.indices.filter { index in
      guard let page = items[index].page, mayName(index, in: text) else { return false }
      return !foldersLeftOut.contains { page.hasPrefix($0) }
    }
    let target = items[random.pick(pages)]
    guard let page = random.pick([target.page] + target.aliases.map(Optional.some)) else { return [] }
    let path = page.hasSuffix("index.html") ? String(page.dropLast("index.html".count)) : page
    return ["- [\(words(1...3, of: text.item))](/\(path)) \(words(1...2, of: text.item))"]
  }
}
