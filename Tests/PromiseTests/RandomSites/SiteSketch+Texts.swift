/// A Markdown file with its head as far as it is known, and what the contract says of it.
struct TextSketch {
  enum Kind: String { case story, campaign, review, page, document, notice }
  let kind: Kind
  let item: Int
  let file: String
  let id: String
  let fate: Contract.Fate
  var head: [String]
}

/// An indicator with its points: whether each is known already.
struct SeriesSketch {
  let item: Int
  let id: String
  var points: [(period: String, value: Int, isVisible: Bool)]
}

extension SiteSketch {
  mutating func addTexts() {
    for _ in 0..<random.number(1...3) { addCampaign() }
    for _ in 0..<random.number(0...2) { addSimpleText(.page, folder: "pages", path: "") }
    for _ in 0..<random.number(0...2) { addSimpleText(.document, folder: "documents", path: "van-ban/") }
    for _ in 0..<random.number(2...7) { addStory() }
    for _ in 0..<random.number(0...2) { addNotice() }
    let rows = (0..<random.number(1...2)).flatMap { _ in addSeries(of: nil) }
    write("Content/data/indicators.csv", Self.resultColumns, rows.map(\.row), hidden: rows.map(\.isHidden))
  }

  mutating func addText(
    _ kind: TextSketch.Kind, _ item: Int, file: String, id: String, page: String,
    whole: Contract.Fate = .shown
  ) {
    let publication = publication(of: kind)
    opening = publication.date
    var fate = contract.fate(of: publication, needsDate: kind == .story || kind == .notice)
    // A review goes with its campaign.
    if whole != .shown { fate = whole == .withdrawn ? .expired : whole }
    let title = words(2...5, of: item)
    items[item].title = title
    items[item].page = page
    items[item].hasEnded = fate == .expired || fate == .withdrawn
    // A review has no path of its own, so nothing stands where it stood.
    if fate == .withdrawn && kind != .review { items[item].tombstone = page }
    var head = ["title: \"\(title)\""]
    if random.chance(80) { head.append("summary: \"\(words(of: item))\"") }
    head += lines(for: publication, of: kind)
    if random.chance(40) {
      head.append(
        "sources: [{title: \"\(words(1...3, of: item))\", url: \(url(of: item)), date: 2025-03-01}]")
    }
    if kind != .review, random.chance(30) {
      let alias = "cu/\(word(of: item))/"
      head.append("aliases: [/\(alias)]")
      items[item].aliases.append(alias)
    }
    texts.append(TextSketch(kind: kind, item: item, file: file, id: id, fate: fate, head: head))
  }

  func isShown(_ text: TextSketch) -> Bool { text.fate == .shown }

  mutating func url(of item: Int) -> String { "https://bao.example/\(word(of: item))" }

  func isVisible(_ series: SeriesSketch) -> Bool { items[series.item].isVisible }

  private mutating func publication(of kind: TextSketch.Kind) -> Contract.Publication {
    var publication = Contract.Publication()
    // Too much hangs on a campaign for it to be taken out of the sources.
    if isTame, kind == .campaign { return publication }
    // The date of a document is its own, not that of its page.
    if kind != .document, kind == .notice || random.chance(85) { publication.date = random.pick(times) }
    if chance(15, restless: 6) { publication.isDraft = true }
    if kind != .notice, random.chance(20) { publication.embargo = random.pick(times) }
    if chance(20, restless: 45) { publication.expires = random.pick(times) }
    if !isTame, chance(15, restless: 25) {
      publication.isWithdrawn = true
      publication.withdrawn = random.chance(70) ? random.pick(times) : nil
    }
    return publication
  }

  private mutating func lines(for publication: Contract.Publication, of kind: TextSketch.Kind) -> [String] {
    var lines: [String] = []
    if kind == .document { lines.append("date: 2025-02-03") }
    if let date = publication.date {
      lines.append("\(kind == .notice ? "opens" : "date"): \(random.written(date))")
    }
    if publication.isDraft { lines.append("draft: true") }
    if let embargo = publication.embargo { lines.append("embargo: \(random.written(embargo))") }
    if let expires = publication.expires { lines.append("expires: \(random.written(expires))") }
    if publication.isWithdrawn {
      let date = publication.withdrawn.map { "date: \(random.written($0)), " } ?? ""
      let reason = random.chance(50) ? "rut-dong-y" : "\"\(words(of: never))\""
      lines.append("withdrawn: {\(date)reason: \(reason)}")
    }
    if random.chance(30) { lines.append("updated: 2025-12-30") }
    return lines
  }

