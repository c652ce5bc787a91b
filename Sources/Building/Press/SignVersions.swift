import Bulletins
import Diagnostics
import PressRoom
import Publishing
import Reports
import SiteModel

/// Signs the sums of each bulletin's last version, in its stored folder. The key lies elsewhere; what was released stays as it is.
package func sign(_ options: PressOptions, key: String) async -> PressReport {
  var run = BuildRun(options.build)
  var report = PressReport(run.report)
  do throws(FileError) {
    let lock = try FolderLock.take(options.build.source + "/" + PressAddresses.lock, patience: 60)
    defer { withExtendedLifetime(lock) {} }
    if lock == nil { run.fail(.world, Diagnostic(.outputLocked, PressAddresses.folder, at: nil)) }
    if lock != nil, let (site, _) = try await run.readSite(), run.report.failure == nil {
      report.zone = site.settings.zone
      report.released = try run.sign(options.ids, of: site, key: key)
    }
  } catch {
    run.fail(.world, Diagnostic(.cannotWrite, error.path, error.reason, at: nil))
  }
  run.report.leaveWarningsToCheck(but: .noPressKey)
  report.build = run.report
  return report
}

extension BuildRun {
  /// The versions that were signed, up to the first that could not be.
  fileprivate mutating func sign(_ ids: [String], of site: Site, key: String) throws(FileError)
    -> [LedgerEntry]
  {
    var signed: [LedgerEntry] = []
    for written in ids {
      let id = BulletinID(written)
      guard let history = site.releases.first(where: { $0.id == id }) else {
        let near = nearMisses(of: written, among: site.releases.map(\.id.text))
        fail(.content, Diagnostic(.unknownBulletin, written, at: nil, suggestions: near))
        return signed
      }
      let (entry, version) = (history.current.entry, String(history.current.entry.version))
      guard !history.current.isSigned else {
        fail(.content, Diagnostic(.alreadySigned, history.id.text, version, at: entry.place))
        return signed
      }
      guard try isStored(history), sign(history, key: key),
        try isVerifiable(entry, with: site.settings.press.key)
      else { return signed }
      signed.append(entry)
    }
    return signed
  }

  /// Whether all of a version is what the ledger has: nothing else is signed.
  private mutating func isStored(_ history: PressHistory) throws(FileError) -> Bool {
    let problems = try KeptVersion(history: history, position: history.versions.count - 1)
      .problems(root: options.source)
    problems.forEach { fail(.content, $0) }
    return problems.isEmpty
  }

  /// Whether readers can check what was signed just now with the key that the site gives them.
  private mutating func isVerifiable(_ entry: LedgerEntry, with key: String?) throws(FileError) -> Bool {
    guard let key else {
      add([Diagnostic(.noPressKey, at: Place(SourcePaths.settings))])
      return true
    }
    let (root, signature) = (options.source + "/", options.source + "/" + entry.signatureFile)
    guard Minisign.verify("\(root)\(entry.sumsFile)", key: key, signature: signature) != .done
    else {
      return true
    }
    try remove(signature)
    fail(.content, Diagnostic(.otherSigningKey, entry.id.text, at: Place(SourcePaths.settings)))
    return false
  }

  private mutating func sign(_ history: PressHistory, key: String) -> Bool {
    let (entry, root) = (history.current.entry, options.source + "/")
    let tag = history.current.edition?.tag ?? history.id.text
    switch Minisign.sign(
      "\(root)\(entry.sumsFile)", key: key, signature: root + entry.signatureFile,
      comment: "\(tag) v\(entry.version)")
    {
    case .done: return true
    case .failed: fail(.world, Diagnostic(.notSigned, history.id.text, String(entry.version), at: nil))
    case .missing: fail(.world, Diagnostic(.minisignMissing, at: nil))
    }
    return false
  }
}
