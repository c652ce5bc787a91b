import Publishing
import Records

/// What texts were called before they took another name and kept their old address.
struct Renamings {
  /// By the old name.
  private(set) var names: [String: (name: String, folder: String)] = [:]

  init(of site: Site) {
    let paths = SitePaths(site.settings)
    for text in site.texts where text.kind.isReferredTo {
      let aliases = site.aliases(of: text)
      guard !aliases.isEmpty, let folder = text.kind.section.map(paths.folder) else { continue }
      for alias in aliases {
        guard let old = aliasPath(alias.value)?.name(in: folder), site.targets[old] == nil else { continue }
        names[old] = (site.id(of: text), folder)
      }
    }
  }

  func name(of old: String) -> String { names[old]?.name ?? old }
}

extension String {
  /// The one folder that it is in another: `a` of `guong-sang/a/`.
  fileprivate func name(in folder: String) -> String? {
    guard hasPrefix(folder), hasSuffix("/"), utf8.count > folder.utf8.count + 1 else { return nil }
    let name = dropFirst(folder.count).dropLast()
    return name.contains("/") ? nil : String(name)
  }
}
