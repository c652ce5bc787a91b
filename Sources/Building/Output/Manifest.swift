import Formats

/// What the last build wrote, kept in the output as `.guongsang-manifest`: a line for each file, its kind and its
/// path set apart by a tab, in the order of the paths. It holds nothing that the site does not show.
struct Manifest: Sendable {
  static let name = ".guongsang-manifest"
  private static let header = "guongsang 1"

  /// Path to kind.
  var kinds: [String: String] = [:]

  init() {}

  init(_ files: some Sequence<(path: String, kind: String)>) {
    for file in files { kinds[file.path] = file.kind }
  }

  /// `nil` when the bytes are no manifest of ours.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.first.map(String.init) == Self.header else { return nil }
    for line in lines.dropFirst() {
      guard let tab = line.firstIndex(of: "\t") else { continue }
      let path = String(line[line.index(after: tab)...])
      guard Self.isFit(path) else { continue }
      kinds[path] = String(line[..<tab])
    }
  }

  /// A manifest that somebody changed must not make the build delete files elsewhere.
  private static func isFit(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.hasPrefix("/") && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  var bytes: [UInt8] {
    var bytes = Array((Self.header + "\n").utf8)
    for (path, kind) in kinds.sorted(by: { $0.key < $1.key }) {
      bytes.append(kind)
      bytes.append(UInt8(ascii: "\t"))
      bytes.append(path)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
