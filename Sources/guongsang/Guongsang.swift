import ArgumentParser
import Building
import Diagnostics
import Glibc

/// The command. Wrong usage exits with 2, since 1 says that the content has errors.
@main
struct Guongsang: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guongsang",
    abstract: said(
      vi: "Tạo trang thi đua – khen thưởng từ bài Markdown và danh sách khen thưởng.",
      en: "Builds the public site of emulation and commendation work from Markdown and award lists."),
    version: Version.text,
    subcommands: [
      Build.self, Check.self, List.self, Resolve.self, Render.self, SheetCommand.self, Press.self, Keys.self,
      Takedown.self,
    ])

  static func main() async {
    EndedRun(CommandLine.arguments)?.finish()
    catchEndings()
    let arguments = withoutLanguage(Array(CommandLine.arguments.dropFirst()))
    if let unknown = UnknownCommand.first(in: arguments, of: Self.self) {
      guongsang.say(unknown.message(in: .ofRun))
      Glibc.exit(2)
    }
    do {
      var command = try parseAsRoot(arguments)
      sweepWorkFolders()
      if var asynchronous = command as? AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      Glibc.exit(say(error))
    }
  }

  /// Says what is wrong with the arguments, or gives the help that they ask for. Returns the exit status.
  private static func say(_ error: any Error) -> Int32 {
    let text = MessageLanguage.ofRun.choose(
      vi: usageInVietnamese(fullMessage(for: error)), en: fullMessage(for: error))
    guard exitCode(for: error) == .success else {
      guongsang.say(text)
      return 2
    }
    do {
      try output(text + "\n", in: MessageLanguage.ofRun)
      return 0
    } catch {
      return 3
    }
  }
}
