import ArgumentParser
import Diagnostics

/// A word where a command is expected, which is none.
///
/// The library would call it an unexpected argument and say nothing of what it could have been.
struct UnknownCommand {
  let word: String
  /// The commands that may stand there.
  let known: [String]

  /// - Parameter arguments: those of the program, without its name.
  static func first(in arguments: [String], of program: any ParsableCommand.Type) -> UnknownCommand? {
    var commands = program.configuration.subcommands
    for word in arguments {
      // Options before a command are the program's own, and `help` is a command of the library.
      guard !commands.isEmpty, !word.hasPrefix("-"), word != "help" else { return nil }
      guard let next = commands.first(where: { name(of: $0) == word }) else {
        return UnknownCommand(word: word, known: commands.map { name(of: $0) })
      }
      commands = next.configuration.subcommands
    }
    return nil
  }

  /// A command without a name of its own has that of its type.
  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? String(describing: command).lowercased()
  }

  func message(in language: MessageLanguage) -> String {
    let near = nearMisses(of: word, among: known).first
    let list = known.joined(separator: ", ")
    switch language {
    case .vi:
      return "Lỗi: không có lệnh '\(word.visible)'" + (near.map { "; có phải là '\($0)'?" } ?? ".")
        + "\nCác lệnh: \(list)."
    case .en:
      return "Error: there is no command '\(word.visible)'" + (near.map { "; did you mean '\($0)'?" } ?? ".")
        + "\nThe commands: \(list)."
    }
  }
}
