import Foundation
import Testing

/// A run of the command as users have it, built by `make promises` in release mode.
struct Command {
  private let process: pid_t

  static let path = repository + "/.build/release/guongsang"

  init(_ arguments: String..., environment: [String: String] = [:]) throws {
    try self.init(arguments, environment: environment)
  }

  /// Starts it with its output thrown away.
  ///
  /// - Parameter environment: what is different from our own.
  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    try #require(access(Self.path, X_OK) == 0, "Run 'make promises', which builds \(Self.path).")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    let words = ([Self.path] + arguments).map { strdup($0) }
    let variables = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let settings = variables.map { strdup("\($0.key)=\($0.value)") }
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, Self.path, &actions, nil, words + [nil], settings + [nil])
    try #require(failure == 0, "\(String(cString: strerror(failure)))")
    self.process = process
  }

  enum End: Equatable { case exit(Int), signal(Int) }

  func wait() -> End {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = Int(status & 0x7F)
    return signal == 0 ? .exit(Int(status >> 8) & 0xFF) : .signal(signal)
  }

  func kill() { send(SIGKILL) }

  func send(_ signal: Int32) { Foundation.kill(process, signal) }
}

extension TemporaryFolder {
  /// Starts a build of the sources of one folder into `Output`.
  func startBuild(of source: String) throws -> Command {
    try Command(
      "build", "--source", "\(path)/\(source)", "--output", "\(path)/Output", "--clock", "2026-06-15T12:00",
      "--quiet")
  }
}
