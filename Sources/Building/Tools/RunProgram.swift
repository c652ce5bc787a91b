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

/// Runs a program to its end and returns what it wrote to its output.
func output(of call: ProgramCall) async throws -> [UInt8] {
  try await withThrowingTaskGroup(of: [UInt8].self) { group in
    group.addTask { try await finishedOutput(of: call) }
    group.addTask {
      try await Task.sleep(for: .seconds(call.seconds))
      throw ToolProblem.failed(call.tool, "stopped after \(call.seconds) s")
    }
    // Whatever ends first; the other is cancelled, which kills a program that still runs.
    defer { group.cancelAll() }
    return try await group.next() ?? []
  }
}

private func finishedOutput(of call: ProgramCall) async throws -> [UInt8] {
  let environment: [Environment.Key: String] = [
    "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin",
    "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": call.folder, "SOURCE_DATE_EPOCH": String(call.date),
  ]
  do {
    let result = try await Subprocess.run(
      call.program.contains("/") ? .path(FilePath(call.program)) : .name(call.program),
      arguments: Arguments(call.arguments), environment: .custom(environment),
      workingDirectory: FilePath(call.folder), input: .array(call.input), output: .bytes(limit: 64 << 20),
      error: .bytes(limit: 1 << 20))
    guard result.terminationStatus.isSuccess else {
      let words = String(decoding: result.standardError, as: UTF8.self)
      throw ToolProblem.failed(call.tool, reason(words) ?? "\(result.terminationStatus)")
    }
    return result.standardOutput
  } catch let error as SubprocessError {
    throw error.code == .executableNotFound
      ? ToolProblem.missing(call.tool) : ToolProblem.failed(call.tool, "\(error)")
  }
}

/// The last line that a program wrote before it gave up, which names the cause in most.
private func reason(_ words: String) -> String? {
  words.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }.map(String.init)
}
