import SiteModel

/// How many were honoured, and how many of them work at the grassroots.
struct AwardTally {
  private let groups: [(name: String, count: Int)]
  /// Rows of people and households.
  private let people: Int
  /// Of these, direct workers and households.
  private let direct: Int
  let count: Int

  init(_ awards: [Ref<Award>], in site: Site) {
    count = awards.count
    let kinds = awards.map { site.awards[$0].kind ?? site.recipients[site.links($0).recipient].kind }
    groups = AwardTally.names.compactMap { group in
      let count = kinds.count { group.kinds.contains($0) }
      return count == 0 ? nil : (group.name, count)
    }
    people = kinds.count { $0 == .individual || $0 == .household }
    direct = zip(awards, kinds).count { ref, kind in
      kind == .household || kind == .individual && site.roleClass(of: ref) == .directWorker
    }
  }

  private static let names: [(name: String, kinds: Set<Recipient.Kind>)] = [
    ("cá nhân", [.individual]), (household, [.household]), ("tập thể", [.collective]),
    ("địa bàn", [.community, .province]), ("cá nhân, tổ chức nước ngoài", [.foreign]),
  ]

  /// "4 cá nhân và 1 tập thể".
  var recipients: String { enumerated(groups.map { "\($0.count) \($0.name)" }) }

  /// How many of the people are direct workers; `nil` where nobody is a person.
  var share: String? {
    guard people > 0 else { return nil }
    let isOfHouseholds = groups.contains { $0.name == AwardTally.household }
    let whole = isOfHouseholds ? "cá nhân, hộ gia đình" : "cá nhân"
    guard direct > 0 else { return "Danh sách \(whole) không ghi ai là người lao động trực tiếp." }
    let workers = isOfHouseholds ? "người lao động trực tiếp và hộ gia đình" : "người lao động trực tiếp"
    return "Trong \(people) lượt khen \(whole), \(direct) lượt dành cho \(workers)."
  }

  private static let household = "hộ gia đình"
}
