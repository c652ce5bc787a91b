import Bulletins
import Markdown
import Publishing
import Records
import SiteModel
import VietnameseText

/// Which version of a bulletin a value is made for.
package struct PressOccasion: Sendable {
  package var version: Int
  /// The version that was seen last before; `nil` when this one is the first that anybody sees.
  package var previous: Int?
  /// When this version is released, and when the first that was seen.
  package var released: Instant
  package var first: Instant
  package var isDraft: Bool

  package init(
    version: Int, previous: Int? = nil, released: Instant, first: Instant, isDraft: Bool = false
  ) {
    self.version = version
    self.previous = previous
    self.released = released
    self.first = first
    self.isDraft = isDraft
  }

  /// The version that comes after what was seen of a bulletin at an instant.
  ///
  /// - Parameter release: when it may be released at the earliest.
  package init(
    after history: PressHistory?, at clock: Instant, release: Instant? = nil, isDraft: Bool = false
  ) {
    let seen = history?.seen(at: clock) ?? []
    let released = max(clock, release ?? clock)
    self.init(
      version: (history?.current.entry.version ?? 0) + 1, previous: seen.last?.entry.version,
      released: released, first: seen.first?.entry.released ?? released, isDraft: isDraft)
  }
}

extension PressBulletin {
  /// - Parameter site: what may be seen at the instant of release, the bulletin included.
  package init(_ ref: Ref<Bulletin>, of site: Site, on occasion: PressOccasion) {
    let (bulletin, links, settings) = (site.bulletins[ref], site.links(ref), site.settings)
    let release = bulletin.publication.date
    var edition = Imprint(bulletin.id, occasion, settings: settings)
    edition.letterhead = bulletin.letterhead ?? settings.press.letterhead
    edition.number = numberLine(bulletin.id, edition.letterhead, settings.press.symbol)
    edition.contact = pressContact(bulletin.contact, settings)
    if let release, release.hasTime { edition.embargo = PressInstant(release.instant, in: settings.zone) }
    self.init(
      edition: edition, headline: bulletin.title,
      releaseLine: VietnamesePressRelease.line(release, in: settings.zone),
      blocks: BulletinText(body: bulletin.body, photosBefore: bulletin.photos.count, site: site).blocks)
    summary = bulletin.summary
    place = bulletin.dateline ?? settings.press.dateline
    // A letter that went out has a date, though nobody wrote one into the source.
    let signed = occasion.isDraft ? nil : occasion.first.date(in: settings.zone)
    dateline = VietnamesePressRelease.dateline(place, release?.day ?? signed)
    awards = pressAwards(links.awards, of: site)
    let names = PressNames(bulletin, links, of: site)
    (people, organisations) = (names.people, names.organisations)
    let paths = SitePaths(settings)
    stories = links.stories.map {
      PressLink(title: site.stories[$0].title, address: paths.absolute(paths.page(site.stories[$0])))
    }
    claims = pressClaims(bulletin.body, links, of: site)
    notes = bulletin.notes
    original = bulletin.original.map { PressLink(title: $0.title, address: $0.url) }
    photos =
      bulletin.photos.map { $0.pressPhoto(of: bulletin) }
      + bulletin.body.pictures.map { $0.pressPhoto(of: bulletin) }
    corrections = bulletin.corrections.map {
      PressCorrection(date: $0.date.vietnamese, was: $0.was, now: $0.now)
    }
    isDraft = occasion.isDraft
  }
}

extension Imprint {
  /// What the site alone says; a bulletin may have a letterhead and a contact of its own.
  package init(_ id: BulletinID, _ occasion: PressOccasion, settings: SiteSettings) {
    let paths = SitePaths(settings)
    let publisher = settings.publisher.name ?? settings.title
    self.init(
      id: id, version: occasion.version,
      tag: "tag:\(domain(of: settings.baseURL)),\(padded(id.year, 4)):tcbc/\(id.text)",
      address: paths.absolute(paths.page(id)), language: settings.language.rawValue,
      first: PressInstant(occasion.first, in: settings.zone),
      released: PressInstant(occasion.released, in: settings.zone), previous: occasion.previous,
      letterhead: settings.press.letterhead,
      number: numberLine(id, settings.press.letterhead, settings.press.symbol), publisher: publisher,
      superior: settings.publisher.superior,
      site: PressLink(title: settings.title, address: settings.baseURL), contact: pressContact(nil, settings),
      about: settings.press.about, label: settings.press.label)
  }
}

private func domain(of address: String) -> String {
  let host = address.split(separator: "/").dropFirst().first ?? ""
  return String(host.split(separator: ":").first ?? host)
}

private func pressContact(_ written: Bulletin.Contact?, _ settings: SiteSettings) -> [String] {
  let (publisher, spokesperson) = (settings.publisher, settings.spokesperson)
  return [
    written?.office ?? spokesperson.office ?? publisher.name ?? settings.title,
    written?.phone ?? spokesperson.phone ?? publisher.phone,
    written?.email ?? spokesperson.email ?? publisher.email,
  ].compactMap { $0 }
}

/// "Số 07-TC/BTGDVTU": a zero before numbers below ten, in both letterheads (Decree 30/2020/NĐ-CP, annex I; Hướng dẫn 36-HD/VPTW).
private func numberLine(_ id: BulletinID, _ letterhead: PressLetterhead, _ symbol: String?) -> String {
  switch letterhead {
  case .party: "Số \(padded(id.number))-TC" + (symbol.map { "/" + $0 } ?? "")
  case .state: "Số: \(padded(id.number))/TC" + (symbol.map { "-" + $0 } ?? "")
  }
}

extension Picture {
  fileprivate func pressPhoto(of bulletin: Bulletin) -> PressPhoto {
    let source = ContentFile(file, from: bulletin.file)?.path ?? file
    return PressPhoto(
      source: source, alt: alt, caption: caption ?? alt, credit: credit ?? "", rights: rights ?? "",
      digest: bulletin.photoDigests[source])
  }
}

extension MarkdownDocument.Picture {
  /// Its rights are those that are declared; only drafts may lack them.
  fileprivate func pressPhoto(of bulletin: Bulletin) -> PressPhoto {
    let source = ContentFile(destination, from: bulletin.file)?.path ?? destination
    return PressPhoto(
      source: source, alt: alt, caption: caption.isEmpty ? alt : caption, credit: credit,
      rights: bulletin.declaration(of: self)?.rights ?? "", digest: bulletin.photoDigests[source])
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
    return "Chỉ phát sau \(time) \(release.instant.date(in: zone).vietnamese) (\(offset))"
  }

  static func dateline(_ place: String?, _ date: PartialDate?) -> String? {
    guard let date, let month = date.month, let day = date.day else { return place }
    let words = "ngày \(padded(day)) tháng \(month < 3 ? padded(month) : String(month)) năm \(date.year)"
    return place.map { "\($0), \(words)" } ?? words
  }
}
