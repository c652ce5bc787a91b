import Diagnostics
import Formats
import Glibc
import Publishing
import Reports

/// Where what the last build said is remembered. It is for whoever builds, so it lies in that user's own folder and never in the site.
package enum StateFolder: Sendable, Equatable {
  /// Nothing is remembered.
  case none
  /// A folder for all sites, with one for each below it (XDG Base Directory Specification, `$XDG_STATE_HOME/guongsang`).
  case home(String)
  /// The folder of this very site.
  case site(String)

  var folder: String? {
    switch self {
    case .none: nil
    case .home(let path), .site(let path): path
    }
  }

  /// - Parameters:
  ///   - baseURL: of the site.
  ///   - source: the folder of its sources, since somebody may build copies of one site.
  func path(baseURL: String, source: String) -> String? {
    switch self {
    case .none: nil
    case .site(let path): path
    case .home(let path):
      "\(path)/\(Self.name(of: baseURL))-\(sha256(realPath(source) ?? source).prefix(8))"
    }
  }

  /// The address in letters that every file system takes: `guongsang.example-tap-chi`.
  private static func name(of baseURL: String) -> String {
    let address = baseURL.split(separator: "//").last ?? ""
    let parts = address.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".")) }
    return String(parts.joined(separator: "-").prefix(100))
  }
}

/// What was said by the last build; `nil` when none said anything here or its file is not ours.
func toldMessages(in folder: String) -> ToldMessages? {
  let bytes = try? readFile("\(folder)/messages", limit: 16 << 20)
  return bytes.flatMap { ToldMessages($0) }
}

/// Remembers what a build said, in a folder that nobody else may look into.
func remember(_ messages: ToldMessages, in folder: String) throws(FileError) {
  try makeFolder(folder, mode: 0o700)
  // Two builds at once each bring a whole file.
  let fresh = "\(folder)/messages.\(getpid())"
  try remove(fresh)
  try writeFile(fresh, messages.bytes, mode: 0o600)
  try move(fresh, to: "\(folder)/messages")
}

extension BuildOptions {
  /// The folder where the messages of this site are remembered.
  func stateFolder(baseURL: String) -> String? { state.path(baseURL: baseURL, source: source) }

  /// Why messages must not be remembered where it is asked for: what lies in the output is published.
  var stateProblem: Diagnostic? {
    guard let folder = state.folder else { return nil }
    let real = realPathToBe(folder)
    let forbidden = [output, "\(source)/\(SourcePaths.content)", "\(source)/\(SourcePaths.themes)"]
    return forbidden.contains { isWithin(real, realPathToBe($0)) }
      ? Diagnostic(.stateInSite, folder, at: nil) : nil
  }
}

extension BuildReport {
  /// Compares the messages with those of the last build.
  mutating func recallMessages(_ options: BuildOptions, remembering: Bool) {
    guard let baseURL, let folder = options.stateFolder(baseURL: baseURL) else { return }
    told = toldMessages(in: folder)
    guard remembering else { return }
    do throws(FileError) {
      try remember(ToldMessages(diagnostics), in: folder)
    } catch {
      diagnostics.append(Diagnostic(.stateNotKept, folder, error.reason, at: nil))
    }
  }
}
