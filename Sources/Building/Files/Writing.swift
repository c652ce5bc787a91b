import CFiles
import Glibc

/// Writes a new file; the folder must be there and the file must not.
func writeFile(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o644) throws(FileError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
  guard descriptor >= 0 else { throw FileError(path) }
  do throws(FileError) {
    try write(bytes, to: descriptor, path)
  } catch {
    close(descriptor)
    throw error
  }
  // Some file systems say only on closing that the disk is full.
  guard close(descriptor) == 0 else { throw FileError(path) }
}

/// Writes all bytes to an open file, which an error calls by `path`.
package func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
  try bytes.withUnsafeBufferPointer { buffer throws(FileError) in
    var done = 0
    while done < buffer.count {
      let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path) }
      done += count
    }
  }
}

/// Writes a new file of mode 0644 with the bytes of another, without taking them through this program where the kernel can.
func copyFile(_ source: String, to target: String) throws(FileError) {
  let input = open(source, O_RDONLY | O_CLOEXEC)
  guard input >= 0 else { throw FileError(source) }
  defer { close(input) }
  var found = stat()
  guard fstat(input, &found) == 0 else { throw FileError(source) }
  let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard output >= 0 else { throw FileError(target) }
  var left = Int(found.st_size)
  while left > 0 {
    let count = guongsang_copy(input, output, UInt(left))
    if count < 0 && errno == EINTR { continue }
    if count <= 0 { break }
    left -= count
  }
  let isClosed = close(output) == 0
  if left > 0 || !isClosed {
    // Not every pair of file systems can.
    try remove(target)
    try writeFile(target, try readFile(source))
  }
}

/// Makes a folder and those above it; one that is there already is fine and stays as it is.
func makeFolder(_ path: String, mode: mode_t = 0o755) throws(FileError) {
  if mkdir(path, mode) == 0 { return }
  switch errno {
  case EEXIST:
    guard status(path)?.isFile != true else { throw FileError(path, ENOTDIR) }
  case ENOENT:
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { throw FileError(path, ENOENT) }
    try makeFolder(String(path[..<slash]), mode: mode)
    guard mkdir(path, mode) == 0 || errno == EEXIST else { throw FileError(path) }
  default: throw FileError(path)
  }
}

/// Gives a file another name; one that had that name is replaced.
func move(_ path: String, to target: String) throws(FileError) {
  guard rename(path, target) == 0 else { throw FileError(target) }
}

/// The names in a folder, sorted by bytes.
func names(in path: String) throws(FileError) -> [String] { try entries(in: path).map(\.name) }

/// What a folder tells of something in it; links, and what the file system does not tell, need a closer look.
enum EntryKind { case file, folder, unknown }

/// The names in a folder, sorted by bytes.
func entries(in path: String) throws(FileError) -> [(name: String, kind: EntryKind)] {
  guard let folder = opendir(path) else { throw FileError(path) }
  defer { closedir(folder) }
  return entries(of: folder).sorted { $0.name < $1.name }
}

/// The names in an open folder, in the order of the file system.
func entries(of folder: OpaquePointer) -> [(name: String, kind: EntryKind)] {
  var entries: [(name: String, kind: EntryKind)] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { entries.append((name, EntryKind(Int(entry.pointee.d_type)))) }
  }
  return entries
}

extension EntryKind {
  fileprivate init(_ type: Int) {
    switch type {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    default: self = .unknown
    }
  }
}
