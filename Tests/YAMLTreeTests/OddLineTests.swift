import Diagnostics
import Testing

@testable import YAMLTree

/// Heads as people type them: the true cause is named, not what a parser stumbled over a line later.
struct OddLineTests {
  private func problems(_ text: String) -> [String] {
    yamlTree(Array(text.utf8), file: "a").diagnostics.map { problem in
      "\(problem.place?.line ?? 0):\(problem.place?.column ?? 0) \(problem.code)"
    }
  }

  @Test(arguments: [
    ("tieu-de:J\nngay: 2026-04-02", "1:9 yaml-missing-blank"),
    ("ngay: 2026-04-02\ntieu-de:J", "2:9 yaml-missing-blank"),
    ("tieu-de:J", "1:9 yaml-missing-blank"), ("tieu-de： J\nngay: x", "1:8 yaml-odd-colon"),
    ("tieu-de∶ J\nngay: x", "1:8 yaml-odd-colon"),
    ("tieu-de:\u{A0}J\nngay: x", "1:9 yaml-odd-blank"), ("tieu-de:\u{200B}J\nngay: x", "1:9 yaml-odd-blank"),
    ("tieu-de= L\nngay= x", "1:8 yaml-equals-sign"),
    ("“tieu-de: A” b\n” c\nngay: x: y", "1:1 yaml-odd-quote"),
    ("chu-de: [Thể thao, #thidua]", "1:20 yaml-hash-in-list"),
  ])
  func namesTheSignThatIsWrong(text: String, expected: String) { #expect(problems(text) == [expected]) }

  @Test(arguments: [
    "tieu-de: 12:30 và a=b", "tieu-de: “Mẹ ơi”", "nguon: https://vidu.example/a：b", "tieu-de: \"a: b\"",
    "# tieu-de:J\ntieu-de: J",
    "a:\n  - b:c\n  - d＝e", "ghi chú: x",
  ])
  func lawfulHeadsPass(text: String) { #expect(problems(text) == []) }

  @Test(arguments: [
    ("tieu-de: Tổ #3 thắng", "Tổ", "#3 thắng"), ("a: b # 3 c", "b", "# 3 c"),
    ("a:\n  - Thể thao #xã", "Thể thao", "#xã"),
    ("a:\n  b: số #12 của\n  c: d", "số", "#12 của"), ("a: b\n  c #d", "b c", "#d"),
    ("a: 2026-01-02 #x\r\nb: c", "2026-01-02", "#x"),
  ])
  func valuesThatAreCutAreTold(text: String, read: String, rest: String) {
    let found = yamlTree(Array(text.utf8), file: "a").diagnostics
    #expect(found.map(\.code) == ["value-cut-at-hash"])
    #expect(found.map(\.facts) == [[read, rest]])
  }

  @Test(arguments: [
    "a: b # ngày đăng", "a: C#nhanh", "a: \"b #3\" # 3", "a: # nhớ viết\nb: c", "a: |\n  b #3", "a: b #\n",
    "a: b ## c", "#a: b\nc: d",
  ])
  func commentsAndQuotesPass(text: String) { #expect(problems(text) == []) }
}
