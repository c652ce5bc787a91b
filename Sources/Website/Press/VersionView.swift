import Bulletins
import SiteModel
import Theming

/// A version of a bulletin in the list of all of them, with what it changed.
struct VersionView: TemplateView {
  private let version: PressVersion
  private let isCurrent: Bool
  private let files: [BulletinFile]
  /// Of an earlier version, which has no list of its own: the archive, tables, formats for programs, proofs.
  private let otherFiles: [BulletinFile]
  private let changes: [PressChange]
  private let context: SiteContext

  /// The newest first.
  static func all(of history: PressHistory, _ pages: PressPages) -> [VersionView] {
    let context = pages.context
    let page = context.paths.page(history.id)
    var before: PressBulletin?
    var views: [VersionView] = []
    for (offset, version) in history.versions.enumerated() {
      var changes: [PressChange] = []
      if let bulletin = version.bulletin {
        changes = before.map(bulletin.changes) ?? []
        before = bulletin
      }
      let isCurrent = offset == history.versions.count - 1
      let files = history.files(of: version, at: page, pages.bulletinFiles)
      views.append(
        VersionView(
          version: version, isCurrent: isCurrent, files: files.filter(\.isDocument),
          otherFiles: isCurrent ? [] : files.filter { !$0.isDocument }, changes: changes,
          context: context))
    }
    return views.reversed()
  }

  static let fields: [Field<VersionView>] = [
    .view("status") { VersionStatus($0.version, $0.context) },
    .flag("is_current") { $0.isCurrent },
    .flag("is_earlier") { !$0.isCurrent && !$0.version.isWithdrawn },
    .flag("is_replaced_by_notice") { $0.version.isWithdrawn && !$0.files.isEmpty },
    .flag("is_deleted") { $0.version.isWithdrawn && $0.files.isEmpty },
    .list("files") { $0.files },
    .list("other_files") { $0.otherFiles },
    .flag("has_other_files") { !$0.otherFiles.isEmpty },
    .list("changes") { $0.changes.map(BulletinChange.init) },
    .flag("has_changes") { !$0.changes.isEmpty },
  ]
}

extension PressHistory {
  /// Of a version that may not be used, what stands in its place.
  fileprivate func files(
    of version: PressVersion, at page: String, _ files: BulletinFiles
  ) -> [BulletinFile] {
    guard case .withdrawn = version.content else { return files.all(of: version, at: page) }
    guard status == .held else { return [] }
    let number = version.entry.version
    return [
      files.file(
        named: id.baseName(version: number) + PressFileKind.pageEnding,
        in: "\(page)\(PressAddresses.folder(ofVersion: number))/")
    ]
  }
}
