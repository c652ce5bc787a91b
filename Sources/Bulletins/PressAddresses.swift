/// Where the press room keeps things: paths from the root of the sources.
package enum PressAddresses {
  package static let folder = "Content/press"
  /// A line for each version, which makes it released.
  package static let ledger = "\(folder)/ledger.jsonl"
  /// The ledger with one line more, while the version of that line is stored.
  package static let nextLedger = "\(folder)/.ledger.jsonl.next"
  /// What one command at a time holds.
  package static let lock = "\(folder)/.lock"
  /// The versions of each bulletin.
  package static let published = "\(folder)/published"

  /// The text of a bulletin as its author writes it.
  ///
  /// - Parameter id: its number, as it was written: `2026-0007`.
  package static func source(of id: String) -> String { "\(folder)/\(id).md" }

  /// The folder of a version, below what holds the versions of its bulletin: `v2`.
  package static func folder(ofVersion version: Int) -> String { "v\(version)" }

  /// The bulletin and the version that a file below `published` belongs to: one of `…/2026-0007/v2/`, or the record `…/2026-0007/v2.json`.
  /// `nil` for what else may lie there.
  package static func version(of path: String) -> (id: BulletinID, version: Int)? {
    let parts = path.split(separator: "/", maxSplits: 5)
    guard parts.count >= 5, let id = BulletinID(String(parts[3])), parts[4].first == "v" else { return nil }
    let name = parts[4].dropFirst()
    let number = parts.count == 5 && name.hasSuffix(recordEnding) ? name.dropLast(recordEnding.count) : name
    guard let version = Int(number), version > 0, String(version) == number else { return nil }
    return (id, version)
  }

  fileprivate static let recordEnding = ".json"
}

extension BulletinID {
  /// `tcbc-2026-0007-v2`, to which every format adds its ending.
  package func baseName(version: Int) -> String {
    "tcbc-\(text)-\(PressAddresses.folder(ofVersion: version))"
  }
  /// Where its author writes it.
  package var sourceFile: String { PressAddresses.source(of: text) }
  /// Where its versions are kept.
  package var storage: String { "\(PressAddresses.published)/\(text)" }
  /// Where the files of a version are kept.
  package func storage(ofVersion version: Int) -> String {
    "\(storage)/\(PressAddresses.folder(ofVersion: version))"
  }
  /// Where it is kept what a version says, beside the folder of its files.
  package func recordFile(ofVersion version: Int) -> String {
    storage(ofVersion: version) + PressAddresses.recordEnding
  }
  /// Where the files of a version are laid until they are whole.
  package func nextStorage(ofVersion version: Int) -> String {
    "\(storage)/.\(PressAddresses.folder(ofVersion: version)).next"
  }
  /// The same for what it says.
  package func nextRecordFile(ofVersion version: Int) -> String {
    "\(storage)/.\(PressAddresses.folder(ofVersion: version))\(PressAddresses.recordEnding).next"
  }
}

extension LedgerEntry {
  package var storage: String { id.storage(ofVersion: version) }
  package var recordFile: String { id.recordFile(ofVersion: version) }
  /// The signature of its sums, which may come later than the version.
  package var signatureFile: String { "\(storage)/\(PressFileKind.signature.ending)" }
  /// Its sums, which are what is signed.
  package var sumsFile: String { "\(storage)/\(PressFileKind.sums.ending)" }
}
