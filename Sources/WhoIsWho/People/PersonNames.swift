import Records
import VietnameseText

/// Numbers for the names of people and collectives, one for each spelling that can be told apart.
struct PersonNames {
  /// By the key of a spelling.
  private var numbers: [TextKey: Int32] = [:]
  /// The names that have a number, by it.
  private var known: [Known] = []
  /// The first of the names that are the same without marks.
  private var firstTwins: [TextKey: Int32] = [:]
  /// All of them by the first, where there are several.
  private var twins: [Int32: [Int32]] = [:]
  private let organisations: OrganisationNames
  private var numberOfOrganisation: [Ref<Organisation>: Int32] = [:]

  private struct Known {
    let firstTwin: Int32
    /// What the name names, where that is an organisation.
    let organisation: Ref<Organisation>?
  }

  init(_ organisations: OrganisationNames) { self.organisations = organisations }

  /// The number of a name, and the organisation that it names, if it does: "Sở Tư pháp" and "Sở Tư pháp tỉnh Nghệ An" are
  /// one collective.
  ///
  /// - Parameter spelled: a name as `spellingKey` has it.
  mutating func number(spelled: String) -> (number: Int32, organisation: Ref<Organisation>?) {
    if let number = numbers[TextKey(spelled)] { return (number, known[Int(number)].organisation) }
    let organisation = organisations.only(spelled: spelled)
    let number = organisation.flatMap { numberOfOrganisation[$0] } ?? Int32(known.count)
    numbers[TextKey(spelled)] = number
    if Int(number) == known.count {
      let plain = TextKey(folded(spelled))
      let first = firstTwins[plain]
      if let first { twins[first, default: [first]].append(number) } else { firstTwins[plain] = number }
      known.append(Known(firstTwin: first ?? number, organisation: organisation))
      if let organisation { numberOfOrganisation[organisation] = number }
    }
    return (number, organisation)
  }

  /// Whether some name that has a number is this one, marks aside.
  ///
  /// - Parameter spelled: a name as `spellingKey` has it.
  func isWanted(spelled: String) -> Bool {
    if firstTwins[TextKey(folded(spelled))] != nil { return true }
    return organisations.only(spelled: spelled).map { numberOfOrganisation[$0] != nil } ?? false
  }

  /// Other names that are the same without marks.
  ///
  /// - Parameter spelled: one of the names that have the number; asked for where that is an organisation.
  func twins(of number: Int32, spelled: @autoclosure () -> String) -> [Int32] {
    let name = known[Int(number)]
    guard let first = name.organisation == nil ? name.firstTwin : firstTwins[TextKey(folded(spelled()))]
    else {
      return []
    }
    guard let same = twins[first] else { return first == number ? [] : [first] }
    return same.filter { $0 != number }
  }

  /// Makes room for more names.
  mutating func reserve(_ more: Int) {
    numbers.reserveCapacity(numbers.count + more)
    firstTwins.reserveCapacity(firstTwins.count + more)
  }

  /// How many numbers there are.
  var count: Int { known.count }
}
