/// A bulletin as all its formats say it (thông cáo báo chí): every word is chosen when this value is made, and a format only gives
/// it a form. It is kept as JSON beside the files that were made from it, so that what was released can be told for ever.
package struct PressBulletin: Hashable, Sendable, Codable {
  package var edition: Imprint
  package var headline: String
  /// The sapo.
  package var summary: String?
  /// "Phát hành ngay", or "Chỉ phát sau 08:00 ngày 19/5/2026 (GMT+7)".
  package var releaseLine: String
  /// "Nghệ An, ngày 05 tháng 7 năm 2026" (Decree 30/2020/NĐ-CP: a zero before days below ten and the first two months).
  package var dateline: String?
  /// "Nghệ An": the place of the dateline.
  package var place: String?
  package var blocks: [PressBlock]
  /// In the order of the table: those who work at the grassroots and with their hands first.
  package var awards: [PressAward]
  package var people: [PressName]
  package var organisations: [PressName]
  /// The stories of the site that it brings.
  package var stories: [PressLink]
  package var claims: [PressClaim]
  /// For editors of agencies only (ghi chú cho biên tập viên).
  package var notes: [String]
  package var photos: [PressPhoto]
  /// The document with number, signature and seal (bản gốc); a bulletin is none.
  package var original: PressLink?
  /// What was put right since the first version, in the order of the author; empty in that.
  package var corrections: [PressCorrection]
  /// Those that this version is the first to have; `nil` in records that are older than this field.
  package var newCorrections: [PressCorrection]?
  /// Everything that is otherwise than in the version that was seen before; `nil` of a first one.
  package var changes: [PressChange]?
  /// A draft is no release, and says so.
  package var isDraft: Bool

  package init(edition: Imprint, headline: String, releaseLine: String, blocks: [PressBlock]) {
    self.edition = edition
    self.headline = headline
    self.releaseLine = releaseLine
    self.blocks = blocks
    (awards, people, organisations, stories, claims) = ([], [], [], [], [])
    (notes, photos, corrections, isDraft) = ([], [], [], false)
  }
}

extension PressBulletin {
  /// What this version puts right; nothing where it only follows a hold.
  package var madeCorrections: [PressCorrection] {
    newCorrections ?? (edition.version > 1 ? corrections : [])
  }

  /// Says what it is the first to put right.
  ///
  /// - Parameter before: the text that was seen last; `nil` where nobody has seen any.
  package mutating func tellCorrections(since before: PressBulletin?) {
    newCorrections = before.map { before in corrections.filter { !before.corrections.contains($0) } } ?? []
  }

  /// Whether its text says this, wherever its lines break and in whatever form its quotation marks are. What it says of its own
  /// corrections is no part of the text.
  package func says(_ quotation: String) -> Bool {
    func unbroken(_ text: String) -> String {
      let straight = text.map { "“”„".contains($0) ? "\"" : "‘’".contains($0) ? "'" : $0 }
      return straight.split(whereSeparator: \.isWhitespace).map { String($0) }.joined(separator: " ")
    }
    var text = self
    text.corrections = []
    let rows = awards.flatMap { [$0.form, $0.decision, $0.unit] }
    let words = [text.words, dateline, releaseLine, edition.publisher, edition.number] + rows + text.lines
    return words.contains { $0.map { unbroken($0).contains(unbroken(quotation)) } ?? false }
  }

  /// All words that somebody may be named in.
  package var words: String {
    let text = blocks.flatMap(\.rows).joined().map(\.plainText)
    var parts: [String?] = [headline, summary] + text + notes + claims.map(\.text)
    parts += awards.flatMap { [$0.name, $0.role, $0.organisation, $0.deed] }
    parts += (people + organisations).map(\.name) + stories.map(\.title) + edition.contact
    parts += photos.flatMap { [$0.alt, $0.caption, $0.credit, $0.rights] }
    parts += corrections.flatMap { [$0.was, $0.now] } + [original?.title, dateline, edition.about]
    return parts.compactMap { $0 }.joined(separator: "\n")
  }
}

