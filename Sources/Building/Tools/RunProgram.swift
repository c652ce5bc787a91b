import CFiles
import Glibc
import Subprocess
import SystemPackage

/// A call of a program: no shell, no part of our environment but the folders where programs lie.
struct ProgramCall: Sendable {
  let tool: Tool
  /// A path, or a name that is looked up in `PATH`.
  var program: String
  var arguments: [String]
  var input: [UInt8] = []
  /// Seconds since 1970 that the program takes for now (SOURCE_DATE_EPOCH).
  var date: Int64 = 0
  /// The working folder, which is also its home, so that no settings of the user count.
  var folder: String
  var seconds: Int
}

/// Runs a program to its end. What it wrote to its output is the result.
///
/// `timeout` of coreutils watches it: a timer of our own would run out while all threads are busy with other work, although the
/// program has long ended.
func output(of call: ProgramCall) async throws(FileError) -> ToolResult {
  let input = try memoryFile(of: call.input)
  defer { close(input) }
  let environment: [Environment.Key: String] = [
    "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin",
    "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": call.folder, "SOURCE_DATE_EPOCH": String(call.date),
  ]
  do {
    let result = try await Subprocess.run(
      .name("timeout"),
      arguments: Arguments(["--kill-after=5", String(call.seconds), call.program] + call.arguments),
      environment: .custom(environment), workingDirectory: FilePath(call.folder),
      input: .fileDescriptor(FileDescriptor(rawValue: input), closeAfterSpawningProcess: false),
      output: .bytes(limit: 64 << 20), error: .bytes(limit: 1 << 20))
    guard !result.terminationStatus.isSuccess else { return .success(result.standardOutput) }
    let words = String(decoding: result.standardError, as: UTF8.self)
    return .failure(problem(of: call, result.terminationStatus, words))
  } catch {
    // Without coreutils nothing is watched, and nothing run.
    let isMissing = (error as? SubprocessError)?.code == .executableNotFound
    return .failure(isMissing ? .missing(call.tool) : .failed(call.tool, "\(error)"))
  }
}

/// An open file with these bytes, at its beginning. A pipe would break when a program ends before it has read all, and end this
/// program with it; a file cannot.
private func memoryFile(of bytes: [UInt8]) throws(FileError) -> Int32 {
  let file = guongsang_memory_file()
  guard file >= 0 else { throw FileError("memfd") }
  do throws(FileError) {
    try write(bytes, to: file, "memfd")
    guard lseek(file, 0, SEEK_SET) == 0 else { throw FileError("memfd") }
  } catch {
    close(file)
    throw error
  }
  return file
}

/// What the exit status of `timeout` tells: its own, or that of the program.
private func problem(of call: ProgramCall, _ status: TerminationStatus, _ words: String) -> ToolProblem {
  switch status {
  case .exited(124), .exited(137): .failed(call.tool, "stopped after \(call.seconds) s")
  case .exited(127): .missing(call.tool)
  default: .failed(call.tool, reason(words) ?? "\(status)")
  }
}

/// The last line that a program wrote before it gave up, which names the cause in most.
private func reason(_ words: String) -> String? {
  words.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }.map(String.init)
}
