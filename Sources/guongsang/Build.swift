import ArgumentParser
import Building
import Diagnostics
import Glibc
import Reports

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      vi: "Tạo trang và ghi những gì đã đổi; có lỗi thì không ghi gì.",
      en: "Builds the site and writes what changed; with any error nothing is written."))

  @OptionGroup var site: SiteArguments

  func run() async throws {
    let options = site.buildOptions
    let printer = ReportPrinter(site, options)
    printer.begin()
    let report = await Building.build(options)
    try printer.end(report, wrote: true)
    withExtendedLifetime(report) { Glibc.exit(EXIT_SUCCESS) }
  }
}

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      vi: "Đọc, nối, tạo thử mọi thứ, dò từng liên kết, không ghi gì.",
      en: "Reads, joins and renders everything, follows every link, and writes nothing."))

  @OptionGroup var site: SiteArguments

  @Option(
    help: .said(
      vi: "Cho biết tạo trang vào thư mục này thì những gì đổi.",
      en: "Say what a build into this folder would change."))
  var against: String?

  @Flag(
    name: .customLong("new"),
    help: .said(
      vi: "Chỉ kể những gì lần tạo trang trước chưa báo.", en: "Tell only what the last build did not."))
  var onlyNew = false

  @Option(
    help: .said(
      vi: "In các dòng để dán vào Content/data/da-xem.yml cho mọi cảnh báo, do người này đã xem.",
      en: "Print the lines of Content/data/da-xem.yml that accept every warning, as seen by this person."))
  var acknowledge: String?

  func run() async throws {
    var options = site.buildOptions
    if let against { options.output = absolute(against) }
    let printer = ReportPrinter(site, options)
    printer.begin()
    let report = await Building.check(options, comparing: against != nil)
    if let acknowledge {
      let entries = acknowledgements(of: report.diagnostics, on: today(), by: acknowledge)
      try output(entries, in: .ofRun)
      if let failure = report.failure { throw ExitCode(failure.rawValue) }
    } else {
      try printer.end(report, wrote: false, onlyNew: onlyNew)
    }
  }
}
