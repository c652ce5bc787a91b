import ArgumentParser
import Building
import PressRoom

/// The press room: what agencies get, and what was released.
struct Press: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Drafts, releases, corrects, holds and kills press bulletins; shows and checks what was released.",
    subcommands: [
      PressList.self, PressDraft.self, PressShow.self, PressDiff.self, PressPublish.self, PressCorrect.self,
      PressHold.self,
      PressKill.self, PressSign.self, PressVerify.self,
    ])
}

/// The bulletins that a command is about.
struct BulletinArguments: ParsableArguments {
  @OptionGroup var site: SiteArguments

  @Argument(help: "Numbers of bulletins, such as 2026-0007.")
  var ids: [String]

  func release(_ action: PressAction, reason: ReasonArgument? = nil) async throws {
    var options = PressOptions(site.buildOptions, ids: ids)
    if let reason { options.reason = reason.reason }
    let report = await Building.release(action, options)
    let printer = ReportPrinter(site, options.build)
    try printer.end(
      report.build, with: report.released.isEmpty ? nil : report.table, as: .csv, tellsWarnings: true)
    printer.sayNext(later: report.released.contains { $0.released > $0.stored })
  }
}

struct PressPublish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Stores every format of a bulletin and adds it to the ledger. The next build shows it.")
  @OptionGroup var bulletins: BulletinArguments
  func run() async throws { try await bulletins.release(.publish) }
}

struct PressCorrect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Releases a corrected bulletin as a new version; its 'corrections' say what was wrong.")
  @OptionGroup var bulletins: BulletinArguments
  func run() async throws { try await bulletins.release(.correct) }
}

struct PressHold: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Asks agencies not to use a bulletin until it is released again.")
  @OptionGroup var bulletins: BulletinArguments
  @Option(help: "The class of reason that readers are told.")
  var reason: ReasonArgument
  func run() async throws { try await bulletins.release(.hold, reason: reason) }
}

struct PressKill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kill",
    abstract:
      "Takes a bulletin back for ever: its files are deleted, and a notice without any of its words stays.")
  @OptionGroup var bulletins: BulletinArguments
  @Option(help: "The class of reason that readers are told.")
  var reason: ReasonArgument
  func run() async throws { try await bulletins.release(.kill, reason: reason) }
}
