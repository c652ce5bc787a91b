import VietnameseText

/// Numbers for the names of people and collectives, one for each spelling that can be told apart.
struct PersonNames {
  private var numbers: [String: Int32] = [:]
  private(set) var keys: [String] = []
  /// The numbers of the names that are the same without marks.
  private var twins: [String: [Int32]] = [:]
  private let organisations: OrganisationNames

  init(_ organisations: OrganisationNames) { self.organisations = organisations }

  /// - Returns: the number of a name, and the organisation that it names, if it does: "Sở Tư pháp" and "Sở Tư pháp
  ///   tỉnh Nghệ An" are one collective.
  mutating func number(_ name: String) -> (number: Int32, organisation: Ref<Organisation>?) {
    let spelled = spellingKey(name)
    let organisation = organisations.only(spelled: spelled)
    let key = organisation.map { " \($0.index)" } ?? spelled
    if let known = numbers[key] { return (known, organisation) }
    let number = Int32(keys.count)
    numbers[key] = number
    keys.append(key)
    twins[folded(spelled), default: []].append(number)
    return (number, organisation)
  }

  /// Whether some name that has a number is this one, marks aside.
  func isWanted(_ name: String) -> Bool {
    let spelled = spellingKey(name)
    if twins[folded(spelled)] != nil { return true }
    return organisations.only(spelled: spelled).map { numbers[" \($0.index)"] != nil } ?? false
  }

  /// Other names that are the same without marks.
  func twins(of number: Int32, named name: String) -> [Int32] {
    (twins[unmarkedKey(name)] ?? []).filter { $0 != number }
  }
}