/// What every version of every bulletin has, be it text or notice: who says it, under which name and when.
package struct Imprint: Hashable, Sendable, Codable {
  package var id: BulletinID
  /// From 1.
  package var version: Int
  /// The version that was seen last before this one; `nil` of a first, and in records that are older than this field.
  package var previous: Int?
  /// The one name of the bulletin in all formats and versions: `tag:{domain},{year}:tcbc/{yyyy}-{nnnn}` (RFC 4151).
  package var tag: String
  /// Where the version in force is always to be found: `https://…/bao-chi/2026/0007/`.
  package var address: String
  package var language: String
  /// When the first version was released.
  package var first: PressInstant
  /// When this version was released.
  package var released: PressInstant
  /// Before this instant nobody may use it; `nil` when it may be used at once.
  package var embargo: PressInstant?
  package var letterhead: PressLetterhead
  /// "Số 07-TC/BTGDVTU", or "Số: 07/TC-SVHTTDL" of a State body.
  package var number: String
  package var publisher: String
  /// The body above the publisher, as a letterhead has it.
  package var superior: String?
  package var site: PressLink
  /// Whom an agency asks: an office, a telephone, a mail address.
  package var contact: [String]
  /// Who the publisher is, in its own words.
  package var about: String?
  /// What every bulletin of the site says of itself: "Bản minh họa, …".
  package var label: String?
  /// The endings of formats that could not be made, because a tool was missing and the editor did without.
  package var leftOut: [String]?

  package init(
    id: BulletinID, version: Int, tag: String, address: String, language: String, first: PressInstant,
    released: PressInstant, previous: Int? = nil, embargo: PressInstant? = nil,
    letterhead: PressLetterhead, number: String,
    publisher: String, superior: String? = nil, site: PressLink, contact: [String], about: String? = nil,
    label: String? = nil
  ) {
    self.id = id
    self.version = version
    self.tag = tag
    self.address = address
    self.language = language
    self.first = first
    self.released = released
    self.previous = previous
    self.embargo = embargo
    self.letterhead = letterhead
    self.number = number
    self.publisher = publisher
    self.superior = superior
    self.site = site
    self.contact = contact
    self.about = about
    self.label = label
  }

  /// How agencies name the source (Press Law 126/2025/QH15).
  package var citation: String { "Nguồn: \(publisher)" }
  /// Where the files of this version lie.
  package var folder: String { "\(address)\(PressAddresses.folder(ofVersion: version))/" }
  /// `tcbc-2026-0007-v2`, to which every format adds its ending.
  package var baseName: String { id.baseName(version: version) }
}

/// What stands at the place of a bulletin that may not be used: a fixed form of words, and none of the bulletin's own.
package struct PressStop: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable {
    /// Held until it is checked (tạm dừng).
    case hold = "withheld"
    /// Killed (thu hồi).
    case kill = "canceled"
  }

  package var kind: Kind
  package var edition: Imprint
  package var reason: WithdrawalReason

  package init(kind: Kind, edition: Imprint, reason: WithdrawalReason) {
    self.kind = kind
    self.edition = edition
    self.reason = reason
  }
}

/// An instant in the spellings that formats want, by the clocks of the site.
package struct PressInstant: Hashable, Sendable, Codable {
  /// "2026-05-19T08:00:00+07:00"
  package var rfc3339: String
  /// "Tue, 19 May 2026 08:00:00 +0700"
  package var rfc822: String
  /// "08:00 ngày 19/5/2026"
  package var words: String

  package init(
    rfc3339: String, rfc822: String, words: String
  ) {
    self.rfc3339 = rfc3339
    self.rfc822 = rfc822
    self.words = words
  }
}

