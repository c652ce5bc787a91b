import Diagnostics
import Sheets
import Testing
import VietnameseText
import YAMLTree

@testable import SiteModel

/// A site from a dictionary of path to text, read and joined without any disk. Paths are given without `Content/`.
func linked(
  _ files: [String: String], _ settings: (inout SiteSettings) -> Void = { _ in }
) -> (site: Site, diagnostics: [Diagnostic]) {
  var (records, problems) = read(files, settings)
  let (site, linkProblems) = link(records)
  records.stories = []
  problems += linkProblems
  return (site, problems.sortedByPlace())
}

/// What may be seen of a site at an instant.
func edition(
  _ files: [String: String], at clock: String = "2026-06-15T12:00",
  _ flags: (inout Selection) -> Void = { _ in }
) throws -> (edition: Edition, diagnostics: [Diagnostic]) {
  let (site, problems) = linked(files)
  let errors = problems.filter { $0.severity == .error }
  try #require(errors.isEmpty, "\(errors.map(described))")
  return select(site, try selection(at: clock, flags))
}

func selection(at clock: String, _ flags: (inout Selection) -> Void = { _ in }) throws -> Selection {
  var selection = Selection(clock: try #require(Instant(clock, in: .vietnam)), zone: .vietnam)
  flags(&selection)
  return selection
}

/// `stories/a.md:3:9 unknown-recipient`
func described(_ diagnostic: Diagnostic) -> String {
  "\(diagnostic.place.map { $0.description.replacing("Content/", with: "") } ?? "-") \(diagnostic.code)"
}

private func read(
  _ files: [String: String], _ change: (inout SiteSettings) -> Void
) -> (Records, [Diagnostic]) {
  var settings = SiteSettings(title: "Gương sáng", baseURL: "https://guong.example/")
  settings.issuer = "Chủ tịch UBND tỉnh"
  change(&settings)
  var reading = Reading(records: Records(settings: settings), context: ReadingContext(settings: settings))
  reading.addCatalogue()
  for (path, text) in files.sorted(by: { $0.key < $1.key }) { reading.add("Content/" + path, text) }
  return (reading.records, reading.diagnostics)
}

private struct Reading {
  var records: Records
  let context: ReadingContext
  var diagnostics: [Diagnostic] = []

  mutating func addCatalogue() {
    let text = """
      levels:
        - {id: nha-nuoc, vi: Chủ tịch nước}
        - {id: cap-huyen, vi: Chủ tịch UBND cấp huyện, valid_to: 2025-06-30}
        - {id: cap-xa, vi: Chủ tịch UBND cấp xã}
      commendation_types:
        - {id: dot-xuat, vi: Khen thưởng đột xuất}
        - {id: phong-trao, vi: Khen thưởng phong trào thi đua, also_called: [khen thưởng chuyên đề]}
      items:
        - {id: giay-khen-huyen, vi: Giấy khen cấp huyện, kind: giay-khen, level: cap-huyen, recipients: [ca-nhan, tap-the], precedence: [60]}
        - {id: thon-van-hoa, vi: Thôn văn hóa, kind: title, level: cap-xa, also_levels: [cap-huyen], recipients: [dia-ban], precedence: [70]}
        - {id: bang-khen, vi: Bằng khen, kind: bang-khen, level: tinh, precedence: [50]}
        - {id: huan-chuong, vi: Huân chương Lao động, kind: order, level: nha-nuoc, classes: [nhat, nhi, ba], precedence: [1, 2, 3]}
      """
    guard let root = yamlTree(Array(text.utf8), file: "catalogue.yml").root else { return }
    records.catalogue = Catalogue.read(root, file: "catalogue.yml").value ?? Catalogue()
  }

  mutating func add(_ file: String, _ text: String) {
    let bytes = Array(text.utf8)
    let parts = file.split(separator: "/")
    switch (parts[1], parts.last) {
    case ("stories", _): records.stories += taken(Story.read(bytes, file: file, in: context), file)
    case ("campaigns", "index.md"):
      records.campaigns += taken(Campaign.read(bytes, file: file, in: context), file)
    case ("campaigns", "results.csv"):
      records.campaigns[records.campaigns.count - 1].results = rows(Result.read, bytes, file)
    case ("campaigns", _):
      records.campaigns[records.campaigns.count - 1].reviews += taken(
        Review.read(bytes, file: file, in: context), file)
    case ("pages", _): records.pages += taken(Page.read(bytes, file: file, in: context), file)
    case ("notices", _):
      records.consultations += taken(Consultation.read(bytes, file: file, in: context), file)
    case ("press", _): records.bulletins += taken(Bulletin.read(bytes, file: file, in: context), file)
    case (_, "tra-loi.yml"):
      guard let root = yamlTree(bytes, file: file).root else { return }
      records.answers = taken(NamesakeAnswer.read(root, file: file, in: context), file).flatMap { $0 }
    case (_, "holidays.csv"): records.holidays = rows(Holiday.read, bytes, file)
    case ("documents", _): records.documents += taken(Document.read(bytes, file: file, in: context), file)
    case (_, "recipients.csv"): records.recipients = rows(Recipient.read, bytes, file)
    case (_, "units.csv"): records.units = rows(Unit.read, bytes, file)
    case (_, "organisations.csv"): records.organisations = rows(Organisation.read, bytes, file)
    case (_, "programmes.csv"): records.programmes = rows(Programme.read, bytes, file)
    case (_, "decisions.csv"): records.decisions = rows(Decision.read, bytes, file)
    case (_, "indicators.csv"): records.indicators = rows(Result.read, bytes, file)
    default:
      records.awards += rows(
        { Award.read([$0], file: $1, mapping: nil, in: $2).map(\.awards) }, bytes, file)
    }
  }

  private mutating func taken<Record>(_ read: Read<Record>, _ file: String) -> [Record] {
    diagnostics += read.diagnostics
    records.words[file] = read.words
    return [read.value].compactMap { $0 }
  }

  private mutating func rows<Record>(
    _ read: (Sheet, String, ReadingContext) -> Read<[Record]>, _ bytes: [UInt8], _ file: String
  ) -> [Record] {
    let (sheet, problems, _) = csvSheet(bytes, file: file)
    let read = read(sheet, file, context)
    diagnostics += problems + read.diagnostics
    if !file.contains("/awards/") { records.words[file] = .table(sheet) }
    return read.value ?? []
  }
}

/// A story whose head has these lines besides its title; dated unless one of them says otherwise.
func story(_ head: String..., body: String = "Lời bài.") -> String {
  let lines = head.contains { $0.hasPrefix("date:") || $0 == "no date" } ? head : head + ["date: 2026-01-01"]
  return "---\ntitle: Bài\n" + lines.filter { $0 != "no date" }.map { $0 + "\n" }.joined() + "---\n\(body)\n"
}

/// A notice that proposes these people from 1 June 2026 on.
///
/// - Parameter nominees: a line of YAML each.
func notice(_ head: String..., nominees: [String] = ["{name: Lê Thị Lan}"], body: String = "Lời.") -> String {
  let opens = head.contains { $0.hasPrefix("opens:") } ? [] : ["opens: 2026-06-01"]
  let list = nominees.isEmpty ? [] : ["nominees:"] + nominees.map { "  - " + $0 }
  let address = "opinions_to: {email: thu@guong.example}"
  let lines = ["title: Thông báo", "form: bang-khen", address] + opens + head + list
  return "---\n" + lines.map { $0 + "\n" }.joined() + "---\n\(body)\n"
}

/// The national holidays that lie in the term of most notices of these tests.
let holidaysOf2026 = """
  date,name,working
  2026-08-22,Làm bù,x
  2026-08-31,Nghỉ thêm,
  2026-09-01,Quốc khánh,
  2026-09-02,Quốc khánh,

  """

/// A page or document without dates.
func text(_ head: String..., body: String = "Lời.") -> String {
  "---\ntitle: Trang\n" + head.map { $0 + "\n" }.joined() + "---\n\(body)\n"
}
