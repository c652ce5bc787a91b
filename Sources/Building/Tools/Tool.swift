import Diagnostics
import Glibc

/// A program outside that makes bytes for us, or tells us something.
enum Tool: String, Sendable {
  case typst, pandoc, exiftool, vipsthumbnail, git

  /// What an administrator types to have it.
  var installation: String {
    switch self {
    case .typst: "make tools"
    case .pandoc: "apt install pandoc"
    case .exiftool: "apt install libimage-exiftool-perl"
    case .vipsthumbnail: "apt install libvips-tools"
    case .git: "apt install git"
    }
  }
}

/// Why a tool made nothing.
enum ToolProblem: Error, Hashable, Sendable {
  case missing(Tool)
  /// What the tool said, or what happened to it.
  case failed(Tool, String)

  /// - Parameter isOptional: whether to do without a tool that is missing.
  func diagnostic(isOptional: Bool) -> Diagnostic {
    switch self {
    case .missing(let tool):
      Diagnostic(isOptional ? .skippedTool : .missingTool, tool.rawValue, tool.installation, at: nil)
    case .failed(let tool, let reason): Diagnostic(.toolFailed, tool.rawValue, reason, at: nil)
    }
  }
}

/// Where tools and their files are found.
struct ToolPlaces: Sendable {
  /// A virtual environment of Python that has Typst (`make tools`).
  let python: String
  /// Folders with Liberation 2: of Debian 12, and of later releases, which gave it the name of the first Liberation. The fonts of
  /// the first, in the folder of that name, lack Vietnamese letters, so the order matters.
  let fonts = ["/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation"]

  /// - Parameter source: the folder that holds `Content/` and `Themes/`; beside them lies `.build-tools`, unless
  ///   `GUONGSANG_TOOLS` names another folder.
  init(source: String) {
    let named = getenv("GUONGSANG_TOOLS").map { String(cString: $0) }
    python = (named ?? source + "/.build-tools") + "/bin/python"
  }
}
