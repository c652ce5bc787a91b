import ArgumentParser
import Building
import Diagnostics
import Glibc
import Reports

// Everything that is printed goes through this file, and all that people read has what could steer a terminal shown instead
// (Diagnostics/VisibleText.swift). Data for programs goes out as it is: JSON has escapes of its own.

/// Messages go to stderr.
func say(_ text: String) { write(Array((text.visibleLines + "\n").utf8), to: STDERR_FILENO) }

/// Prints problems to stderr with their lines.
///
/// - Parameter tellsAll: whether each of one cause is printed for itself.
func say(
  _ problems: [Diagnostic], in language: MessageLanguage, tellsAll: Bool = false,
  line: @escaping @Sendable (_ file: String, _ line: Int) -> String? = { _, _ in nil }
) {
  let printer = DiagnosticPrinter(language: language, line: line)
  let groups = tellsAll ? problems.map { DiagnosticGroup(first: $0) } : problems.grouped()
  for group in groups { write(Array(printer.text(of: group).utf8), to: STDERR_FILENO) }
}

/// Text for people goes to stdout.
func output(_ text: String, in language: MessageLanguage) throws(ExitCode) {
  try output(Array(text.visibleLines.utf8), in: language)
}

/// Data goes to stdout. When the system does not take all of it, that is said and the command fails.
///
/// A pipe that nobody reads any more ends the program quietly by SIGPIPE, as it does other programs; where that signal is
/// ignored, it is an error like others.
func output(_ bytes: [UInt8], in language: MessageLanguage) throws(ExitCode) {
  guard let failure = write(bytes, to: STDOUT_FILENO) ?? closingFailure(of: STDOUT_FILENO) else { return }
  say([Diagnostic(.cannotWrite, "stdout", failure.reason, at: nil)], in: language)
  throw ExitCode(BuildReport.Failure.world.rawValue)
}

/// Writes bytes to a stream by its descriptor. Returns what stood in the way.
@discardableResult private func write(_ bytes: [UInt8], to descriptor: Int32) -> FileError? {
  do {
    try Building.write(bytes, to: descriptor, "")
    return nil
  } catch {
    return error
  }
}

/// Some file systems say only on closing that the disk is full; a copy is closed, since more may come.
private func closingFailure(of descriptor: Int32) -> FileError? {
  let copy = dup(descriptor)
  return copy >= 0 && close(copy) != 0 ? FileError("") : nil
}
