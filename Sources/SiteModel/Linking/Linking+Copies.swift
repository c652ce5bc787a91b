import Diagnostics
import Records
import VietnameseText

/// Lists that lie in `Content/awards/` twice, as cloud folders and downloads make copies: "2026-12 (1).csv".
extension Linking<Whole> {
  /// Each pair of files with rows that say the same of the same person: by one decision one form, and no two deeds.
  func copiedLists() -> [ListCopy] {
    var copies: [ListPair: ListCopy] = [:]
    var given: [Given: [Ref<Award>]] = [:]
    for person in site.recipientLinks where person.awards.count > 1 {
      given.removeAll(keepingCapacity: true)
      for ref in person.awards {
        guard let decision = site.awardLinks[ref.index].decision else { continue }
        given[Given(decision, site.awardLinks[ref.index].form), default: []].append(ref)
      }
      for rows in given.values where rows.count > 1 { add(rows, to: &copies) }
    }
    return copies.values.sorted { ($0.files.first, $0.files.second) < ($1.files.first, $1.files.second) }
  }

  /// A row is held against the first ones of its kind only: nobody has more of them, and sheets made to take long might.
  private func add(_ rows: [Ref<Award>], to copies: inout [ListPair: ListCopy]) {
    for (position, ref) in rows.enumerated() {
      let award = site.awards[ref]
      guard
        let other = rows[..<min(position, 32)].first(where: { other in
          let other = site.awards[other]
          return other.place.file != award.place.file && isSameDeed(other.deed, award.deed)
            && isSameDay(other.decisionDate, award.decisionDate)
        })
      else { continue }
      let (first, second) = (site.awards[other].place, award.place)
      let files = ListPair(first.file, second.file)
      let places = first.file == files.first ? (first, second) : (second, first)
      copies[files, default: ListCopy(files: files, first: places.0, second: places.1)].take(places)
    }
  }

  /// Two dates of one decision are an error of their own.
  private func isSameDay(_ a: PartialDate?, _ b: PartialDate?) -> Bool { a == nil || b == nil || a == b }

  private func isSameDeed(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return true }
    return spellingKey(a) == spellingKey(b)
  }
}

/// What somebody was given, by which decision.
private struct Given: Hashable {
  let decision: Ref<IssuedDecision>
  let form: Ref<AwardForm>

  init(_ decision: Ref<IssuedDecision>, _ form: Ref<AwardForm>) {
    (self.decision, self.form) = (decision, form)
  }
}

/// Two files, the first by their paths before the second.
struct ListPair: Hashable {
  let first: String
  let second: String

  init(_ a: String, _ b: String) { (first, second) = a < b ? (a, b) : (b, a) }
}

/// Two files that hold the same rows.
struct ListCopy {
  let files: ListPair
  private var rows = 0
  /// Of the first row that both have.
  private var first: Place
  private var second: Place

  init(files: ListPair, first: Place, second: Place) {
    (self.files, self.first, self.second) = (files, first, second)
  }

  mutating func take(_ places: (first: Place, second: Place)) {
    rows += 1
    if places.second.isBefore(second) { (first, second) = places }
  }

  var diagnostic: Diagnostic {
    Diagnostic(.listTwice, files.first, String(rows), at: second).note(.firstHere, at: first)
  }
}

extension Place {
  fileprivate func isBefore(_ other: Place) -> Bool { (row ?? line ?? 0) < (other.row ?? other.line ?? 0) }
}
