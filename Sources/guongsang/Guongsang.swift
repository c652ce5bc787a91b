import ArgumentParser
import Building
import Diagnostics
import Glibc

/// The command. Wrong usage exits with 2, since 1 says that the content has errors.
@main
struct Guongsang: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guongsang",
    abstract: "Builds the public site of emulation and commendation work from Markdown and award lists.",
    version: Version.text,
    subcommands: [
      Build.self, Check.self, List.self, Resolve.self, Render.self, SheetCommand.self, Press.self, Keys.self,
      Takedown.self,
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
      Glibc.exit(say(error))
    }
  }

  /// Says what is wrong with the arguments, or gives the help that they ask for. Returns the exit status.
  private static func say(_ error: any Error) -> Int32 {
    let text = fullMessage(for: error)
    guard exitCode(for: error) == .success else {
      guongsang.say(text)
      return 2
    }
    do {
      try output(text + "\n", in: MessageLanguage(asked: nil))
      return 0
    } catch {
      return 3
    }
  }
}
