import CFiles
import Glibc

/// A run that was asked to end, as the program that began in its place knows it. It is the same process, alone and with no
/// file open.
package struct EndedRun: Sendable {
  private static let word = "--ended-by"

  private var signal: Int32 = 0
  private let showsTyping: Bool
  private let locks: [String]

  init(showsTyping: Bool, locks: [String]) {
    self.showsTyping = showsTyping
    self.locks = locks
  }

  /// - Parameter arguments: those of the command; `nil` when they are those of a command as people type it.
  package init?(_ arguments: [String]) {
    guard arguments.count > 3, arguments[1] == Self.word, let signal = Int32(arguments[2]) else { return nil }
    self.init(showsTyping: arguments[3] == "show-typing", locks: Array(arguments[4...]))
    self.signal = signal
  }

  /// The signal handler writes the number of the signal in place of the zeros.
  var arguments: [String] { ["guongsang", Self.word, "00", showsTyping ? "show-typing" : "-"] + locks }

  /// Takes away what the run left behind, and ends as it would have ended.
  package func finish() -> Never {
    endChildren()
    if showsTyping { guongsang_show_typing() }
    for lock in locks { removeUnfinishedSite(lockedBy: lock) }
    sweepWorkFolders()
    guongsang_end_by(signal)
  }

  /// Unless another build is at it already, which removes what it finds itself.
  private func removeUnfinishedSite(lockedBy path: String) {
    guard path.hasSuffix(OutputFolder.lockEnding), let lock = try? FolderLock.take(path, patience: 0) else {
      return
    }
    // What cannot be removed now goes with the next build.
    try? remove(String(path.dropLast(OutputFolder.lockEnding.count)) + OutputFolder.nextEnding)
    withExtendedLifetime(lock) {}
  }
}

/// Asks the programs that the run had started to end, and waits for that a short time; `timeout` hands it on to the program
/// that it watches.
private func endChildren() {
  let children = childProcesses()
  for child in children { kill(child, SIGTERM) }
  var left = Set(children)
  for _ in 0..<200 where !left.isEmpty {
    left = left.filter { waitpid($0, nil, WNOHANG) == 0 }
    if !left.isEmpty { usleep(10_000) }
  }
  for child in left {
    // `timeout` leads a group of its own, in which the program is too.
    if getpgid(child) == child { kill(-child, SIGKILL) }
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
  }
}

private func childProcesses() -> [pid_t] {
  let me = getpid()
  let file = open("/proc/\(me)/task/\(me)/children", O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return [] }
  defer { close(file) }
  // A file of the kernel's does not tell its size.
  var bytes = [UInt8](repeating: 0, count: 1 << 16)
  let count = read(file, &bytes, bytes.count)
  bytes.removeSubrange(max(0, count)...)
  return String(decoding: bytes, as: UTF8.self).split(separator: " ").compactMap { pid_t($0) }
}
