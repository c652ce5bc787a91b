import Glibc

/// What stands at a path, links followed as long as they stay in one folder. Nothing is opened: whoever opens a pipe or a device
/// may wait for ever, or set something going.
enum Standing: Equatable {
  case file
  case folder
  /// A link to a folder, by its real path.
  case linkedFolder(String)
  /// A link that leads out, or nowhere.
  case linkOut
  /// A pipe, a socket or a device.
  case special
  case nothing

  /// - Parameter home: the real path of the folder that links must not leave.
  init(_ path: String, in home: String) {
    guard let found = status(path) else {
      self = .nothing
      return
    }
    guard found.isLink else {
      self = found.isFolder ? .folder : found.isFile ? .file : .special
      return
    }
    guard let target = realPath(path), isWithin(target, home), let behind = status(target) else {
      self = .linkOut
      return
    }
    self = behind.isFolder ? .linkedFolder(target) : behind.isFile ? .file : .special
  }
}

/// Whether a path is that of a folder or lies in it.
func isWithin(_ path: String, _ folder: String) -> Bool {
  path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
}

/// The path with every link followed, of something that may still have to be made: what is there of it decides.
func realPathToBe(_ path: String) -> String {
  if let real = realPath(path) { return real }
  guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return path }
  let above = realPathToBe(String(path[..<slash]))
  return (above == "/" ? "" : above) + path[slash...]
}
