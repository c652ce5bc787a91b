import Diagnostics
import Glibc
import Publishing

extension BuildOptions {
  /// Why the output must not be where it is asked for. Said before anything is read: a build goes through the folder, and that
  /// and its neighbours are changed.
  var outputProblem: Diagnostic? {
    let real = realPathToBe(output)
    let home = getenv("HOME").map { realPathToBe(String(cString: $0)) }
    if real == "/" || real == home { return Diagnostic(.outputTooWide, real, at: nil) }
    let root = realPath(source) ?? source
    let isMixed = [SourcePaths.content, SourcePaths.themes].contains { name in
      // Each may be a link to a folder elsewhere.
      let folders = [root + "/" + name, realPathToBe(root + "/" + name)]
      return folders.contains { isWithin(real, $0) || isWithin($0, real) }
    }
    return isMixed ? Diagnostic(.outputWithinContent, at: nil) : nil
  }
}
