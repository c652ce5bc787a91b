import Foundation
import Testing

/// A small file system in memory, mounted on a folder until this value goes; only root can have one.
final class OwnDisk: Sendable {
  let path: String

  /// Whether this process may mount.
  static let isPossible: Bool = {
    guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
    return (try? OwnDisk(on: folder.path, kibibytes: 64)) != nil
  }()

  init(on path: String, kibibytes: Int) throws {
    self.path = path
    try #require(mount("tmpfs", path, "tmpfs", 0, "size=\(kibibytes)k,mode=755") == 0)
  }

  func forbidWriting() throws {
    try #require(mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0)
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }
}
