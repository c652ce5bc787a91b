import Diagnostics
import Foundation
import Testing
import VietnameseText

@testable import Records

/// Which stories are warned of for telling nothing.
@Suite struct HollowStoryTests {
  private func warning(_ body: String, _ head: String = "", title: String = "Bài") -> Diagnostic? {
    let text = "---\ntitle: \(title)\ndate: 2026-01-01\n\(head.isEmpty ? "" : head + "\n")---\n\(body)\n"
    let read = Story.read(Array(text.utf8), file: "Content/stories/a.md", in: ReadingContext(zone: .vietnam))
    return read.diagnostics.first { $0.code == "hollow-story" }
  }

  private static let praise = "Anh luôn đi đầu, nỗ lực phấn đấu, hoàn thành xuất sắc nhiệm vụ."

  @Test(arguments: [
    praise,
    "Đồng chí Nam LUÔN GƯƠNG MẪU trong công tác.",
    "Năm 2025, chị không ngừng phấn đấu, được đồng nghiệp tin yêu.",
    "Nhiều năm liền (2020-2025), anh Hùng ở xóm 3 luôn gương mẫu.",
    "Ngày 2/10/2022, tại bản Hòa Sơn, anh luôn đi đầu và nỗ lực phấn đấu.",
    "## Một tấm gương\n\nChị [luôn cố gắng](https://example.com/2025/123.html) vượt qua mọi khó khăn.",
  ])
  func warnsOfPraiseWithoutAnyDeed(_ body: String) { #expect(warning(body) != nil) }

  @Test(arguments: [
    ("Anh lội lũ cứu 5 người, hoàn thành xuất sắc nhiệm vụ.", ""),
    (praise, "deed: {what: Cứu người trong lũ}"),
    (praise, "practice: {problem: Thiếu nước, steps: [Đào giếng]}"), ("Lời bài.", ""), ("Chữ.", "tags: [a]"),
    (praise, "summary: Cứu 13 người trong đêm lũ"),
    (praise, "withdrawn: {date: 2026-02-01, reason: sai-sot}"),
    (praise + " Xã có [[ho-dat@2025|210]] hộ đạt.", ""),
    (
      "Ngày 2/10/2022, lũ về bản Hòa Sơn. Anh Hằng buộc dây vào người, lội sang đón bà cụ; ai cũng nói anh luôn đi đầu.",
      ""
    ),
    (String(repeating: "Chị dạy trẻ đọc từng chữ dưới gốc cây. ", count: 20) + "Chị luôn cố gắng.", ""),
  ])
  func leavesConcreteAndShortTextsAlone(_ body: String, _ head: String) {
    #expect(warning(body, head) == nil)
  }

  @Test func namesThePhrasesWithTheirPlacesAndWhatIsMissing() throws {
    let problem = try #require(warning("Chị *luôn đi đầu*.\n\nChị Nỗ lực phấn đấu."))
    #expect(problem.severity == .warning)
    #expect(problem.place?.line == 5 && problem.place?.column == 6)
    #expect(problem.facts == ["luôn đi đầu"])
    #expect(
      problem.notes.map(\.rule.code) == [
        "stock-phrase", "without-deed", "without-figure", "without-date", "without-place",
      ])
    #expect(problem.notes[0].facts == ["Nỗ lực phấn đấu"] && problem.notes[0].place.line == 7)
    let other = try #require(warning(Self.praise, "unit: xa-a\ndeed: {date: 2026-01-01}"))
    #expect(other.notes.map(\.rule.code).suffix(2) == ["without-deed", "without-figure"])
  }

  @Test(arguments: [
    ("cứu 13 người", true, false), ("ngày 2 và tháng 10", false, true), ("2/10/2022", false, true),
    ("10/2022", false, true), ("năm 2022", false, false), ("giai đoạn 2020-2025", false, false),
    ("thôn 3, số 12/QĐ", false, false), ("1.200 cây", true, false), ("2025-10-28", false, true),
    ("<a href=\"/2025/7\">kia</a>", false, false), ("<h2>Ba</h2>", false, false), ("a &#39; b", false, false),
    ("trong 24 giờ", true, false), ("", false, false), ("5", true, false), ("Ngày 3", false, true),
  ])
  func tellsAmountsFromDays(_ text: String, _ figure: Bool, _ date: Bool) {
    var numbers = NumberWords()
    Array(text.utf8).withUnsafeBufferPointer { numbers.read($0) }
    #expect(numbers.hasFigure == figure && numbers.hasDate == date)
  }

  /// All stories of the demonstration tell something.
  @Test func findsNoHollowStoryInTheContent() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Content/stories").standardized
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "md" }
    #expect(files.count >= 42)
    for file in files {
      let read = Story.read(
        Array(try Data(contentsOf: file)), file: file.path, in: ReadingContext(zone: .vietnam))
      #expect(!read.diagnostics.contains { $0.code == "hollow-story" }, "\(file.lastPathComponent)")
    }
  }
}
