import AwardLists
import Diagnostics
import Records
import Sheets
import SiteModel
import YAMLTree

/// Which mapping file stands beside which award list: `list.xlsx.yml`, or `list.yml` where that is not there.
struct MappingFiles: Sendable {
  private var files: [String: SourceTree.File] = [:]
  /// Mapping files without a list.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ tree: SourceTree) {
    let mappings = tree.files.filter { $0.kind == .awardMapping }
    guard !mappings.isEmpty else { return }
    let lists = tree.files.filter { $0.kind == .awards || $0.kind == .awardWorkbook }.map(\.path)
    for mapping in mappings {
      let meant = Self.withoutEnding(mapping.path)
      let exact = lists.filter { $0 == meant }
      let named = exact.isEmpty ? lists.filter { Self.withoutEnding($0) == meant } : exact
      for list in named where files[list] == nil || !exact.isEmpty { files[list] = mapping }
      if named.isEmpty {
        let name = String(meant.split(separator: "/").last ?? "")
        let near = nearMisses(of: name, among: lists.map { String($0.split(separator: "/").last ?? "") })
        diagnostics.append(Diagnostic(.mappingWithoutList, name, at: Place(mapping.path), suggestions: near))
      }
    }
  }

  subscript(list: SourceTree.File) -> SourceTree.File? { files[list.path] }

  private static func withoutEnding(_ path: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return path }
    return String(path[..<dot])
  }
}

/// One award list with its mapping file, from the disk to its rows.
func readAwards(
  _ file: SourceTree.File, _ mappings: MappingFiles, root: String, in context: ReadingContext
) -> Read<FileContent> {
  var mapping = Read<ListMapping>(diagnostics: [])
  if let beside = mappings[file] {
    mapping = withBytes(of: beside, root: root) { ListMapping.read($0, file: beside.path, in: context) }
  }
  var read = withBytes(of: file, root: root) {
    file.kind.read($0, file: file.path, mapping: mapping.value, in: context)
  }
  read.diagnostics += mapping.diagnostics
  return read
}
