import Records
import SiteModel

/// Who was honoured, and how many of the rows are of direct workers.
struct AwardTally {
  /// Recipients, each once, by what they are.
  private let groups: [(name: String, count: Int)]
  /// Rows of people and households.
  private let people: Int
  /// Of these, rows of direct workers and households.
  private let direct: Int

  init(_ awards: [Ref<Award>], in site: Site) {
    let rows = awards.map { ref in
      let recipient = site.links(ref).recipient
      return (ref: ref, recipient: recipient, kind: site.awards[ref].kind ?? site.recipients[recipient].kind)
    }
    groups = AwardTally.names.compactMap { group in
      let count = Set(rows.filter { group.kinds.contains($0.kind) }.map(\.recipient)).count
      return count == 0 ? nil : (group.name, count)
    }
    people = rows.count { $0.kind == .individual || $0.kind == .household }
    direct = rows.count {
      $0.kind == .household || $0.kind == .individual && site.roleClass(of: $0.ref) == .directWorker
    }
  }

  private static let household = "hộ gia đình"
  private static let names: [(name: String, kinds: Set<Recipient.Kind>)] = [
    ("cá nhân", [.individual]), (household, [.household]), ("tập thể", [.collective]),
    ("địa bàn", [.community, .province]), ("cá nhân, tổ chức nước ngoài", [.foreign]),
  ]

  /// "4 cá nhân và 1 tập thể".
  var recipients: String { enumerated(groups.map { "\($0.count) \($0.name)" }) }

  /// How many of the rows of people are of direct workers; `nil` where nobody is a person.
  var share: String? {
    guard people > 0 else { return nil }
    let hasHouseholds = groups.contains { $0.name == AwardTally.household }
    let whole = hasHouseholds ? "cá nhân, hộ gia đình" : "cá nhân"
    let workers = hasHouseholds ? "người lao động trực tiếp và hộ gia đình" : "người lao động trực tiếp"
    switch direct {
    case 0: return "Danh sách \(whole) không ghi ai là người lao động trực tiếp."
    case people where people == 1: return "Lượt khen \(whole) này dành cho \(workers)."
    case people: return "Cả \(people) lượt khen \(whole) đều dành cho \(workers)."
    default: return "Trong \(people) lượt khen \(whole), \(direct) lượt dành cho \(workers)."
    }
  }
}
