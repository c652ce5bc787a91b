/// What a story's head says besides its title and dates, and then who and what is visible.
extension SiteSketch {
  mutating func addStoryHeads() {
    for _ in 0..<2 {
      let item = add("topic")
      topics.append((item, "Chủ đề \(word(of: item))"))
    }
    for story in texts.indices where texts[story].kind == .story { addHead(of: story) }
  }

  private mutating func addHead(of story: Int) {
    let item = texts[story].item
    texts[story].head += people(in: story) + links(of: story) + details(of: item)
    if random.chance(50) {
      texts[story].head.append("image: \(picture(for: item, beside: texts[story].file))")
    }
    if random.chance(30) {
      let pictures = (0..<random.number(1...2)).map { _ in picture(for: item, beside: texts[story].file) }
      texts[story].head.append("gallery: [\(pictures.joined(separator: ", "))]")
    }
  }

  private mutating func people(in story: Int) -> [String] {
    let known = people.indices.filter { people[$0].id != nil }
    let own = known.shuffled(using: &random).prefix(random.number(0...3))
    about[story] = Array(own)
    guard !own.isEmpty else { return [] }
    let rows = awards.filter { own.contains($0.person) }.prefix(random.number(0...2)).map(\.id)
    return ["about: [\(own.compactMap { people[$0].id }.joined(separator: ", "))]"]
      + (rows.isEmpty ? [] : ["awards: [\(rows.joined(separator: ", "))]"])
  }

  private mutating func links(of story: Int) -> [String] {
    var lines: [String] = []
    let item = texts[story].item
    if random.chance(50) { lines.append("campaign: \(texts[random.pick(campaigns)].id)") }
    if random.chance(50) { lines.append("unit: \(random.pick(units))") }
    if random.chance(60) {
      let topic = random.pick(topics)
      if isShown(texts[story]) { items[topic.item].isVisible = true }
      lines.append("tags: [\(topic.name), \(words(1...2, of: item))]")
    }
    return lines
  }

  private mutating func details(of item: Int) -> [String] {
    var lines = ["kind: \(random.pick(["bai", "tin"]))", "field: \(random.pick(["y-te", "khac"]))"]
    if random.chance(50) { lines.append("authors: [\"\(word(of: item))\"]") }
    if random.chance(40) {
      lines.append("source: {name: \"\(words(1...2, of: item))\", url: \(url(of: item))}")
    }
    if random.chance(40) {
      lines.append(
        "deed: {date: 2025-03, place: \"\(word(of: item))\", what: \"\(words(of: item))\", "
          + "effect: \"\(words(of: item))\"}")
    }
    if random.chance(30) {
      lines.append(
        "practice: {problem: \"\(words(of: item))\", steps: [\"\(words(of: item))\"], "
          + "cost: \"\(word(of: item))\", result: \"\(words(of: item))\", conditions: \"\(word(of: item))\", "
          + "contact: \"\(word(of: item))\"}")
    }
    if random.chance(30) {
      lines.append(
        "corrections: [{date: 2025-04-05, was: \"\(words(of: item))\", now: \"\(words(of: item))\"}]")
    }
    return lines
  }

  mutating func picture(for item: Int, beside file: String) -> String {
    let name = material(for: item, beside: file, ending: "png")
    return "{file: \(name), alt: \"\(words(1...3, of: item))\", caption: \"\(words(of: item))\", "
      + "credit: \"\(word(of: item))\"}"
  }
}

extension SiteSketch {
  /// Whoever may be named is seen when a visible award or story names them; a decision that no file lists when
  /// a visible row does.
  mutating func decide() {
    for text in texts { items[text.item].isVisible = isShown(text) }
    for award in awards {
      items[award.item].isVisible = award.isVisible
      if award.isVisible { items[people[award.person].item].isVisible = true }
    }
    for (story, own) in about where isShown(texts[story]) {
      for person in own where people[person].mayBeNamed { items[people[person].item].isVisible = true }
    }
    for (index, decision) in decisions.enumerated() {
      let isNamed = awards.contains { $0.decision == index && $0.isVisible }
      let isKnown = contract.isKnown(decision.date?.first)
      items[decision.item].isVisible = isKnown && (decision.isListed || isNamed)
    }
  }

  /// Gives the names of pictures and attachments to a visible text that uses them.
  mutating func finish() {
    for material in materials {
      write(material.path, "")
      files[material.path] = material.bytes
      filesWithoutHidden[material.path] = material.bytes
      guard let user = material.users.first(where: { items[$0].isVisible }) ?? material.users.first else {
        continue
      }
      items[user].words.insert(material.nameWord)
    }
  }
}
