import Building
import Foundation
import MarkupScan
import Testing

/// Markup and scripts in every place where somebody can write: nothing of it reaches a reader's browser as code.
struct HostileTextTests {
  @Test func nothingThatAnybodyWritesExecutes() async throws {
    let hostile = HostileSite()
    let site = try SmallSite(hostile.files)
    let report = await build(site.options)
    #expect(report.failure == nil, "\(report.diagnostics.map(\.code)) \(report.diagnostics.map(\.facts))")
    let files = try site.outputFiles().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    for (path, text) in files where path.hasSuffix(".html") { expectHarmless(MarkupScan(text), path) }
    for (path, text) in files where [".xml", ".txt"].contains(where: path.hasSuffix) {
      #expect(!text.contains("<script") && !text.contains("<img"), "\(path)")
    }
    for (path, text) in files where path.hasSuffix(".csv") { expectNoFormula(text, path) }
    // What was written is there as text, so the payloads were not merely lost on the way.
    let all = files.map(\.1).joined()
    for mark in hostile.marks { #expect(all.contains(mark), "\(mark) reached no page.") }
  }

  private func expectHarmless(_ page: MarkupScan, _ path: String) {
    #expect(page.strays.isEmpty, "\(path)")
    for script in page.scripts { #expect(!script.contains("<"), "\(path)") }
    for tag in page.tags {
      let isOwnDrawing = path == "minh-bach/index.html" && drawings.contains(tag.name)
      #expect(elements.contains(tag.name) || isOwnDrawing, "\(path): <\(tag.name)>")
      if tag.name == "script" { #expect(tag.attributes == ["type": "application/ld+json"], "\(path)") }
      for (name, value) in tag.attributes {
        #expect(!name.hasPrefix("on") && name != "style" && name != "srcdoc", "\(path): \(tag.name) \(name)")
        if ["href", "src", "action", "content"].contains(name) {
          #expect(!value.contains(#/(?i)^\s*(javascript|data|vbscript):/#), "\(path): \(value)")
        }
      }
    }
  }

  /// A cell that begins with one of these would be computed by a spreadsheet.
  private func expectNoFormula(_ table: String, _ path: String) {
    for cell in table.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      let start = cell.drop { $0 == "\"" || $0 == "\u{FEFF}" }
      #expect(!start.hasPrefix("=") && !start.hasPrefix("@"), "\(path): \(cell)")
    }
  }

  /// Those of bars and charts, which authors do not write.
  private let drawings: Set<String> = ["svg", "path", "circle", "text"]

  /// Those that the theme `plain` and our Markdown write.
  private let elements: Set<String> = [
    "html", "head", "meta", "title", "link", "script", "body", "a", "header", "nav", "main", "footer", "h1",
    "h2", "h3", "p", "article", "section", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
    "tbody", "tr", "th", "td", "time", "figure", "figcaption", "img", "blockquote", "cite", "aside", "sup",
    "strong", "em", "code", "pre", "div", "br", "hr", "span",
  ]
}

/// The good site with a numbered payload in every place that takes free text.
private struct HostileSite {
  private(set) var files: [String: SiteFile] = [:]
  /// What each payload says, to be found in the output as text.
  private(set) var marks: [String] = []

  init() {
    settings()
    data()
    campaign()
    story()
    others()
    notice()
  }

  /// Ends attributes, text and scripts alike; no comma, semicolon, quote or bracket that CSV or YAML would use.
  private mutating func payload() -> String {
    marks.append("m4c\(marks.count)z")
    return
      "</title></script>'><script>alert(`\(marks[marks.count - 1])`)</script><img src=x onerror=alert(1)>"
  }

  /// The same within double quotation marks of YAML.
  private mutating func quoted() -> String { "\"\(payload())\"" }

  private mutating func settings() {
    files["Content/site.yml"] = """
      title: \(quoted())
      base_url: https://guongsang.example/
      issuer: Chủ tịch UBND xã Ví Dụ
      publisher: {name: \(quoted()), superior: \(quoted())}
      theme: plain

      """
  }

  private mutating func data() {
    files["Content/data/units.csv"] = "id,type,name,district\nxa-vi-du,xa,\(payload()),\(payload())\n"
    files["Content/data/organisations.csv"] = "id,name,short_name\nubnd-xa-vi-du,\(payload()),=1+1\n"
    files["Content/data/programmes.csv"] = """
      id,name,kind,number,issuer,about
      nghi-quyet-mau,\(payload()),nghi-quyet,\(payload()),\(payload()),\(payload())

      """
    files["Content/data/recipients.csv"] = """
      id,kind,name,unit,organisation,role
      nguyen-van-mau,ca-nhan,\(payload()),xa-vi-du,ubnd-xa-vi-du,\(payload())
      tran-thi-thu,ca-nhan,=HYPERLINK(1),xa-vi-du,,@SUM(A1)

      """
    files["Content/data/decisions.csv"] = """
      number,date,issuer,about
      12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,\(payload())

      """
    files["Content/data/indicators.csv"] = """
      indicator,name,period,value,measure,source
      thu-nhap,\(payload()),2025,61.5,\(payload()),\(payload())

      """
    files["Content/awards/2025.csv"] = """
      recipient,form,decision,decision_date,issuer,role,deed,campaign,source
      nguyen-van-mau,giay-khen-cap-xa,12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,\(payload()),\(payload()),nha-sach-vuon-dep,javascript:alert(1)
      tran-thi-thu,giay-khen-cap-xa,12/QĐ-UBND,2025-11-20,Chủ tịch UBND xã Ví Dụ,,=1+1,,

      """
  }

  private mutating func campaign() {
    files["Content/campaigns/nha-sach-vuon-dep/index.md"] = """
      ---
      title: \(quoted())
      summary: \(quoted())
      aim: \(quoted())
      owner: \(quoted())
      targets: [\(quoted())]
      ---

      ## \(payload())

      """
    files["Content/campaigns/nha-sach-vuon-dep/results.csv"] = """
      indicator,name,period,value,measure
      ho-dat,\(payload()),2025,120,\(payload())

      """
    files["Content/campaigns/nha-sach-vuon-dep/reviews/so-ket-2025.md"] = """
      ---
      title: \(quoted())
      date: 2025-12-20
      ---

      \(payload())

      """
  }

  private mutating func story() {
    files["Content/stories/2026/vuon-nha-ong-mau.md"] = """
      ---
      title: \(quoted())
      summary: \(quoted())
      date: 2026-01-15
      authors: [\(quoted())]
      sources: [{title: \(quoted()), url: "https://example.com/?a=1&b='x'"}]
      about: [nguyen-van-mau]
      campaign: nha-sach-vuon-dep
      unit: xa-vi-du
      tags: [\(quoted())]
      deed: {place: \(quoted()), what: \(quoted()), effect: \(quoted())}
      practice: {problem: \(quoted()), steps: [\(quoted())], result: \(quoted()), contact: \(quoted())}
      image: {file: vuon.png, alt: \(quoted()), caption: \(quoted()), credit: \(quoted())}
      corrections: [{date: 2026-02-02, was: \(quoted()), now: \(quoted())}]
      ---

      \(payload())

      Trong dòng \(payload()) và `\(marks[0]) <script>`.

      ## \(payload())

      | \(payload()) | b |
      |---|---|
      | \(payload()) | [[nguyen-van-mau|\(payload())]] |

      ![\(payload())](vuon.png "\(payload()) Ảnh: \(payload())")

      [chữ](https://example.com/"onmouseover="alert(1) "\(payload())")

      ```"><script>alert(1)</script>
      \(payload())
      ```

      ::: trich nguoi="\(payload())" vai="\(payload())"
      Lời \(payload())
      :::

      ::: hop title="\(payload())"
      Chữ[^1].
      :::

      ::: ket-qua indicator=ho-dat
      :::

      ::: danh-sach decision=12-qd-ubnd-2025
      :::

      [^1]: \(payload())

      """
    files["Content/stories/2026/vuon.png"] = .bytes(SmallPicture.png)
  }

  private mutating func notice() {
    files["Content/notices/de-nghi.md"] = """
      ---
      title: \(quoted())
      summary: \(quoted())
      opens: 2026-05-28
      form: giay-khen-cap-xa
      nominees:
        - {name: \(quoted()), role: \(quoted()), unit: \(quoted()), organisation: \(quoted()), deed: \(quoted())}
        - {name: "javascript:alert(1)", unit: xa-vi-du}
      opinions_to: {office: \(quoted()), address: \(quoted()), phone: \(quoted()), email: y-kien@vi-du.example}
      corrections: [{date: 2026-05-29, was: \(quoted()), now: \(quoted())}]
      ---

      \(payload())

      """
  }

  private mutating func others() {
    files["Content/data/catalogue.yml"] = """
      levels: [{id: cap-xa, vi: \(quoted())}]
      items: [{id: giay-khen-cap-xa, vi: \(quoted()), kind: giay-khen, level: cap-xa}]

      """
    files["Content/documents/quy-che.md"] = """
      ---
      title: \(quoted())
      number: \(quoted())
      issuer: \(quoted())
      summary: \(quoted())
      ---

      \(payload())

      """
    files["Content/pages/gioi-thieu.md"] = """
      ---
      title: \(quoted())
      ---

      <iframe srcdoc="\(payload())"></iframe>

      """
  }
}
