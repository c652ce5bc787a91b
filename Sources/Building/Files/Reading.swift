import Glibc

/// Reads a whole file.
///
/// - Parameter limit: the most bytes that are read; a longer file is an error `EFBIG`.
func readFile(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
  // A pipe would keep us waiting for somebody who writes; of a file this changes nothing.
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw FileError(path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw FileError(path) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, EISDIR) }
  let size = Int(status.st_size)
  guard size <= limit else { throw FileError(path, EFBIG) }
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { failure = errno }
      if got <= 0 { break }
      count += got
    }
  }
  guard failure == 0 else { throw FileError(path, failure) }
  return bytes
}

/// Reads a file of any size in large pieces that overlap, so that nothing short is missed where one ends.
func eachWindow(of path: String, _ take: ([UInt8]) -> Void) throws(FileError) {
  let (size, overlap) = (16 << 20, 1 << 20)
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw FileError(path) }
  defer { close(descriptor) }
  var position = 0
  while true {
    var failure: Int32 = 0
    let window = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, size - count, position + count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else { throw FileError(path, failure) }
    take(window)
    guard window.count == size else { return }
    position += size - overlap
  }
}

/// What stands at a path, links not followed; `nil` when nothing does.
func status(_ path: String) -> stat? {
  var status = stat()
  return lstat(path, &status) == 0 ? status : nil
}

/// Whether what was opened is what stands at the path now: whoever had it before us may have removed it meanwhile.
func isStill(_ descriptor: Int32, at path: String) -> Bool {
  var own = stat()
  guard fstat(descriptor, &own) == 0, let there = status(path) else { return false }
  return own.st_ino == there.st_ino && own.st_dev == there.st_dev
}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}

/// The path with every link followed; `nil` when it leads nowhere.
func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
