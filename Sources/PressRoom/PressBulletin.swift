import SiteModel
import VietnameseText

/// A bulletin as all its formats say it: every word is chosen here, and a format only gives it a form.
struct PressBulletin: Sendable {
  let id: BulletinID
  let letterhead: Bulletin.Letterhead
  /// The superior body and the issuing body, as a letterhead has them.
  let superior: String?
  let publisher: String
  /// "Số 7-TC/BTGDVTU", or "Số: 7/TC-SVHTTDL" of a State body.
  let number: String
  /// "Phát hành ngay", or "Chỉ phát sau 08:00 ngày 19/5/2026 (GMT+7)".
  let releaseLine: String
  let headline: String
  let sapo: String?
  /// "Nghệ An, ngày 05 tháng 7 năm 2026" (Decree 30/2020/NĐ-CP: a zero before days below ten and the first two months).
  let dateline: String?
  let blocks: [PressBlock]
  /// `nil` where the bulletin brings none.
  let awards: PressTable?
  let notes: [String]
  let contact: [String]
  let photos: [Picture]
  /// What every bulletin of this site says of itself.
  let label: String?
  let isDraft: Bool

  init(_ ref: Ref<Bulletin>, of site: Site) {
    let (bulletin, links, settings) = (site.bulletins[ref], site.links(ref), site.settings)
    id = bulletin.id
    letterhead = bulletin.letterhead ?? settings.press.letterhead
    superior = settings.publisher.superior
    publisher = settings.publisher.name ?? settings.title
    number = numberLine(bulletin.id, letterhead, settings.press.symbol)
    releaseLine = VietnamesePressRelease.line(bulletin.publication.date, in: settings.zone)
    headline = bulletin.headline
    sapo = bulletin.summary
    dateline = VietnamesePressRelease.dateline(
      bulletin.dateline ?? settings.press.dateline, bulletin.publication.date?.day)
    blocks = BulletinText(body: bulletin.body, site: site).blocks
    awards = links.awards.isEmpty ? nil : awardTable(links.awards, of: site)
    notes = bulletin.notes
    let spokesperson = settings.spokesperson
    let written = bulletin.contact
    contact = [
      written?.office ?? spokesperson.office ?? publisher,
      written?.phone ?? spokesperson.phone ?? settings.publisher.phone,
      written?.email ?? spokesperson.email ?? settings.publisher.email,
    ].compactMap { $0 }
    photos = bulletin.photos
    label = settings.press.label
    // Only what the ledger lists is published, and there is none yet.
    isDraft = true
  }

  /// How agencies name the source (Press Law 126/2025/QH15).
  var citation: String { "Nguồn: \(publisher)" }

  static let end = "-HẾT-"
}

private func numberLine(_ id: BulletinID, _ letterhead: Bulletin.Letterhead, _ symbol: String?) -> String {
  switch letterhead {
  case .party: "Số \(id.number)-TC" + (symbol.map { "/" + $0 } ?? "")
  case .state: "Số: \(id.number)/TC" + (symbol.map { "-" + $0 } ?? "")
  }
}

/// The lines of a bulletin that tell its time.
enum VietnamesePressRelease {
  /// The site's time, whatever zone the author wrote it in.
  static func line(_ release: Moment?, in zone: Zone) -> String {
    guard let release, release.hasTime else { return "Phát hành ngay" }
    let local = LocalTime(release.instant, in: zone)
    let time = "\(padded(local.hour)):\(padded(local.minute))"
    let (hours, minutes) = (abs(local.offset) / 3600, abs(local.offset) / 60 % 60)
    let offset = "GMT\(local.offset < 0 ? "-" : "+")\(hours)" + (minutes == 0 ? "" : ":\(padded(minutes))")
    return "Chỉ phát sau \(time) \(release.day.vietnamese) (\(offset))"
  }

  static func dateline(_ place: String?, _ date: PartialDate?) -> String? {
    guard let date, let month = date.month, let day = date.day else { return place }
    let words = "ngày \(padded(day)) tháng \(month < 3 ? padded(month) : String(month)) năm \(date.year)"
    return place.map { "\($0), \(words)" } ?? words
  }
}
