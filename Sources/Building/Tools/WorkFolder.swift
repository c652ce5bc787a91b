import Glibc

/// Does `work` with a new folder of its own, which is removed afterwards.
func withWorkFolder<Made>(_ work: (_ folder: String) async throws(FileError) -> Made) async throws(FileError)
  -> Made
{
  let folder = try WorkFolder()
  do throws(FileError) {
    let made = try await work(folder.path)
    try folder.end()
    return made
  } catch {
    // What went wrong first is what matters; the next command removes the folder.
    try? folder.end()
    throw error
  }
}

/// A new folder for what tools read and write: texts of bulletins that nobody may see yet. It is only the user's, and as long
/// as its process lives it is locked, so that after a kill the next command can tell that nobody needs it any more.
final class WorkFolder: Sendable {
  let path: String
  private let descriptor: Int32

  /// Throws `FileError` when there is no room for it.
  init() throws(FileError) {
    // Told before there is one, so that no signal comes between.
    Unfinished.beginWorkFolder()
    do throws(FileError) {
      (path, descriptor) = try Self.makeAndLock()
    } catch {
      Unfinished.endWorkFolder()
      throw error
    }
  }

  private static func makeAndLock() throws(FileError) -> (path: String, descriptor: Int32) {
    for _ in 0..<100 {
      let path = try make()
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      // Between making and locking, another command may have taken it for one that was left. Where the file system has no
      // locks, nobody takes it for that.
      if descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK,
        isStill(descriptor, at: path)
      {
        return (path, descriptor)
      }
      if descriptor >= 0 { close(descriptor) }
    }
    throw FileError(temporaryFolder(), EBUSY)
  }

  func end() throws(FileError) { try remove(path) }

  deinit {
    try? end()
    close(descriptor)
    Unfinished.endWorkFolder()
  }

  private static func make() throws(FileError) -> String {
    var template = Array((temporaryFolder() + "/" + workFolderName + "XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(temporaryFolder()) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Removes the work folders that commands of this user left when they were killed.
///
/// The folder they lie in may be everybody's, so each is held against all that makes it ours: its name, a folder and no link,
/// its owner, its mode, and that nobody has locked it.
package func sweepWorkFolders() {
  let temporary = temporaryFolder()
  for name in (try? names(in: temporary)) ?? [] where name.hasPrefix(workFolderName) {
    guard let descriptor = abandonedFolder(temporary + "/" + name) else { continue }
    // What cannot be removed is tried again by the next command.
    try? remove(temporary + "/" + name)
    close(descriptor)
  }
}

private let workFolderName = "guongsang-work."

private func temporaryFolder() -> String {
  let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
  return named.isEmpty ? "/tmp" : named
}

/// Opens and locks a work folder of this user that nobody needs; `nil` when it is none, or a process has it.
private func abandonedFolder(_ path: String) -> Int32? {
  let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  guard descriptor >= 0 else { return nil }
  var own = stat()
  guard fstat(descriptor, &own) == 0, own.st_uid == geteuid(), own.st_mode & 0o777 == 0o700,
    flock(descriptor, LOCK_EX | LOCK_NB) == 0, isStill(descriptor, at: path)
  else {
    close(descriptor)
    return nil
  }
  return descriptor
}
