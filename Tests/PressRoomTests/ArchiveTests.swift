import Bulletins
import Formats
import SeededRandom
import SiteModel
import Testing
import VietnameseText

@testable import PressRoom

/// Whoever pulls `atom.xml` and the archives behind it has everything, whatever happened to the bulletins.
struct ArchiveTests {
  @Test func aKillGivesEveryMonthBehindItANewName() {
    func archives(_ second: PressStep...) -> [String] {
      let histories: [PressHistory] = [
        .sample(1, [PressStep(.release, day: 2)]),
        .sample(2, [PressStep(.release, day: 33)] + second), .sample(3, [PressStep(.release, day: 61)]),
      ]
      return ReleaseLists(histories, at: .day(100)).archives.map(\.name)
    }
    #expect(archives() == ["luu-tru/2026-01.xml", "luu-tru/2026-02.xml"])
    #expect(
      archives(PressStep(.kill, day: 95)) == [
        "luu-tru/2026-01.xml", "luu-tru/2026-02-2.xml", "luu-tru/2026-03-2.xml",
      ])
    #expect(
      archives(PressStep(.correct, day: 95)) == [
        "luu-tru/2026-01.xml", "luu-tru/2026-02.xml", "luu-tru/2026-03.xml",
      ])
  }

  @Test(arguments: 0..<40) func pullingGivesWhatTheTableHas(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let days = 20 + random.number(0...380)
    let histories = (1...random.number(1...25)).map { number in
      PressHistory.sample(number, steps(days, &random))
    }
    var written: [String: String] = [:]
    var agency = Agency()
    for day in stride(from: 0, through: 420, by: random.number(8...40)) {
      // Kills before their time are linked as such; an agency of that day saw the bulletin.
      let then = histories.compactMap { history(at: .day(day), $0) }
      let lists = ReleaseLists(then, at: .day(day))
      for archive in lists.archives {
        var bytes: [UInt8] = []
        bytes.appendAtom(lists.feed(of: archive), at: lists.url(archive.name))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(written[archive.name] ?? text == text, "\(archive.name) changed, day \(day)")
        written[archive.name] = text
      }
      guard !lists.histories.isEmpty else { continue }
      agency.pull(lists)
      var other = Agency()
      other.pull(lists)
      #expect(agency.bulletins == other.bulletins, "day \(day)")
      let usable = lists.histories.filter { $0.status != .killed }
      let expected = usable.map { ($0.tag, $0.current.entry.released.rfc3339(in: .vietnam)) }
      #expect(other.bulletins == Dictionary(uniqueKeysWithValues: expected), "day \(day)")
      let killed = Set(lists.histories.filter { $0.status == .killed }.map(\.tag))
      #expect(other.deleted == killed && killed.isSubset(of: agency.deleted), "day \(day)")
    }
  }

  /// Most readers know no archives and no tombstones: they keep every item that they saw as they saw it last.
  @Test(arguments: 100..<120) func whoReadsWheneverSomethingChangesKeepsNoWordOfWhatWasTakenBack(
    _ seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let days = 20 + random.number(0...380)
    let histories = (1...random.number(1...12)).map { PressHistory.sample($0, steps(days, &random)) }
    var readers = [Reader(), Reader(), Reader()]
    let changes = Set(histories.flatMap(\.versions).map { day($0.entry.released) })
    for day in changes.sorted() {
      let lists = ReleaseLists(histories.compactMap { history(at: .day(day), $0) }, at: .day(day))
      for (number, feed) in [lists.atomFeed, lists.rssFeed, lists.jsonFeed].enumerated() {
        readers[number].take(feed)
      }
      for history in lists.histories where history.status != .usable {
        let secret = "bí-mật-\(history.id.number)"
        for reader in readers {
          #expect(reader.items.filter { reader.hasWord(secret, in: $0) } == [], "day \(day)")
        }
      }
      for history in lists.histories where history.status == .usable {
        #expect(readers.allSatisfy { $0.hasWord("Thân bí-mật-\(history.id.number)", in: history.tag) })
      }
    }
  }

  /// What was known of a bulletin at an instant, as linking gives it then.
  private func history(at clock: Instant, _ history: PressHistory) -> PressHistory? {
    let steps = history.versions.filter { $0.entry.released <= clock }.map { version in
      PressStep(action(of: version, in: history), day: day(version.entry.released))
    }
    return steps.isEmpty ? nil : .sample(history.id.number, steps)
  }

  private func action(of version: PressVersion, in history: PressHistory) -> PressStep.Action {
    switch version.entry.status {
    case .held: .hold
    case .killed: .kill
    case .usable:
      history.updates.first { $0.entry == version.entry }?.kind == .correction ? .correct : .release
    }
  }

  private func day(_ instant: Instant) -> Int {
    Int(instant.secondsSince1970 - Instant.day(1).secondsSince1970) / 86_400 + 1
  }

  private func steps(_ days: Int, _ random: inout SeededGenerator) -> [PressStep] {
    var steps = [PressStep(.release, day: random.number(1...days))]
    while random.chance(45), let last = steps.last, last.action != .kill {
      let day = last.day + random.number(0...70)
      let next: PressStep.Action =
        last.action == .hold ? random.pick([.release, .kill]) : random.pick([.correct, .hold, .kill])
      steps.append(PressStep(next, day: day))
    }
    return steps
  }
}

/// A program that shows items by their ids, and one that it has only where it is given again.
private struct Reader {
  private var texts: [String: String] = [:]

  var items: [String] { texts.keys.sorted() }

  func hasWord(_ word: String, in id: String) -> Bool {
    texts[id].map { " \($0.replacing(",", with: " ").replacing("<", with: " ")) ".contains(word + " ") }
      ?? false
  }

  mutating func take(_ feed: Feed) {
    for item in feed.items {
      texts[item.id] = "\(item.title) \(item.summary ?? "") \(item.contentHTML ?? "")"
    }
  }
}

/// A program that pulls as RFC 5005 says, and stops at the first archive that it knows.
private struct Agency {
  /// When each bulletin was changed last.
  private(set) var bulletins: [String: String] = [:]
  private(set) var deleted: Set<String> = []
  private var known: Set<String> = []

  mutating func pull(_ lists: ReleaseLists) {
    let archives = Dictionary(uniqueKeysWithValues: lists.archives.map { (lists.url($0.name), $0) })
    var documents = [lists.atomFeed]
    while let address = documents.last?.paging?.previousArchive, known.insert(address).inserted {
      guard let archive = archives[address] else { return #expect(Bool(false), "\(address) is not there") }
      documents.append(lists.feed(of: archive))
    }
    for document in documents { take(document) }
  }

  private mutating func take(_ document: Feed) {
    for tombstone in document.tombstones {
      deleted.insert(tombstone.id)
      bulletins[tombstone.id] = nil
    }
    for item in document.items where !item.id.contains("/dc-") && !deleted.contains(item.id) {
      bulletins[item.id] = max(bulletins[item.id] ?? "", item.updated.rfc3339)
    }
  }
}
