import Glibc

/// Removes a file or a folder with all it holds; nothing there is fine. A link is removed and never followed, also one that
/// takes the place of a folder meanwhile.
func remove(_ path: String) throws(FileError) {
  guard let found = status(path) else { return }
  guard found.isFolder else {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileError(path) }
    return
  }
  let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  guard folder >= 0 else { throw FileError(path) }
  try empty(folder, path)
  guard rmdir(path) == 0 || errno == ENOENT else { throw FileError(path) }
}

/// Removes what an open folder holds, and closes it.
///
/// - Parameter path: its name in errors.
private func empty(_ descriptor: Int32, _ path: String) throws(FileError) {
  guard let folder = fdopendir(descriptor) else {
    let failure = errno
    close(descriptor)
    throw FileError(path, failure)
  }
  defer { closedir(folder) }
  for (name, kind) in entries(of: folder) {
    if kind != .folder {
      if unlinkat(descriptor, name, 0) == 0 || errno == ENOENT { continue }
      // Not every file system tells what is a folder.
      guard kind == .unknown, errno == EISDIR || errno == EPERM else { throw FileError(path + "/" + name) }
    }
    let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard inner >= 0 else {
      if errno == ENOENT { continue }
      throw FileError(path + "/" + name)
    }
    try empty(inner, path + "/" + name)
    guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw FileError(path + "/" + name)
    }
  }
}
