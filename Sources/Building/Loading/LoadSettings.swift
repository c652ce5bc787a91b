import Diagnostics
import Publishing
import Records
import SiteModel
import YAMLTree

/// Reads `Content/site.yml`. Without it, or with a mistake in it, nothing can be built.
func loadSettings(_ tree: SourceTree) -> Read<SiteSettings> {
  let file = SourcePaths.settings
  let content = tree.root + "/" + SourcePaths.content
  let home = realPath(content) ?? content
  switch Standing(tree.root + "/" + file, in: home) {
  case .file: break
  case .nothing: return Read(diagnostics: [Diagnostic(.noSettings, at: nil)])
  // Said already of all files of `Content/`.
  case .linkOut, .special: return Read(diagnostics: [])
  case .folder, .linkedFolder:
    return Read(diagnostics: [Diagnostic(.specialSettings, at: Place(file))])
  }
  let raw: [UInt8]
  do throws(FileError) {
    raw = try readFile(tree.root + "/" + file, limit: FileKind.settings.sizeLimit)
  } catch {
    return Read(diagnostics: [Diagnostic(.unreadableFile, error.reason, at: Place(file))])
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
