import Foundation

/// A folder that exists as long as this value does.
final class TemporaryFolder: Sendable {
  /// Absolute, every link followed, without a slash at the end.
  let path: String

  init() throws {
    path = Self.parent + "/guongsang-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// In memory where that is possible: a build asks the disk to write everything down, and these are thousands.
  private static let parent: String = {
    let memory = "/dev/shm"
    let disk = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    return access(memory, W_OK | X_OK) == 0 ? memory : disk
  }()

  deinit {
    // A test may have taken the right to write away.
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
      chmod(path + "/" + name, 0o755)
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  func holds(_ name: String) -> Bool {
    var found = stat()
    return lstat(path + "/" + name, &found) == 0
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// The names in a folder, sorted.
  func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
  }
}
