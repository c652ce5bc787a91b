import AwardLists
import Diagnostics
import Records
import Sheets
import SiteModel
import YAMLTree

/// Which mapping file stands beside which award list: `list.xlsx.yml`, or `list.yml` where that is not there.
struct MappingFiles: Sendable {
  private var files: [String: SourceTree.File] = [:]
  /// What was answered of headings, by the path of the list.
  private var headings: [String: [HeadingAnswer]] = [:]
  /// Mapping files without a list.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ tree: SourceTree, answers: [HeadingAnswer] = []) {
    let mappings = tree.files.filter { $0.kind == .awardMapping }
    guard !mappings.isEmpty || !answers.isEmpty else { return }
    let lists = tree.files.filter { $0.kind == .awards || $0.kind == .awardWorkbook }.map(\.path)
    for answer in answers { add(answer, lists) }
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

  private mutating func add(_ answer: HeadingAnswer, _ lists: [String]) {
    let meant = lists.filter { $0 == answer.list.value || $0.hasSuffix("/" + answer.list.value) }
    for list in meant { headings[list, default: []].append(answer) }
    if meant.isEmpty {
      let names = lists.map { String($0.split(separator: "/").last ?? "") }
      diagnostics.append(
        Diagnostic(
          .answerUnneeded, answer.list.value, at: answer.list.place,
          suggestions: nearMisses(of: answer.list.value, among: names)))
    }
  }

  subscript(list: SourceTree.File) -> SourceTree.File? { files[list.path] }

  /// What a mapping file says, and what was answered of the list.
  func mapping(_ mapping: ListMapping?, of list: SourceTree.File) -> ListMapping? {
    guard let answers = headings[list.path], let first = answers.first else { return mapping }
    var mapping = mapping ?? ListMapping(place: first.place)
    mapping.headings += answers.map {
      ListMapping.Heading(written: $0.text, place: $0.place, meaning: $0.meaning)
    }
    return mapping
  }

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
    file.kind.read($0, file: file.path, mapping: mappings.mapping(mapping.value, of: file), in: context)
  }
  read.diagnostics += mapping.diagnostics
  return read
}
