import ArgumentParser
import Building
import Diagnostics
import Glibc

/// The options that commands about a whole site share. Hugo's spellings work as aliases.
struct SiteArguments: ParsableArguments {
  @Option(help: .said(vi: "Thư mục chứa Content và Themes.", en: "The folder that holds Content and Themes."))
  var source = "."

  @Option(
    name: [.long, .customShort("d"), .customLong("destination")],
    help: .said(vi: "Thư mục ghi trang.", en: "The folder to write."))
  var output = "Output"

  @Option(
    help: .said(
      vi: "Tạo trang như ở thời điểm này, ví dụ 2026-05-19T08:00. Không ghi thì bây giờ.",
      en: "Build the site as of this instant, such as 2026-05-19T08:00. Default: now."))
  var clock: String?

  @Option(
    name: [.long, .customLong("baseURL"), .customShort("b")],
    help: .said(vi: "Thay base_url của site.yml.", en: "Replaces base_url of site.yml."))
  var baseUrl: String?

  @Option(
    help: .said(
      vi: "Giao diện; không ghi thì theo site.yml, không có nữa thì sen.",
      en: "The theme: this, else the one of site.yml, else sen."))
  var theme: String?

  @Flag(
    name: [.long, .customShort("D"), .customLong("buildDrafts")],
    help: .said(vi: "Hiện cả bản nháp.", en: "Show drafts too."))
  var drafts = false

  @Flag(
    name: [.long, .customShort("F"), .customLong("buildFuture")],
    help: .said(vi: "Hiện cả bài hẹn giờ.", en: "Show future texts too."))
  var future = false

  @Flag(
    name: [.long, .customShort("E"), .customLong("buildExpired")],
    help: .said(vi: "Hiện cả bài đã hết hạn.", en: "Show expired texts too."))
  var expired = false

  @Flag(help: .said(vi: "Coi cảnh báo là lỗi.", en: "Make warnings errors."))
  var strict = false

  @Option(
    help: .said(
      vi: "Số việc làm cùng lúc; không ghi thì bằng số nhân của máy.",
      en: "How many workers; default: the number of cores."))
  var jobs: Int?

  @Flag(
    help: .said(
      vi: "Ghi trang, bỏ ra những bài, dòng còn nêu tên người không được nêu; kết thúc với mã 1.",
      en:
        "Write the site without the texts and rows that still name somebody who may not be named, and exit with 1."
    )
  )
  var withhold = false

  @Flag(help: .said(vi: "Chỉ nói khi có vấn đề.", en: "Say nothing but problems."))
  var quiet = false

  @Flag(
    help: .said(
      vi: "Kể từng nơi của mỗi vấn đề, không chỉ ba nơi đầu.",
      en: "Tell each place of a problem for itself, not the first three of one cause."))
  var all = false

  @Option(
    help: .said(
      vi: "Cách báo: text cho người, json cho máy.", en: "How to report: text for people, json for programs.")
  )
  var format = ReportFormat.text

  @Flag(
    help: .said(
      vi: "Đếm mọi tệp theo loại và cho biết từng bước mất bao lâu.",
      en: "Count all files by kind, and say how long each stage took."))
  var verbose = false

  @Option(
    help: .said(
      vi:
        "Thư mục nhớ những gì lần tạo trang trước đã báo. Không ghi thì trong thư mục riêng của người dùng.",
      en: "The folder that remembers what the last build said. Default: in the user's own folder for state."))
  var state: String?

  @Option(help: .language(of: .messages))
  var lang: MessageLanguage?

  @Option(
    help: .said(
      vi: "Ghi mỗi tệp nguồn, mỗi dòng khen thưởng đã thành gì vào tệp này (JSON) và một trang bên cạnh.",
      en: "Write what became of every source file and award row to this file (JSON) and a page beside it."))
  var audit: String?

  @Flag(
    help: .said(
      vi: "Bỏ qua những gì phải làm bằng chương trình chưa cài.",
      en: "Leave out what outside tools that are missing would make."))
  var skipMissingTools = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError(said(vi: "--jobs phải từ 1 đến 256.", en: "--jobs must be from 1 to 256."))
    }
  }

  var buildOptions: BuildOptions {
    let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var options = BuildOptions(
      source: absolute(source), output: absolute(output), jobs: jobs ?? max(1, cores))
    options.clock = clock
    options.baseURL = baseUrl
    options.theme = theme
    options.drafts = drafts
    options.future = future
    options.expired = expired
    options.withhold = withhold
    options.strict = strict
    options.skipMissingTools = skipMissingTools
    options.state = state.map { .site(absolute($0)) } ?? .ofUser
    options.audit = audit.map { (absolute($0), MessageLanguage.ofRun) }
    return options
  }
}

extension StateFolder {
  /// The folder that systemd gives a service (`StateDirectory=`), else the user's own for state (XDG Base Directory Specification).
  fileprivate static var ofUser: StateFolder {
    func folder(_ name: String) -> String? {
      // Paths that do not begin at the root are to be ignored, says the specification.
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let given = folder("STATE_DIRECTORY") {
      // Several are set apart by colons.
      return .home(absolute(String(given.prefix { $0 != ":" })))
    }
    let home = folder("XDG_STATE_HOME") ?? folder("HOME").map { $0 + "/.local/state" }
    return home.map { .home(absolute($0 + "/guongsang")) } ?? .none
  }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// The path from the root, without `.` and `..` parts and without a slash at the end.
func absolute(_ path: String) -> String {
  var start = ""
  if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
    start = String(cString: here)
    free(here)
  }
  var parts: [Substring] = []
  for part in "\(start)/\(path)".split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}
