import Bulletins
import Publishing
import SiteModel

extension PressHistory {
  /// The files of all versions as they were stored. While a bulletin is held, its notice stands in the place of each version that
  /// may not be used, in every format; once it is killed, nothing stands there.
  func storedFiles(below folder: String, in formats: [PressFormat] = PressFormat.all) -> [OutputFile] {
    versions.flatMap { version in
      switch version.content {
      case .bulletin, .notice: version.outputFiles(below: folder)
      case .withdrawn: status == .held ? standIns(for: version.entry, below: folder, formats) : []
      }
    }
  }

  /// What tells of a version by its number is left out.
  private func standIns(
    for entry: LedgerEntry, below folder: String, _ formats: [PressFormat]
  ) -> [OutputFile] {
    guard let notice = current.notice else { return [] }
    var edition = notice.edition
    edition.version = entry.version
    let stored = Set(current.entry.files.map(\.path))
    let texts = formats.filter { $0.isWholeText && stored.contains($0.name(in: notice.edition)) }
    return texts.map { format in
      OutputFile(
        path: folder + PressAddresses.folder(ofVersion: entry.version) + "/" + format.name(in: edition),
        kind: .bulletin,
        origin: entry.place.file,
        content: .copied(source: "\(current.entry.storage)/\(format.name(in: notice.edition))"))
    }
  }
}

extension PressVersion {
  fileprivate func outputFiles(below folder: String) -> [OutputFile] {
    let names = entry.files.map(\.path) + (isSigned ? [PressFileKind.signature.ending] : [])
    let (home, storage, origin) = (
      "\(folder)\(PressAddresses.folder(ofVersion: entry.version))/", "\(entry.storage)/", entry.place.file
    )
    return names.map { name in
      OutputFile(
        path: home + name, kind: .bulletin, origin: origin, content: .copied(source: storage + name))
    }
  }
}
