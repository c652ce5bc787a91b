import ArgumentParser
import Building
import PressRoom

/// The press room: what agencies get, and what was released.
struct Press: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      vi:
        "Soạn, phát hành, đính chính, tạm dừng, thu hồi thông cáo báo chí; xem và kiểm tra bản đã phát hành.",
      en: "Drafts, releases, corrects, holds and kills press bulletins; shows and checks what was released."),
    subcommands: [
      PressList.self, PressDraft.self, PressShow.self, PressDiff.self, PressPublish.self, PressCorrect.self,
      PressHold.self,
      PressKill.self, PressSign.self, PressVerify.self,
    ])
}

/// The bulletins that a command is about.
struct BulletinArguments: ParsableArguments {
  @OptionGroup var site: SiteArguments

  @Argument(help: .said(vi: "Số thông cáo, ví dụ 2026-0007.", en: "Numbers of bulletins, such as 2026-0007."))
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
    abstract: said(
      vi: "Lưu mọi định dạng của thông cáo và ghi vào sổ. Lần tạo trang sau sẽ hiện.",
      en: "Stores every format of a bulletin and adds it to the ledger. The next build shows it."))
  @OptionGroup var bulletins: BulletinArguments
  func run() async throws { try await bulletins.release(.publish) }
}

struct PressCorrect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: said(
      vi: "Phát hành bản đính chính; khóa 'corrections' nói đã sai gì.",
      en: "Releases a corrected bulletin as a new version; its 'corrections' say what was wrong."))
  @OptionGroup var bulletins: BulletinArguments
  func run() async throws { try await bulletins.release(.correct) }
}
