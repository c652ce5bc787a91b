import VietnameseText

/// Numbers for the names of people and collectives, one for each spelling that can be told apart.
struct PersonNames {
  private var numbers: [TextKey: Int32] = [:]
  private(set) var keys: [String] = []
  /// The numbers of the names that are the same without marks.
  private var twins: [TextKey: [Int32]] = [:]
  private let organisations: OrganisationNames
  private var known = KeptByText<(number: Int32, organisation: Ref<Organisation>?)>()

  init(_ organisations: OrganisationNames) { self.organisations = organisations }

  /// - Returns: the number of a name, and the organisation that it names, if it does: "Sở Tư pháp" and "Sở Tư pháp
  ///   tỉnh Nghệ An" are one collective.
  mutating func number(_ name: String) -> (number: Int32, organisation: Ref<Organisation>?) {
    if let known = known(name) { return known }
    let found = newNumber(name)
    return known(name) { _ in found }
  }

  private mutating func newNumber(_ name: String) -> (number: Int32, organisation: Ref<Organisation>?) {
    let spelled = spellingKey(name)
    let organisation = organisations.only(spelled: spelled)
    let key = TextKey(organisation.map { " \($0.index)" } ?? spelled)
    if let known = numbers[key] { return (known, organisation) }
    let number = Int32(keys.count)
    numbers[key] = number
    keys.append(key.text)
    twins[TextKey(folded(spelled)), default: []].append(number)
    return (number, organisation)
  }

  /// Whether some name that has a number is this one, marks aside.
  func isWanted(_ name: String) -> Bool {
    let spelled = spellingKey(name)
    if twins[TextKey(folded(spelled))] != nil { return true }
    return organisations.only(spelled: spelled).map { numbers[TextKey(" \($0.index)")] != nil } ?? false
  }

  /// Other names that are the same without marks.
  ///
  /// - Parameter name: one that has the number.
  func twins(of number: Int32, named name: String) -> [Int32] {
    let key = keys[Int(number)]
    let plain = key.hasPrefix(" ") ? unmarkedKey(name) : folded(key)
    return (twins[TextKey(plain)] ?? []).filter { $0 != number }
  }
}
