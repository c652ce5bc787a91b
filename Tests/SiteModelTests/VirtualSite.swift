import AwardLists
import Diagnostics
import Sheets
import Testing
import VietnameseText
import YAMLTree

@testable import Records
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
) -> (SiteRecords, [Diagnostic]) {
  var settings = SiteSettings(title: "Gương sáng", baseURL: "https://guong.example/")
  settings.issuer = "Chủ tịch UBND tỉnh"
  change(&settings)
  var reading = Reading(records: SiteRecords(settings: settings), context: ReadingContext(settings: settings))
  reading.addCatalogue()
  for (path, text) in files.sorted(by: { $0.key < $1.key }) {
    reading.add("Content/" + path, text, mapping: files[path + ".yml"])
  }
  return (reading.records, reading.diagnostics)
}

private struct Reading {
  var records: SiteRecords
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

  /// As the product reads a file, only without a disk.
  mutating func add(_ file: String, _ text: String, mapping: String?) {
    let mapping = mapping.flatMap { text -> Read<ListMapping>? in
      let file = file + ".yml"
      return yamlTree(Array(text.utf8), file: file).root.map { ListMapping.read($0, file: file, in: context) }
    }
    diagnostics += mapping?.diagnostics ?? []
    let read = FileKind(path: file).read(Array(text.utf8), file: file, mapping: mapping?.value, in: context)
    diagnostics += read.diagnostics
    records.words[file] = read.words
    if let content = read.value { records.add(content) }
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
