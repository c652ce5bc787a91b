import Foundation
import Testing

/// Everything in a folder: files by their path with what identifies them, links by where they lead.
struct Tree: Equatable {
  struct File: Equatable {
    let bytes: [UInt8]
    let inode: UInt64
    /// Nanoseconds.
    let modified: Int

    static func == (a: File, b: File) -> Bool { a.bytes == b.bytes }
  }

  private(set) var files: [String: File] = [:]

  init() {}

  init(_ folder: String) throws { try add(folder, "") }

  private mutating func add(_ root: String, _ folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)") {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      var found = stat()
      guard lstat("\(root)/\(path)", &found) == 0 else { throw POSIXError(.ENOENT) }
      if found.st_mode & S_IFMT == S_IFDIR {
        try add(root, path)
      } else {
        let bytes =
          found.st_mode & S_IFMT == S_IFLNK
          ? Array(try FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/\(path)").utf8)
          : Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")))
        let modified = found.st_mtim.tv_sec * 1_000_000_000 + found.st_mtim.tv_nsec
        files[path] = File(bytes: bytes, inode: UInt64(found.st_ino), modified: modified)
      }
    }
  }

  subscript(path: String) -> [UInt8]? { files[path]?.bytes }

  func text(_ path: String) -> String? { self[path].map { String(decoding: $0, as: UTF8.self) } }

  /// Where two trees differ, in words; empty when they are the same.
  func differences(from other: Tree) -> String {
    let paths = Set(files.keys).union(other.files.keys).sorted()
    let lines = paths.compactMap { path -> String? in
      switch (self[path], other[path]) {
      case (let a?, let b?) where a == b: nil
      case (let a?, let b?): "\(path) differs: \(Self.difference(a, b))"
      case (_?, nil): "only the first has \(path)"
      default: "only the second has \(path)"
      }
    }
    return lines.prefix(10).joined(separator: "\n")
  }

  /// What two files say where they begin to differ.
  private static func difference(_ a: [UInt8], _ b: [UInt8]) -> String {
    let start = max(0, zip(a, b).prefix { $0 == $1 }.count - 80)
    func words(_ bytes: [UInt8]) -> String {
      String(decoding: bytes.dropFirst(start).prefix(240), as: UTF8.self)
    }
    return "“\(words(a))” and “\(words(b))”"
  }
}

extension TemporaryFolder {
  func tree(_ name: String = "Output") throws -> Tree { try Tree("\(path)/\(name)") }
}

/// Requires that two folders hold the same.
func expectSame(
  _ a: Tree, _ b: Tree, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let differences = a.differences(from: b)
  #expect(differences.isEmpty, comment, sourceLocation: sourceLocation)
}
