import Diagnostics
import SiteModel
import YAMLTree

/// Reads `Content/site.yml`. Without it, or with a mistake in it, nothing can be built.
func loadSettings(_ tree: SourceTree) -> Read<SiteSettings> {
  let file = "Content/site.yml"
  guard status(tree.root + "/" + file) != nil else {
    return Read(diagnostics: [Diagnostic(.noSettings, at: nil)])
  }
  let raw: [UInt8]
  do {
    raw = try readFile(tree.root + "/" + file, limit: FileKind.settings.sizeLimit)
  } catch {
    let reason = (error as? FileError)?.reason ?? ""
    return Read(diagnostics: [Diagnostic(.unreadableFile, reason, at: Place(file))])
  }
  let text = FileText(raw, file: file)
  guard let bytes = text.bytes else { return Read(diagnostics: text.diagnostics) }
  let (root, problems) = yamlTree(bytes, file: file)
  guard let root else {
    let empty = problems.isEmpty ? [Diagnostic(.emptySettings, at: Place(file))] : []
    return Read(diagnostics: text.diagnostics + problems + empty)
  }
  var read = SiteSettings.read(root, file: file)
  read.value?.words = .settings(root)
  read.diagnostics += text.diagnostics + problems
  return read
}
