import Diagnostics
import Formats
import Publishing
import SiteModel
import VietnameseText

/// The closing words of a build for a person: its news, what to look at, when the site changes next.
///
/// They fit on a screen, whatever happened: pages are named up to a number and counted beyond it.
package struct ReportSummary {
  /// How many pages are named at most.
  package static let namedPages = 10

  private let report: BuildReport
  private let language: MessageLanguage
  private let output: String
  private let wrote: Bool
  private let isVerbose: Bool

  /// - Parameters:
  ///   - output: the folder that was written.
  ///   - wrote: whether the site was to be written, and not only checked.
  ///   - isVerbose: whether to count all files by kind and tell how long each stage took.
  package init(
    _ report: BuildReport, _ language: MessageLanguage, output: String, wrote: Bool, isVerbose: Bool = false
  ) {
    self.report = report
    self.language = language
    self.output = output.visible
    self.wrote = wrote
    self.isVerbose = isVerbose
  }

  private func word(_ vi: String, _ en: String) -> String { language.choose(vi: vi, en: en) }

  private func number(_ value: Int) -> String {
    numberText(value, in: NumberStyle(language))
  }

  package var text: String {
    var lines = isVerbose ? [pages] : []
    lines += news
    if let search { lines.append(search) }
    if let toLookAt { lines.append(toLookAt) }
    if let next = report.nextChange {
      lines.append(word("Trang sẽ tự thay đổi lúc \(next).", "The site changes by itself at \(next)."))
    }
    lines.append(ending)
    if isVerbose { lines.append(stages) }
    return lines.joined(separator: "\n")
  }

  private var pages: String {
    word("Trang web: \(kinds(report.pages)).", "Site: \(kinds(report.pages)).")
  }

  /// "42 bài viết, 15 quyết định", the most frequent first.
  private func kinds(_ counts: [OutputKind: Int]) -> String {
    Dictionary(counts.map { (name(of: $0.key), $0.value) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\(number($0.value)) \($0.key)" }.joined(separator: ", ")
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

  private var toLookAt: String? {
    let (fresh, known) = (report.newDiagnostics.count, report.knownDiagnostics.count)
    var parts: [String] = []
    if report.told == nil, fresh > 0 {
      parts.append(word("\(number(fresh)) cảnh báo", "\(number(fresh)) warnings"))
    } else {
      if fresh > 0 { parts.append(word("\(number(fresh)) cảnh báo mới", "\(number(fresh)) new warnings")) }
      if known > 0 {
        parts.append(
          word("\(number(known)) cảnh báo từ lần trước", "\(number(known)) warnings of the last build"))
      }
    }
    let accepted = number(report.accepted)
    guard !parts.isEmpty else {
      return report.accepted == 0
        ? nil : word("\(accepted) cảnh báo đã ghi là xem rồi.", "\(accepted) warnings were accepted before.")
    }
    if report.accepted > 0 {
      parts.append(word("\(accepted) đã ghi là xem rồi", "\(accepted) accepted before"))
    }
    return word("Cần xem: ", "To look at: ") + parts.joined(separator: ", ") + "."
  }

  private var ending: String {
    let write = report.write
    guard wrote else {
      let count = number(report.pages.values.reduce(0, +))
      return word("Đã xem \(count) tệp; chưa ghi gì.", "Looked at \(count) files; nothing was written.")
    }
    return word(
      "Đã ghi \(number(write.written)) tệp, giữ nguyên \(number(write.unchanged)), gỡ \(number(write.removed)), trong \(output).",
      "Wrote \(number(write.written)) files, left \(number(write.unchanged)) unchanged, removed \(number(write.removed)), in \(output)."
    )
  }

  private var stages: String {
    let stages = BuildReport.Stage.allCases.compactMap { stage in
      report.seconds[stage].map { (name: name(of: stage), seconds: $0) }
    }
    let total = milliseconds(stages.reduce(0) { $0 + $1.seconds })
    let list = stages.map { "\($0.name) \(milliseconds($0.seconds))" }.joined(separator: ", ")
    return word("Xong sau \(total) (\(list)).", "Done in \(total) (\(list)).")
  }

  private func milliseconds(_ seconds: Double) -> String { "\(number(Int((seconds * 1000).rounded()))) ms" }

  private func name(of stage: BuildReport.Stage) -> String {
    switch stage {
    case .read: word("đọc", "read")
    case .link: word("nối", "link")
    case .select: word("chọn", "select")
    case .plan: word("xếp", "plan")
    case .make: word("tạo", "make")
    }
  }
}

// The news

extension ReportSummary {
  /// Pages that came, changed or went: each with its number, and the first of them with titles and addresses.
  private var news: [String] {
    let write = report.write
    let all = [
      (word("Mới", "New"), write.appears.byImportance), (word("Sửa", "Changed"), write.changed.byImportance),
      (word("Gỡ", "Gone"), write.disappears.byImportance),
    ].filter { !$0.1.isEmpty }
    guard !all.isEmpty else {
      return wrote ? [word("Không trang nào đổi.", "No page changed.")] : []
    }
    let shares = shares(of: all.map(\.1.count), among: Self.namedPages + 1 - all.count)
    return zip(all, shares).flatMap { part, share in
      let counts = Dictionary(part.1.map { ($0.kind, 1) }, uniquingKeysWith: +)
      let heading =
        "\(part.0): \(kinds(counts))" + (share < part.1.count ? word("; trong đó:", ", such as:") : ":")
      return [heading] + part.1.prefix(share).map { "  " + line(of: $0) }
    }
  }

  /// Room for as many as there are, dealt out one by one so that none is crowded out.
  private func shares(of counts: [Int], among room: Int) -> [Int] {
    var shares = counts.map { _ in 0 }
    var left = room
    while left > 0,
      let next = counts.indices.filter({ shares[$0] < counts[$0] }).min(by: { shares[$0] < shares[$1] })
    {
      shares[next] += 1
      left -= 1
    }
    return shares
  }

  private func line(of page: PageChange) -> String {
    let path = page.path.hasSuffix("index.html") ? String(page.path.dropLast(10)) : page.path
    let address = (report.baseURL ?? "/") + path
    guard var title = page.title else { return address }
    // The layouts put the site's name behind each title.
    if let site = report.siteTitle, title.hasSuffix(" | " + site) { title.removeLast(site.count + 3) }
    return "\(title.visible): \(address)"
  }

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

extension [PageChange] {
  /// What people wrote first, then what is made of lists, each in the order of the paths.
  ///
  /// Set apart rather than sorted, since of a first build these are nearly all pages of a site.
  package var byImportance: [PageChange] {
    let written: [OutputKind] = [.story, .campaign, .review, .notice, .press, .document, .page]
    let pages = Dictionary(grouping: self, by: \.kind)
    let others = OutputKind.allCases.filter { !written.contains($0) }
    return (written + others).flatMap { pages[$0] ?? [] }
  }
}