/// An award in a bulletin: a row of the awards file.
package struct PressAward: Hashable, Sendable, Codable {
  package var name: String
  /// `ca-nhan`, `tap-the`, …
  package var kind: String
  package var role: String?
  package var roleClass: String?
  /// The form with its class: "Huân chương Lao động hạng Ba".
  package var form: String
  package var isPosthumous: Bool
  package var unit: String?
  package var organisation: String?
  package var deed: String?
  /// Its number; `nil` where it was not made public.
  package var decision: String?
  /// ISO 8601, as exact as it is known.
  package var decisionDate: String?
  package var issuer: String?
  /// The recipient's page.
  package var address: String?

  package init(
    name: String, kind: String, role: String? = nil, roleClass: String? = nil, form: String,
    isPosthumous: Bool, unit: String? = nil, organisation: String? = nil, deed: String? = nil,
    decision: String? = nil, decisionDate: String? = nil, issuer: String? = nil, address: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.role = role
    self.roleClass = roleClass
    self.form = form
    self.isPosthumous = isPosthumous
    self.unit = unit
    self.organisation = organisation
    self.deed = deed
    self.decision = decision
    self.decisionDate = decisionDate
    self.issuer = issuer
    self.address = address
  }
}

extension PressAward {
  /// The kind of one person, as the list of recipients spells it.
  package static let person = "ca-nhan"

  package var isPerson: Bool { kind == Self.person }
}

package struct PressName: Hashable, Sendable, Codable {
  package var name: String
  /// Their page on the site.
  package var address: String?

  package init(
    name: String, address: String? = nil
  ) {
    self.name = name
    self.address = address
  }
}

package struct PressLink: Hashable, Sendable, Codable {
  package var title: String
  package var address: String

  package init(
    title: String, address: String
  ) {
    self.title = title
    self.address = address
  }
}

/// Something that a bulletin says and the data confirm.
package struct PressClaim: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable { case figure, recipient, award, decision }

  package var kind: Kind
  /// As the bulletin says it.
  package var text: String
  /// What it is in the data: `indicator@period`, the id of a recipient, row or decision.
  package var id: String
  /// The file that has it, and the row or cell: `Content/campaigns/a/results.csv:12`.
  package var source: String?
  /// Of a figure: its unit of measure.
  package var measure: String?
  package var decision: String?
  package var decisionDate: String?

  package init(
    kind: Kind, text: String, id: String, source: String? = nil, measure: String? = nil,
    decision: String? = nil, decisionDate: String? = nil
  ) {
    self.kind = kind
    self.text = text
    self.id = id
    self.source = source
    self.measure = measure
    self.decision = decision
    self.decisionDate = decisionDate
  }
}

/// A photo with what an agency needs to print it.
package struct PressPhoto: Hashable, Sendable, Codable {
  /// The file of the source tree: `Content/press/2026-0007/anh.jpg`.
  package var source: String
  package var alt: String
  package var caption: String
  package var credit: String
  package var rights: String
  /// SHA-256 of the source file; `nil` where it is not there, and in what was released before it was kept.
  package var digest: String?
  /// Pixels of the form for the web; `nil` before it is made, and in what was released before sizes were kept.
  package var webSize: Size?

  package struct Size: Hashable, Sendable, Codable {
    package var width: Int
    package var height: Int

    package init(width: Int, height: Int) { (self.width, self.height) = (width, height) }
  }

  package init(
    source: String, alt: String, caption: String, credit: String, rights: String, digest: String? = nil
  ) {
    self.source = source
    self.alt = alt
    self.caption = caption
    self.credit = credit
    self.rights = rights
    self.digest = digest
  }
}

extension PressPhoto {
  /// `jpg`: what the file's name ends in, `jpeg` shortened, without capitals.
  package var fileEnding: String {
    let name = source.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last?.lowercased() ?? "jpg"
    return ending == "jpeg" ? "jpg" : ending
  }
}

package struct PressCorrection: Hashable, Sendable, Codable {
  /// "ngày 19/5/2026"
  package var date: String
  package var was: String
  package var now: String

  package init(
    date: String, was: String, now: String
  ) {
    self.date = date
    self.was = was
    self.now = now
  }
}
