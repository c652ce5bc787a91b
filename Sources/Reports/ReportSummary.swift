import Diagnostics
import Formats
import Publishing
import SiteModel
import VietnameseText

/// The closing words of a build for a person.
package struct ReportSummary {
  private let report: BuildReport
  private let language: MessageLanguage
  private let output: String
  private let wrote: Bool

  /// - Parameters:
  ///   - output: the folder that was written.
  ///   - wrote: whether the site was to be written, and not only checked.
  package init(_ report: BuildReport, _ language: MessageLanguage, output: String, wrote: Bool) {
    self.report = report
    self.language = language
    self.output = output.visible
    self.wrote = wrote
  }

  private func word(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  private func number(_ value: Int) -> String {
    numberText(value, in: NumberStyle(language))
  }

  package var text: String {
    let warnings = report.diagnostics.count
    var lines = [pages]
    if wrote { lines.append(files) }
    if !changes.isEmpty { lines.append(changes) }
    if warnings > 0 { lines.append(word("\(warnings) cảnh báo.", "\(warnings) warnings.")) }
    if let search { lines.append(search) }
    if let next = report.nextChange {
      lines.append(word("Trang sẽ tự thay đổi lúc \(next).", "The site changes by itself at \(next)."))
    }
    lines.append(time)
    return lines.joined(separator: "\n")
  }

  private var pages: String {
    let kinds = Dictionary(report.pages.map { (name(of: $0.key), $0.value) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let list = kinds.map { "\(number($0.value)) \($0.key)" }.joined(separator: ", ")
    return word("Trang web: \(list).", "Site: \(list).")
  }

  private var files: String {
    let write = report.write
    return word(
      "Đã ghi \(number(write.written)) tệp, giữ nguyên \(number(write.unchanged)), gỡ \(number(write.removed)), trong \(output).",
      "Wrote \(number(write.written)) files, left \(number(write.unchanged)) unchanged, removed \(number(write.removed)), in \(output)."
    )
  }

  /// What was searched for names that may not be there, and where none can be searched.
  private var search: String? {
    report.write.search.map { search in
      let (names, files, opaque) = (number(search.names), number(search.files), number(search.opaque))
      return word(
        "Đã dò \(names) tên không được nêu trong \(files) tệp: không có; \(opaque) tệp ảnh, PDF không dò được.",
        "Searched \(files) files for \(names) names that may not be there: none; \(opaque) pictures and PDFs cannot be searched."
      )
    }
  }

  /// "mới: 3 bài; gỡ: 1 bài"
  private var changes: String {
    let parts = [(word("mới", "new"), report.write.appears), (word("gỡ", "gone"), report.write.disappears)]
    return parts.filter { !$0.1.isEmpty }.map { name, pages in
      let kinds = Dictionary(pages.map { ($0.kind, 1) }, uniquingKeysWith: +)
        .sorted { $0.key.rawValue < $1.key.rawValue }
      return "\(name): "
        + kinds.map { "\(number($0.value)) \(self.name(of: $0.key))" }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private var time: String {
    let stages = BuildReport.Stage.allCases.compactMap { stage in
      report.seconds[stage].map { (name: stage.rawValue, seconds: $0) }
    }
    let total = milliseconds(stages.reduce(0) { $0 + $1.seconds })
    let list = stages.map { "\($0.name) \(milliseconds($0.seconds))" }.joined(separator: ", ")
    return word("Xong sau \(total) (\(list)).", "Done in \(total) (\(list)).")
  }

  private func milliseconds(_ seconds: Double) -> String { "\(number(Int((seconds * 1000).rounded()))) ms" }

  private func name(of kind: OutputKind) -> String {
    switch kind {
    case .story: word("bài viết", "stories")
    case .recipient: word("trang người, tập thể", "recipients")
    case .campaign: word("phong trào", "campaigns")
    case .review: word("bài sơ kết, tổng kết", "reviews")
    case .decision: word("quyết định", "decisions")
    case .unit: word("đơn vị", "units")
    case .organisation: word("cơ quan", "organisations")
    case .programme: word("chương trình", "programmes")
    case .document: word("văn bản", "documents")
    case .page: word("trang", "pages")
    case .bulletin: word("tệp thông cáo báo chí", "files of bulletins")
    case .press, .unlistedPress: word("trang báo chí", "press pages")
    case .notice, .notices: word("trang lấy ý kiến", "consultation pages")
    case .list: word("trang danh sách", "lists")
    case .register: word("trang sổ khen thưởng", "register pages")
    case .practices: word("trang cách làm hay", "practice pages")
    case .feed: word("nguồn tin", "feeds")
    case .pressList: word("danh mục báo chí", "press lists")
    case .data: word("tệp dữ liệu", "data files")
    case .home: word("trang chủ", "home")
    case .redirect: word("trang chuyển hướng", "redirects")
    case .tombstone: word("trang đã gỡ", "removed pages")
    case .asset: word("tệp giao diện", "theme files")
    case .copy: word("ảnh và tệp kèm", "pictures and attachments")
    case .cover: word("bìa dệt", "covers")
    case .registerData: word("tệp tra cứu", "register indexes")
    case .transparency: word("trang minh bạch", "transparency pages")
    case .authority: word("trang thẩm quyền", "pages on who decides")
    case .robots, .security, .notFound: word("tệp cho máy", "files for machines")
    case .sitemap: word("sơ đồ trang", "sitemaps")
    }
  }
}
