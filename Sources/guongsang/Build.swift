import ArgumentParser
import Building
import Glibc

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the site and writes what changed; with any error nothing is written.")

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
    abstract: "Reads, joins and renders everything, follows every link, and writes nothing.")

  @OptionGroup var site: SiteArguments

  @Option(help: "Say what a build into this folder would change.")
  var against: String?

  func run() async throws {
    var options = site.buildOptions
    if let against { options.output = absolute(against) }
    let printer = ReportPrinter(site, options)
    printer.begin()
    let report = await Building.check(options, comparing: against != nil)
    try printer.end(report, wrote: false)
  }
}
