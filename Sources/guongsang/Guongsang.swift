import ArgumentParser
import Glibc

/// The command. Wrong usage exits with 2, since 1 says that the content has errors.
@main
struct Guongsang: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guongsang",
    abstract: "Builds the public site of emulation and commendation work from Markdown and award lists.",
    subcommands: [
      Build.self, Check.self, List.self, Resolve.self, Render.self, SheetCommand.self, Press.self,
      Takedown.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
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