  private mutating func addSimpleText(_ kind: TextSketch.Kind, folder: String, path: String) {
    let item = add(kind.rawValue)
    let slug = nameWord(of: item)
    let file = "Content/\(folder)/\(slug)\(random.chance(50) ? ".md" : "/index.md")"
    items[item].what += " \(file)"
    addText(kind, item, file: file, id: slug, page: "\(path)\(slug)/index.html")
    let last = texts.count - 1
    if random.chance(40), kind == .document {
      texts[last].head.append("file: \(material(for: item, beside: file, ending: "pdf"))")
    }
    if kind == .document { texts[last].head.append("number: \"12/\(word(of: item))\"") }
    if kind == .document { texts[last].head.append("issuer: \"\(words(1...2, of: item))\"") }
  }

  private mutating func addStory() {
    let item = add("story")
    let slug = nameWord(of: item)
    let file = "Content/stories/2026/\(slug)\(random.chance(50) ? ".md" : "/index.md")"
    items[item].what += " \(file)"
    let id = random.chance(30) ? nameWord(of: item) : slug
    addText(.story, item, file: file, id: id, page: "guong-sang/\(slug)/index.html")
    if id != slug { texts[texts.count - 1].head.append("id: \(id)") }
    targets.append((id, item))
  }

  private mutating func addCampaign() {
    let item = add("campaign")
    let id = nameWord(of: item)
    let folder = "Content/campaigns/\(id)"
    items[item].what += " \(folder)"
    addText(.campaign, item, file: "\(folder)/index.md", id: id, page: "phong-trao/\(id)/index.html")
    let campaign = texts.count - 1
    let owner = random.chance(50) ? random.pick(organisations) : words(1...3, of: item)
    texts[campaign].head += [
      "owner: \"\(owner)\"", "aim: \"\(words(of: item))\"", "partners: [\"\(words(1...3, of: item))\"]",
      "targets: [\"\(words(of: item))\", \"\(words(of: item))\"]", "programme: [\(random.pick(programmes))]",
      "launched: 2025-01", "term: \"\(word(of: item))\"", "scope: \"tỉnh \(word(of: item))\"",
    ]
    targets.append((id, item))
    for _ in 0..<random.number(0...2) { addReview(of: campaign) }
    let rows = (0..<random.number(0...2)).flatMap { _ in addSeries(of: campaign) }
    guard !rows.isEmpty else { return }
    write("\(folder)/results.csv", Self.resultColumns, rows.map(\.row), hidden: rows.map(\.isHidden))
  }

  private mutating func addReview(of campaign: Int) {
    let item = add("review")
    let slug = nameWord(of: item)
    let id = texts[campaign].id
    let file = "Content/campaigns/\(id)/reviews/\(slug).md"
    items[item].what += " \(file)"
    addText(
      .review, item, file: file, id: slug, page: "phong-trao/\(id)/\(slug)/index.html",
      whole: texts[campaign].fate)
  }
}

extension SiteSketch {
  fileprivate static let resultColumns = [
    "indicator", "name", "period", "value", "measure", "target", "part_of", "as_of", "source",
  ]

  /// The rows of an indicator; some of them are of a day that has not come.
  fileprivate mutating func addSeries(of campaign: Int?) -> [(row: [String], isHidden: Bool)] {
    let item = add("indicator")
    let id = word(of: item)
    items[item].what += " \(id)"
    var sketch = SeriesSketch(item: item, id: id, points: [])
    let (name, measure) = (words(1...3, of: item), word(of: item))
    // At most one is a part of another, or sums would have to close.
    let whole = parts == 0 && random.chance(60) ? series.first { !isTame || isVisible($0) } : nil
    if whole != nil { parts += 1 }
    let isShown = campaign.map { self.isShown(texts[$0]) } ?? true
    if let campaign { items[item].hasEnded = items[texts[campaign].item].hasEnded }
    var rows: [(row: [String], isHidden: Bool)] = []
    for period in 0..<random.number(1...3) {
      let point = add("result \(id)@\(2020 + period)")
      let date = random.chance(60) ? random.pick(times) : nil
      let isVisible = isShown && contract.isKnown(date.map { $0.midnight })
      items[point].isVisible = isVisible
      if isVisible { items[item].isVisible = true }
      let value = random.number(0...999)
      sketch.points.append((String(2020 + period), value, isVisible))
      let row = [
        id, random.chance(50) ? name : "", String(2020 + period), String(value), measure,
        random.chance(30) ? "500" : "", whole?.id ?? "", date?.day ?? "",
        words(1...2, of: point),
      ]
      // Rows stand in any order.
      rows.insert((row, !isVisible && isShown), at: random.number(0...rows.count))
    }
    series.append(sketch)
    return rows
  }
}
