import Diagnostics
import Publishing

/// Finds the files of `Content/` in the order of their paths, each folder once.
///
/// A link to a folder is passed over where that folder is walked anyway. So links cannot lead in a circle, and what is counted is
/// not counted twice; only folders with a name that begins with a dot are walked where a link leads to them.
struct ContentWalk {
  let root: String
  /// The real path of `Content/`.
  let home: String
  private(set) var files: [String] = []
  /// What is found behind links: files, and folders that are walked nowhere else.
  private(set) var links: [String] = []
  /// Links to folders that are walked in their own places, by the paths of both in the source root.
  private(set) var passedOver: [(path: String, folder: String)] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The real paths of folders that are walked behind links, and the paths they are walked under.
  private var linked: [String: String] = [:]

  init(root: String, home: String) {
    self.root = root
    self.home = home
  }

  /// - Parameters:
  ///   - folder: its path in the source root.
  ///   - real: its real path.
  mutating func walk(_ folder: String, real: String, depth: Int) throws(FileError) {
    guard depth < 20 else { return }
    for (name, kind) in try entries(in: root + "/" + folder) where Self.isContent(name) {
      let path = folder + "/" + name
      switch kind {
      case .file: files.append(path)
      case .folder: try walk(path, real: real + "/" + name, depth: depth + 1)
      case .unknown: try look(at: path, real: real + "/" + name, in: real, depth: depth)
      }
    }
  }

  private mutating func look(at path: String, real: String, in folder: String, depth: Int) throws(FileError) {
    switch Standing(root + "/" + path, in: home) {
    case .file:
      files.append(path)
      links.append(path)
    case .folder: try walk(path, real: real, depth: depth + 1)
    case .linkedFolder(let target): try follow(path, to: target, from: folder, depth: depth)
    case .linkOut: diagnostics.append(Diagnostic(.symbolicLinkOut, at: Place(path)))
    case .special:
      // Without its settings there is no site.
      let rule: Rule = path == SourcePaths.settings ? .specialSettings : .specialFile
      diagnostics.append(Diagnostic(rule, at: Place(path)))
    case .nothing: break
    }
  }

  private mutating func follow(_ path: String, to target: String, from folder: String, depth: Int)
    throws(FileError)
  {
    if isWithin(folder, target) {
      diagnostics.append(Diagnostic(.symbolicLinkLoop, at: Place(path)))
    } else if let place = place(of: target) {
      passedOver.append((path, place))
    } else {
      linked[target] = path
      links.append(path)
      try walk(path, real: target, depth: depth + 1)
    }
  }

  /// The path under which a folder is walked, by its real path; `nil` when it is not, or not yet.
  private func place(of target: String) -> String? {
    let parts = target.dropFirst(home.count).split(separator: "/")
    if parts.allSatisfy({ Self.isContent($0) }) {
      return ([Substring(SourcePaths.content)] + parts).joined(separator: "/")
    }
    for (real, path) in linked where isWithin(target, real) {
      let below = target.dropFirst(real.count)
      if below.split(separator: "/").allSatisfy({ Self.isContent($0) }) { return path + below }
    }
    return nil
  }

  private static func isContent(_ name: some StringProtocol) -> Bool {
    !name.hasPrefix(".") && !name.hasPrefix("~$")
      && !["thumbs.db", "desktop.ini"].contains(name.lowercased())
  }
}
