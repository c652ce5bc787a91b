import Diagnostics
import Records
import VietnameseText

/// The names of the people and households who may not be named at an instant, and the search for them.
struct HiddenNames {
  struct Name {
    /// As the tables have it.
    let text: String
    /// Whose name it is, hidden all of them.
    var bearers: [Ref<Recipient>]
  }

  private(set) var names: [Name] = []
  let search: NameSearch
  /// Numbers of names that somebody or something visible has when marks are left out: "le-van-an" may be Lê Văn Ân.
  private(set) var sharedWithoutMarks: Set<Int> = []
  /// Numbers of names that a unit bears: "phường Trần Phú" is no person.
  private(set) var ofUnits: Set<Int> = []
  /// Numbers of names that stand in those of units and bodies behind a word for such: "Trường THCS Trần Phú".
  private var behindUnitWords: Set<Int> = []
  /// Names of visible people that go on behind a hidden one: "Nguyễn Thị Thu Hà". What stands before one ("Quỹ …") names the same person.
  private var longer: NameSearch?

  fileprivate init(_ names: [Name]) {
    self.names = names
    search = NameSearch(names.map(\.text))
  }
}

extension Choice {
  /// `nil` when everybody may be named, which costs nothing then.
  func hiddenNames() -> HiddenNames? {
    var numbers: [TextKey: Int] = [:]
    var names: [HiddenNames.Name] = []
    for ref in site.recipients.refs {
      let recipient = site.recipients[ref]
      guard !selection.mayName(recipient), recipient.kind.isOfPeople else { continue }
      for name in peopleNamed(in: recipient.name) {
        let key = TextKey(spellingKey(name))
        if let number = numbers[key] {
          names[number].bearers.append(ref)
        } else {
          numbers[key] = names.count
          names.append(HiddenNames.Name(text: name, bearers: [ref]))
        }
      }
    }
    guard !names.isEmpty else { return nil }
    var hidden = HiddenNames(names)
    hidden.take(visibleNamesOf: self)
    return hidden
  }
}

extension HiddenNames {
  /// Notes what visible records are called that would be taken for a hidden name in an address.
  fileprivate mutating func take(visibleNamesOf choice: Choice) {
    let site = choice.site
    var longer: [String] = []
    for ref in site.recipients.refs where choice.recipients[ref.index] {
      take(site.recipients[ref].name)
      if site.recipients[ref].kind.isOfPeople { longer += longerNames(in: site.recipients[ref].name) }
    }
    if !longer.isEmpty { self.longer = NameSearch(longer) }
    for unit in site.units.records { take(unit.name, isUnit: true) }
    for body in site.organisations.records { take(body.name) }
    for programme in site.programmes.records { take(programme.name) }
    for text in site.texts where choice.isVisible(text) { take(site.title(of: text)) }
  }

  private mutating func take(_ name: String, isUnit: Bool = false) {
    // Nearly every name has marks and is found by none: what is left is asked again, as it is written.
    let plain = search.hits(in: folded(name))
    guard !plain.isEmpty else { return }
    let written = Set(search.hits(in: name).map(\.name))
    for hit in plain {
      if isUnit {
        ofUnits.insert(hit.name)
        behindUnitWords.insert(hit.name)
      }
      if isUnit || !written.contains(hit.name) { sharedWithoutMarks.insert(hit.name) }
    }
    let bytes = Array(name.utf8)
    for hit in search.hits(in: bytes) where followsUnitWord(bytes[..<hit.range.lowerBound]) {
      behindUnitWords.insert(hit.name)
    }
  }

  /// The names of people in a name of a visible record that go on behind a hidden one.
  private func longerNames(in name: String) -> [String] {
    guard !search.hits(in: name).isEmpty else { return [] }
    return peopleNamed(in: name).filter { part in
      search.hits(in: part).contains { $0.range.upperBound < part.utf8.count }
    }
  }

  /// The names in a text, those of `free` and those that something visible explains left out.
  func hits(in text: String, free: Set<Int> = []) -> [NameSearch.Hit] {
    var text = text
    return text.withUTF8 { hits(in: $0, free: free) }
  }

  func hits(in bytes: [UInt8], free: Set<Int> = []) -> [NameSearch.Hit] {
    bytes.withUnsafeBufferPointer { hits(in: $0, free: free) }
  }

  private func hits(in bytes: UnsafeBufferPointer<UInt8>, free: Set<Int>) -> [NameSearch.Hit] {
    let hits = search.hits(in: bytes)
    guard !hits.isEmpty else { return [] }
    let others = longer?.hits(in: bytes).map(\.range) ?? []
    return hits.filter { hit in
      if free.contains(hit.name) { return false }
      if !hit.isMarked, sharedWithoutMarks.contains(hit.name) { return false }
      if others.contains(where: { $0.contains(hit.range.lowerBound) && $0.upperBound > hit.range.upperBound })
      {
        return false
      }
      return !(behindUnitWords.contains(hit.name) && followsUnitWord(bytes[..<hit.range.lowerBound]))
    }
  }
}

/// Whether a text ends with a word for a unit or for what is named after people: "phường", "huyen-". With marks it is compared with
/// them, so that no "trưởng" is a "trường".
private func followsUnitWord(_ before: some BidirectionalCollection<UInt8>) -> Bool {
  let end = String(decoding: before.suffix(32), as: UTF8.self)
  guard let word = end.split(whereSeparator: { !$0.isLetter }).last else { return false }
  let written = spellingKey(word.lowercased())
  let plain = folded(written)
  return written == plain ? unitWords.plain.contains(plain) : unitWords.marked.contains(written)
}

/// The last words of what stands before the name of a unit or of what is named after somebody.
private let unitWords: (marked: Set<String>, plain: Set<String>) = {
  let words = [
    "tỉnh", "phố", "xã", "phường", "trấn", "huyện", "quận", "khu", "thôn", "xóm", "bản", "ấp", "làng", "buôn",
    "bon", "sóc",
    "phum", "khối", "tổ", "đường", "ngõ", "hẻm", "chợ", "cầu", "trường", "học", "non", "sở", "thông", "viện",
    "đoàn",
    "thcs", "thpt",
  ]
  return (Set(words.map { spellingKey($0) }), Set(words.map { folded($0) }))
}()
