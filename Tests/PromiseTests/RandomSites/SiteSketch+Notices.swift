/// Notices of nominees. The notice is an item, and so is each nominee and the corrections, which go when it closes.
extension SiteSketch {
  mutating func addNotice() {
    let item = add("notice")
    let slug = nameWord(of: item)
    let file = "Content/notices/\(slug).md"
    let page = "lay-y-kien/\(slug)/index.html"
    items[item].what += " \(file)"
    addText(.notice, item, file: file, id: slug, page: page)
    targets.append((slug, item))
    let text = texts[texts.count - 1]
    let keepsNames = random.chance(25)
    let closes = closing()
    let showsNames = isShown(text) && (contract.clock < closes || keepsNames)
    var head = [
      "form: \(random.pick(["bang-khen", "Huân chương"]))", "closes: \(closes.iso)",
      "opinions_to: {office: \"\(words(1...2, of: item))\", phone: 0238 000}",
    ]
    if keepsNames { head.append("keep_names: true") }
    if random.chance(30) {
      let corrections = add("corrections of \(file)", isVisible: showsNames)
      let (was, now) = (words(of: corrections), words(of: corrections))
      head.append("corrections: [{date: 2025-04-05, was: \"\(was)\", now: \"\(now)\"}]")
    }
    head.append("nominees:")
    for _ in 0..<random.number(1...3) { head.append(nominee(on: page, showsNames: showsNames)) }
    if keepsNames, let person = people.first(where: \.hasWithdrawn)?.id {
      head.append("  - {recipient: \(person), deed: \"\(words(of: add("withdrawn nominee")))\"}")
    }
    texts[texts.count - 1].head += head
  }

  /// Some moment after the opening.
  private mutating func closing() -> WallTime {
    let later = times.filter { time in opening.map { $0 < time } ?? false }
    return later.isEmpty ? WallTime(2027, 1, 5, 17, 0, 0) : random.pick(later)
  }

  private mutating func nominee(on page: String, showsNames: Bool) -> String {
    let item = add("nominee on \(page)")
    let name = words(2...3, of: item)
    let consent = random.pick([Contract.Consent.decision, .decision, .full, .withdrawn])
    let date = random.chance(60) ? random.pick(times) : nil
    items[item].isVisible = showsNames && contract.mayBeNamed(consent, since: date, isMinor: false)
    items[item].title = name
    items[item].page = page
    var parts = ["name: \"\(name)\"", "kind: \(random.pick(["ca-nhan", "tap-the"]))"]
    if consent != .decision { parts.append("consent: \(consent == .full ? "day-du" : "rut")") }
    if let date { parts.append("consent_date: \(random.written(date))") }
    if random.chance(50) { parts.append("role: \"\(words(1...2, of: item))\"") }
    if random.chance(50) { parts.append("deed: \"\(words(of: item))\"") }
    if random.chance(50) {
      parts.append("unit: \(random.chance(50) ? random.pick(units) : "\"Bản \(word(of: item))\"")")
    }
    return "  - {\(parts.joined(separator: ", "))}"
  }
}
