import SiteModel

extension PressHistory {
  /// The files of all versions as they were stored. While a bulletin is held, a notice stands at the pages of the versions that
  /// may not be used; once it is killed, nothing stands there.
  func storedFiles(below folder: String) -> [OutputFile] {
    versions.flatMap { version in
      switch version.content {
      case .bulletin, .notice: version.outputFiles(below: folder)
      case .withdrawn: status == .held ? standIns(for: version.entry, below: folder) : []
      }
    }
  }

  private func standIns(for entry: LedgerEntry, below folder: String) -> [OutputFile] {
    guard let notice = current.notice else { return [] }
    return [PressFormat.html, .text].map { format in
      OutputFile(
        path: "\(folder)v\(entry.version)/tcbc-\(entry.id.text)-v\(entry.version)\(format.ending)",
        kind: "bulletin", origin: entry.place.file,
        content: .made { output in
          if case .bytes(let bytes)? = format.notice?(notice) { output += bytes }
        })
    }
  }
}

extension PressVersion {
  fileprivate func outputFiles(below folder: String) -> [OutputFile] {
    let names = entry.files.map(\.path) + (isSigned ? [LedgerEntry.signatureName] : [])
    return names.map { name in
      OutputFile(
        path: "\(folder)v\(entry.version)/\(name)", kind: "bulletin", origin: entry.place.file,
        content: .copied(source: "\(entry.storage)/\(name)"))
    }
  }
}
