import Foundation
import Testing

/// A run of the command that was built beside these tests.
struct Command {
  let status: Int32
  let output: String
  let messages: String

  /// - Parameters:
  ///   - prefix: a command that runs the rest, such as a shell that sets limits first.
  ///   - input: what stands on standard input.
  init(
    _ arguments: [String], prefix: [String] = [], input: String = "", locale: String = "C.UTF-8",
    environment: [String: String] = [:]
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "guongsang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files rather than pipes: nobody has to read while the command runs.
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    let process = Process()
    let words = prefix + [try Self.binary.path] + arguments
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": locale].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOf: files[1], encoding: .utf8)
    messages = try String(contentsOf: files[2], encoding: .utf8)
  }

  /// The tests lie in the folder that the command was built into, or in a bundle there.
  private static var binary: URL {
    get throws {
      let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      let folders = sequence(first: tests) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
      let candidates = folders.prefix(6).map { $0.appending(path: "guongsang") }
      return try #require(
        candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath },
        "The command was not built beside the tests in \(tests.path).")
    }
  }
}
