import Formats
import Publishing
import SiteModel

/// What the last build wrote, kept in the output as `.guongsang-manifest`: a line for each file, its kind and its
/// path set apart by a tab, in the order of the paths. It holds nothing that the site does not show.
struct Manifest: Sendable {
  static let name = ".guongsang-manifest"
  private static let header = "guongsang 1"

  /// Path to kind, which is `nil` where another version of the program had one that this one does not know.
  private(set) var kinds: [String: OutputKind?] = [:]
  /// The paths in their order.
  private(set) var paths: [String] = []

  init() {}

  init(_ files: some Collection<(path: String, kind: OutputKind?)>) {
    kinds.reserveCapacity(files.count)
    paths.reserveCapacity(files.count)
    for file in files { add(file.path, file.kind) }
    // Files come in this order mostly, and sorting what is sorted is quick.
    paths.sort()
  }

  private mutating func add(_ path: String, _ kind: OutputKind?) {
    if kinds.updateValue(kind, forKey: path) == nil { paths.append(path) }
  }

  /// `nil` when the bytes are no manifest of ours.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.first.map(String.init) == Self.header else { return nil }
    for line in lines.dropFirst() {
      guard let tab = line.firstIndex(of: "\t") else { continue }
      let path = String(line[line.index(after: tab)...])
      guard Self.isFit(path) else { continue }
      add(path, OutputKind(rawValue: String(line[..<tab])))
    }
    paths.sort()
  }

  func has(_ path: String) -> Bool { kinds.index(forKey: path) != nil }

  func kind(of path: String) -> OutputKind? { kinds[path] ?? nil }

  /// A manifest that somebody changed must not make the build delete files elsewhere.
  private static func isFit(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.hasPrefix("/") && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  var bytes: [UInt8] {
    var bytes = Array((Self.header + "\n").utf8)
    for path in paths {
      bytes.append(kind(of: path)?.rawValue ?? "")
      bytes.append(UInt8(ascii: "\t"))
      bytes.append(path)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
