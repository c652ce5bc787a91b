/// A decision, and whether it is in force and has been issued.
struct DecisionSketch {
  let item: Int
  let number: String
  let issuer: String
  /// The first day that the date as written may mean, and that writing; `nil` where no year is known.
  let date: (first: WallTime, written: String)?
  let isListed: Bool
  let isRevoked: Bool
  let slug: String
}

struct AwardSketch {
  let item: Int
  let id: String
  let person: Int
  let decision: Int?
  let isVisible: Bool
}

extension SiteSketch {
  mutating func addDecisions() {
    var rows: [[String]] = []
    for _ in 0..<random.number(1...5) {
      let item = add("decision")
      let symbol = word(of: item)
      let number = "\(random.number(1...4000))/QĐ-\(symbol.uppercased())"
      items[item].what += " \(number)"
      let isOwn = random.chance(50)
      let foreign = isOwn ? "" : word(of: item)
      let date = random.chance(85) ? decisionDate() : nil
      let isListed = random.chance(60)
      let isRevoked = isListed && !isTame && random.chance(20)
      var slug = "\(number.prefix { $0 != "/" })-qd-\(symbol)"
      if let date { slug += "-\(date.first.year)" }
      if !isOwn { slug += "-bo-\(foreign)" }
      items[item].title = number
      items[item].page = "khen-thuong/quyet-dinh/\(slug)/index.html"
      targets.append((slug, item))
      let decision = DecisionSketch(
        item: item, number: number, issuer: isOwn ? Self.siteIssuer : "Bộ \(foreign)", date: date,
        isListed: isListed, isRevoked: isRevoked, slug: slug)
      decisions.append(decision)
      guard isListed else { continue }
      // What a revoked decision said of people is not shown again.
      let wordsOwner = isRevoked ? never : item
      rows.append([
        decision.number, date?.written ?? "", decision.issuer, words(of: wordsOwner),
        random.chance(50) ? "12" : "", words(1...2, of: wordsOwner), isRevoked ? "revoked" : "",
      ])
    }
    write(
      "Content/data/decisions.csv",
      ["number", "date", "issuer", "about", "recipients", "source", "state"], rows)
  }

  /// A day, a month or a year; in the past when nothing but texts is to be hidden.
  private mutating func decisionDate() -> (first: WallTime, written: String) {
    let time = isTame ? WallTime(2025, 11, random.number(2...28), 0, 0, 0) : random.pick(times)
    let (year, month) = (String(time.day.prefix(4)), String(time.day.prefix(7)))
    switch random.number(0...9) {
    case 0: return (WallTime(Int(year) ?? 0, 1, 1, 0, 0, 0), year)
    case 1: return (WallTime(Int(year) ?? 0, Int(month.suffix(2)) ?? 0, 1, 0, 0, 0), month)
    default:
      let day = WallTime(Int(year) ?? 0, Int(month.suffix(2)) ?? 0, Int(time.day.suffix(2)) ?? 0, 0, 0, 0)
      return (day, random.pick([time.day, time.dayFirst]))
    }
  }
}

extension SiteSketch {
  private static let columns = [
    "id", "recipient", "Họ và tên", "Hình thức khen thưởng", "Số quyết định", "decision_date", "issuer",
    "unit", "role", "type", "campaign", "programme", "Thành tích", "state", "source", "Địa chỉ",
    "Ghi chú nội bộ",
  ]

  mutating func addAwards() {
    var lists: [[[String]]] = [[], []]
    for person in people.indices {
      let isNeeded = isTame || people[person].id == nil
      for _ in 0..<random.number(isNeeded ? 1...2 : 0...2) {
        lists[random.number(0...1)].append(addAward(of: person, decision: anyDecision()))
      }
    }
    // A decision that nobody lists is known from its rows alone; one without rows would be unknown.
    for index in decisions.indices where !decisions[index].isListed {
      if awards.contains(where: { $0.decision == index }) { continue }
      let person = random.pick(people.indices)
      lists[0].append(addAward(of: person, decision: index))
    }
    for (number, rows) in lists.enumerated() where !rows.isEmpty {
      write("Content/awards/danh-sach-\(number).csv", Self.columns, rows)
    }
  }

  private mutating func anyDecision() -> Int? { random.chance(75) ? random.pick(decisions.indices) : nil }

  private mutating func addAward(of index: Int, decision: Int?) -> [String] {
    let person = people[index]
    let item = add("award row of \(person.name)")
    let id = word(of: item)
    let campaign = random.chance(50) ? random.pick(campaigns) : nil
    let isRevoked = !isTame && random.chance(12)
    let ownDate = decision == nil && random.chance(50) ? decisionDate() : nil
    let date = decision.flatMap { decisions[$0].date } ?? ownDate
    let decided = decision.map { !decisions[$0].isRevoked && contract.isKnown(decisions[$0].date?.first) }
    let isVisible =
      !isRevoked && person.mayBeNamed && (decided ?? true) && contract.isKnown(date?.first)
    awards.append(AwardSketch(item: item, id: id, person: index, decision: decision, isVisible: isVisible))
    let isBrief = random.chance(30) && decision.map { decisions[$0].isListed } ?? false
    return [
      id, person.id ?? "", person.id == nil || random.chance(30) ? person.name : "",
      random.pick(["bang-khen", "Huân chương", "giai-thuong"]), decision.map { decisions[$0].number } ?? "",
      isBrief ? "" : date?.written ?? "", isBrief ? "" : decision.map { decisions[$0].issuer } ?? "",
      random.chance(50) ? random.pick(units) : "", random.chance(50) ? words(1...2, of: item) : "",
      random.chance(30) ? word(of: item) : "", campaign.map { texts[$0].id } ?? "",
      random.chance(20) ? random.pick(programmes) : "", words(of: item), isRevoked ? "revoked" : "",
      words(1...2, of: item), words(1...2, of: never), words(1...3, of: never),
    ]
  }

  var campaigns: [Int] { texts.indices.filter { texts[$0].kind == .campaign } }
}
