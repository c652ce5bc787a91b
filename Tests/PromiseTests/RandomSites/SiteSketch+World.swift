import SeededRandom

/// The site's own file, units, organisations and programmes, which are always seen, and the people.
extension SiteSketch {
  mutating func addWorld() {
    let site = add("site.yml", isVisible: true)
    let size = random.number(1...4)
    write(
      "Content/site.yml",
      """
      title: "\(words(1...2, of: site))"
      base_url: https://guong.example/\(random.pick(["", "trang/"]))
      language: \(random.pick(["vi", "vi", "en"]))
      issuer: "\(Self.siteIssuer)"
      theme: \(theme)
      page_size: \(size)
      publisher: {name: "\(words(1...2, of: site))"}
      \(sections())

      """)
    write("Content/data/catalogue.yml", Self.catalogue)
    for _ in 0..<3 { units.append(addUnit()) }
    write(
      "Content/data/units.csv", ["id", "type", "name"],
      units.map { [$0, random.pick(["xa", "phuong"]), "Xã \($0)"] })
    organisations = (0..<2).map { _ in addPlace("organisation", "to-chuc") }
    write("Content/data/organisations.csv", ["id", "name"], organisations.map { [$0, "Cơ quan \($0)"] })
    programmes = (0..<2).map { _ in addPlace("programme", "chuong-trinh") }
    write("Content/data/programmes.csv", ["id", "name"], programmes.map { [$0, "Chương trình \($0)"] })
  }

  /// Restless sites leave some sections out, whose changes nobody sees.
  private mutating func sections() -> String {
    guard pace == .restless, random.chance(40) else { return "" }
    let left = random.pick([
      ["documents"], ["notices"], ["documents", "notices", "transparency"], ["practices", "data"],
      ["stories", "practices", "tags"], ["campaigns"], ["recipients"], ["decisions", "awards"],
    ])
    foldersLeftOut = Self.sections.filter { left.contains($0.name) }.compactMap(\.folder)
    let names = Self.sections.map(\.name).filter { !left.contains($0) }
    return "sections: [\(names.joined(separator: ", "))]"
  }

  /// With the folders that have pages of items.
  private static let sections: [(name: String, folder: String?)] = [
    ("stories", "guong-sang/"), ("campaigns", "phong-trao/"), ("units", "don-vi/"), ("tags", nil),
    ("recipients", "guong/"), ("organisations", "to-chuc/"), ("programmes", "chuong-trinh/"),
    ("practices", nil), ("decisions", "khen-thuong/quyet-dinh/"), ("awards", nil),
    ("documents", "van-ban/"), ("notices", "lay-y-kien/"), ("transparency", nil), ("data", nil),
  ]

  static let siteIssuer = "Chủ tịch UBND tỉnh"

  private static let catalogue = """
    levels:
      - {id: tinh, vi: Cấp tỉnh}
    items:
      - {id: bang-khen, vi: Bằng khen, kind: bang-khen, level: tinh, precedence: [50]}
      - {id: huan-chuong, vi: Huân chương, kind: order, level: tinh, classes: [nhat, nhi, ba], precedence: [1, 2, 3]}
    non_statutory:
      - {id: giai-thuong, vi: Giải thưởng}

    """

  private mutating func addUnit() -> String { addPlace("unit", "don-vi") }

  private mutating func addPlace(_ what: String, _ folder: String) -> String {
    let item = add(what, isVisible: true)
    let id = word(of: item)
    items[item].title = id
    items[item].page = "\(folder)/\(id)/index.html"
    targets.append((id, item))
    return id
  }
}

/// A recipient.
struct Person {
  let item: Int
  /// `nil` for somebody whom only award rows know, by name.
  let id: String?
  let name: String
  let mayBeNamed: Bool
  /// Whether a withdrawal, and not their age, keeps them from being named.
  var hasWithdrawn = false
}

extension SiteSketch {
  mutating func addPeople() {
    var rows: [[String]] = []
    for _ in 0..<random.number(3...7) {
      let item = add("recipient")
      let (id, name) = (word(of: item), "Nguyễn Thị \(word(of: item).capitalized)")
      items[item].what += " \(name)"
      let isMinor = !isTame && random.chance(20)
      let all: [Contract.Consent] = isTame ? [.decision] : [.decision, .decision, .full, .withdrawn]
      let consent = random.pick(all)
      let date = random.chance(60) ? random.pick(times) : nil
      let person = Person(
        item: item, id: id, name: name,
        mayBeNamed: contract.mayBeNamed(consent, since: date, isMinor: isMinor),
        hasWithdrawn: !isMinor && !contract.mayBeNamed(consent, since: date, isMinor: false))
      people.append(person)
      items[item].hasEnded = consent == .withdrawn && contract.hasCome(date)
      items[item].title = name
      items[item].page = "guong/\(id)/index.html"
      targets.append((id, item))
      rows.append([
        id, random.pick(["ca-nhan", "tap-the"]), name, random.chance(30) ? word(of: never) : "",
        random.chance(50) ? random.pick(units) : "", random.chance(30) ? random.pick(organisations) : "",
        random.chance(60) ? words(1...3, of: item) : "", isMinor ? "x" : "", Self.written(consent, &random),
        date.map { random.written($0) } ?? "", word(of: never),
      ])
    }
    write(
      "Content/data/recipients.csv",
      [
        "id", "kind", "name", "sort_name", "unit", "organisation", "role", "minor", "consent", "consent_date",
        "Số điện thoại",
      ], rows)
    for _ in 0..<random.number(0...2) {
      let item = add("recipient of award rows only")
      let name = "Tổ \(word(of: item).capitalized) \(word(of: item))"
      people.append(Person(item: item, id: nil, name: name, mayBeNamed: true))
      items[item].title = name
    }
  }

  private static func written(_ consent: Contract.Consent, _ random: inout SeededGenerator) -> String {
    switch consent {
    case .decision: random.pick(["", "quyet-dinh"])
    case .full: "day-du"
    case .withdrawn: "rut"
    }
  }
}
