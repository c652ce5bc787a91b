import Diagnostics

/// What was put right in the texts of a file: said once for all of them.
package struct TextRepairs: Sendable {
  /// Words that were not in NFC.
  package private(set) var composed = 0
  private var lookAlikes = 0
  private var firstLookAlike: LookAlike?

  package init() {}

  /// Valid UTF-8 in NFC, with Vietnamese letters for those that only look like them.
  package mutating func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if let (repaired, changed) = repairNFC(bytes) {
      bytes = repaired
      composed += changed
    }
    guard let letters = bytes.withUnsafeBufferPointer(withoutLookAlikes) else { return bytes }
    lookAlikes += letters.words
    firstLookAlike = firstLookAlike ?? letters.first
    return letters.bytes
  }

  package func diagnostics(at place: Place) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if composed > 0 { found.append(Diagnostic(.repairedText, String(composed), at: place)) }
    if let firstLookAlike {
      found.append(Diagnostic(.lookAlikeLetters, String(lookAlikes), firstLookAlike.name, at: place))
    }
    return found
  }
}
