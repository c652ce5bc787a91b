import ArgumentParser
import Building
import Bulletins
import Glibc
import PressRoom
import Records
import Reports

struct PressHold: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: said(
      vi: "Đề nghị các báo chưa dùng thông cáo cho tới khi phát hành lại.",
      en: "Asks agencies not to use a bulletin until it is released again."))
  @OptionGroup var stopping: StoppingArguments
  func run() async throws { try await stopping.stop(.hold) }
}

struct PressKill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kill",
    abstract: said(
      vi: "Thu hồi hẳn thông cáo: xóa các tệp, chỉ còn một thông báo không có chữ nào của nó.",
      en:
        "Takes a bulletin back for ever: its files are deleted, and a notice without any of its words stays."
    ))
  @OptionGroup var stopping: StoppingArguments
  func run() async throws { try await stopping.stop(.kill) }
}

/// What is asked before a bulletin is stopped: agencies act on it at once, and a kill cannot be taken back.
struct StoppingArguments: ParsableArguments {
  @OptionGroup var bulletins: BulletinArguments

  @Option(
    help: .said(vi: "Loại lý do cho bạn đọc biết.", en: "The class of reason that readers are told."))
  var reason: ReasonArgument

  @Flag(help: .said(vi: "Không hỏi lại.", en: "Do not ask again."))
  var yes = false

  func stop(_ action: PressAction) async throws {
    if !yes { try await confirm(action) }
    try await bulletins.release(action, reason: reason)
  }

  /// Shows what will go and has each number typed.
  private func confirm(_ action: PressAction) async throws {
    let options = PressOptions(bulletins.site.buildOptions, ids: bulletins.ids)
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      say(
        said(
          vi: "Lỗi: lệnh này cần người gõ lại số thông cáo; chạy bằng máy thì thêm --yes.",
          en: "Error: somebody must type the number of the bulletin; add --yes where nobody can."))
      throw ExitCode(2)
    }
    let (standings, report) = await pressStandings(options)
    guard let standings, report.failure == nil else {
      return try ReportPrinter(bulletins.site, options.build).end(report, wrote: false)
    }
    for standing in standings {
      say(question(action, of: standing))
      guard readLine()?.trimmed == standing.id else {
        say(said(vi: "Số không khớp; chưa làm gì.", en: "That is not the number; nothing was done."))
        throw ExitCode(2)
      }
    }
  }

  private func question(_ action: PressAction, of bulletin: PressStanding) -> String {
    let (id, version, headline) = (bulletin.id, bulletin.version, bulletin.headline)
    let name = said(vi: "\(id), bản \(version): \(headline)", en: "\(id), version \(version): \(headline)")
    let meaning =
      action == .kill
      ? said(
        vi: "\(bulletin.files) tệp đã phát hành sẽ bị xóa, các báo được yêu cầu bỏ; không lấy lại được.",
        en:
          "\(bulletin.files) released files will be deleted and agencies told to drop it; this cannot be undone."
      )
      : said(
        vi: "Các báo được yêu cầu chưa dùng; phát hành lại thì dùng tiếp.",
        en: "Agencies will be told not to use it until it is released again.")
    return "\(name)\n\(meaning)\n" + said(vi: "Gõ số thông cáo để làm:", en: "Type its number to do so:")
  }
}
