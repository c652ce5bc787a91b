import Glibc

/// The right to write one output folder, held by one build at a time through a lock file beside the folder. The
/// system gives it back when the process ends in whatever way.
final class FolderLock: Sendable {
  private let descriptor: Int32
  private let path: String

  private init(_ descriptor: Int32, _ path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Waits up to `patience` seconds; `nil` when another build still holds the lock.
  static func take(_ path: String, patience: Int) throws(FileError) -> FolderLock? {
    // Told before the file is made, so that no signal comes between; what others hold stays theirs.
    Unfinished.begin(lock: path)
    do throws(FileError) {
      if let lock = try wait(for: path, patience) { return lock }
      Unfinished.end(lock: path)
      return nil
    } catch {
      Unfinished.end(lock: path)
      throw error
    }
  }

  private static func wait(for path: String, _ patience: Int) throws(FileError) -> FolderLock? {
    for attempt in 0...(patience * 10) {
      if attempt > 0 { usleep(100_000) }
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw FileError(path) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        // The holder before us may have removed the file while we opened it; then ours locks nothing.
        if isStill(descriptor, at: path) { return FolderLock(descriptor, path) }
      } else if errno != EWOULDBLOCK && errno != EINTR {
        let failure = errno
        close(descriptor)
        throw FileError(path, failure)
      }
      close(descriptor)
    }
    return nil
  }

  deinit {
    unlink(path)
    Unfinished.end(lock: path)
    close(descriptor)
  }
}
