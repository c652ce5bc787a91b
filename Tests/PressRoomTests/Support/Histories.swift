import Bulletins
import Diagnostics
import Formats
import VietnameseText

@testable import PressRoom
@testable import Records
@testable import SiteModel

/// What is done to a bulletin, and on which day of 2026 (1 is the first of January, at 08:00 in Vietnam).
struct PressStep: Sendable {
  enum Action: Sendable { case release, correct, hold, kill }

  let action: Action
  let day: Int

  init(_ action: Action, day: Int) {
    self.action = action
    self.day = day
  }
}

extension Instant {
  static func day(_ number: Int) -> Instant {
    Instant(secondsSince1970: Int64(1_767_229_200 + (number - 1) * 86_400))
  }
}

extension SiteSettings {
  static let sample: SiteSettings = {
    var settings = SiteSettings(title: "Gương sáng xã Ví Dụ", baseURL: "https://guong.example/")
    settings.publisher.name = "Ban Xây dựng Đảng xã Ví Dụ"
    return settings
  }()
}

extension PressHistory {
  /// A bulletin to which the steps were done, as linking gives it. Every text has the word "bí-mật-<number>", so that a leak is found.
  static func sample(_ number: Int, _ steps: [PressStep]) -> PressHistory {
    guard let id = BulletinID("2026-" + padded(number, 4)) else { preconditionFailure("A number.") }
    var corrections: [PressCorrection] = []
    let isKilled = steps.contains { $0.action == .kill }
    let versions = steps.enumerated().map { offset, step in
      let (version, released) = (offset + 1, Instant.day(step.day))
      let occasion = PressOccasion(
        version: version, previous: offset > 0 ? offset : nil, released: released,
        first: .day(steps[0].day))
      let edition = Imprint(id, occasion, settings: .sample)
      if step.action == .correct {
        corrections.append(PressCorrection(date: "1/1/2026", was: "sai-\(version)", now: "đúng-\(version)"))
      }
      let content: PressVersion.Content =
        switch step.action {
        case .hold: .notice(PressStop(kind: .hold, edition: edition, reason: .mistake))
        case .kill: .notice(PressStop(kind: .kill, edition: edition, reason: .consent))
        case .release, .correct: .bulletin(bulletin(edition, number, corrections), value: [])
        }
      let isGone = isKilled && step.action != .kill
      return PressVersion(
        entry: entry(id, version, step, released), content: isGone ? .withdrawn : content)
    }
    return PressHistory(id: id, versions: versions)
  }

  private static func bulletin(
    _ edition: Imprint, _ number: Int, _ corrections: [PressCorrection]
  ) -> PressBulletin {
    var bulletin = PressBulletin(
      edition: edition, headline: "Tít bí-mật-\(number)", releaseLine: "Phát hành ngay",
      blocks: [.paragraph([.text("Thân bí-mật-\(number), bản \(edition.version)")])])
    bulletin.summary = "Sapo bí-mật-\(number)"
    bulletin.corrections = corrections
    bulletin.photos = [
      PressPhoto(
        source: "Content/press/le.jpg", alt: "Alt bí-mật-\(number)", caption: "Ảnh bí-mật-\(number)",
        credit: "Lê A",
        rights: "")
    ]
    bulletin.photos[0].webSize = PressPhoto.Size(width: 1600, height: 900)
    return bulletin
  }

  private static func entry(
    _ id: BulletinID, _ version: Int, _ step: PressStep, _ released: Instant
  ) -> LedgerEntry {
    let status: LedgerEntry.Status =
      switch step.action {
      case .hold: .held
      case .kill: .killed
      case .release, .correct: .usable
      }
    let name = "tcbc-\(id.text)-v\(version)"
    let photos = status == .usable ? ["photos/01-orig.jpg", "photos/01-web.jpg"] : []
    let names = ["manifest.json", "\(name).txt", "\(name).ninjs.json", "\(name).zip"] + photos
    let files = names.map { path in
      LedgerEntry.StoredFile(
        path: path, type: "application/octet-stream", bytes: 10 + version, sha256: sha256(path).hex)
    }
    return LedgerEntry(
      id: id, version: version, status: status, released: released, stored: released,
      reason: status == .usable ? nil : .mistake, record: "", files: files, place: Place("ledger.jsonl"))
  }
}

extension ReleaseLists {
  init(_ histories: [PressHistory], at clock: Instant) {
    self.init(
      histories.compactMap { $0.visible(at: clock) },
      recent: Set(histories.filter { $0.isNews(at: clock) }.map(\.id)),
      nextRelease: histories.flatMap(\.versions).map(\.entry.released).filter { $0 > clock }.min(),
      settings: .sample)
  }

  /// The bytes of every file that is made here, by its path; of a copied file its source.
  var made: [String: String] {
    Dictionary(
      uniqueKeysWithValues: files.map { file in
        switch file.content {
        case .made(let make):
          var bytes: [UInt8] = []
          make(&bytes)
          return (file.path, String(decoding: bytes, as: UTF8.self))
        case .copied(let source), .picture(let source): return (file.path, source)
        }
      })
  }
}
