import ArgumentParser
import Building
import Glibc

/// The command. Wrong usage exits with 2, since 1 says that the content has errors.
@main
struct Guongsang: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guongsang",
    abstract: "Builds the public site of emulation and commendation work from Markdown and award lists.",
    subcommands: [
      Build.self, Check.self, List.self, Resolve.self, Render.self, SheetCommand.self, Press.self,
    ])

  static func main() async {
    EndedRun(CommandLine.arguments)?.finish()
    catchEndings()
    do {
      var command = try parseAsRoot()
      sweepWorkFolders()
      if var asynchronous = command as? AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      let text = fullMessage(for: error)
      let isWrong = exitCode(for: error) != .success
      if isWrong { say(text) } else { output(Array((text + "\n").utf8)) }
      Glibc.exit(isWrong ? 2 : 0)
    }
  }
}
