import Bulletins
import Publishing
import SiteModel

/// One of the files that a bulletin is released as: all that is known of it, and how it is made. A format is a file
/// in `Formats/` and a name in `all`; nothing else lists formats.
package struct PressFormat: Sendable {
  /// How the bytes come to be.
  package enum Content: Sendable {
    case bytes([UInt8])
    case tool(ToolRequest)
  }

  package let kind: PressFileKind
  /// Given all formats, for those that tell of the others.
  private let makeBulletin: @Sendable (PressBulletin, [PressFormat]) -> Content
  /// `nil` for what a notice has none of, such as awards.
  let notice: (@Sendable (PressStop) -> Content)?
  /// The same with sizes and hashes of the other files, of a format that has them. `nil` of others.
  let beside: (@Sendable (PressBulletin, [PressFormat], OtherFiles) -> [UInt8])?

  init(
    _ kind: PressFileKind, bulletin: @escaping @Sendable (PressBulletin, [PressFormat]) -> Content,
    notice: (@Sendable (PressStop) -> Content)?,
    beside: (@Sendable (PressBulletin, [PressFormat], OtherFiles) -> [UInt8])? = nil
  ) {
    self.kind = kind
    makeBulletin = bulletin
    self.notice = notice
    self.beside = beside
  }

  package var ending: String { kind.ending }
  var mediaType: String { kind.mediaType }

  package func name(in edition: Imprint) -> String { kind.name(after: edition.baseName) }

  /// - Parameter formats: those that the bulletin is released in.
  func bulletin(_ bulletin: PressBulletin, among formats: [PressFormat] = PressFormat.all) -> Content {
    makeBulletin(bulletin, formats)
  }

  /// In the order in which files for programs tell of them.
  package static let all: [PressFormat] = [
    .html, .text, .word, .pdf, .ninjs, .newsItem, .newsPackage, .awards, .claims, .changes,
  ]
}

/// The files of a version that were made already, by the address that they are released at.
typealias OtherFiles = [String: LedgerEntry.StoredFile]

/// The files of a version as they are released: those that tell of the others are completed, now that these are made.
package func completed(
  _ files: [PressFile], of record: PressRecord, in formats: [PressFormat] = PressFormat.all
) -> [PressFile] {
  guard let bulletin = record.bulletin else { return files }
  let edition = bulletin.edition
  let telling = formats.compactMap { format in
    format.beside.map { (name: format.name(in: edition), make: $0) }
  }
  let others = Dictionary(
    files.filter { file in !telling.contains { $0.name == file.path } }
      .map { (edition.folder + $0.path, $0.stored) }, uniquingKeysWith: { first, _ in first })
  return files.map { file in
    guard let format = telling.first(where: { $0.name == file.path }) else { return file }
    return PressFile(path: file.path, type: file.type, bytes: format.make(bulletin, formats, others))
  }
}

/// A bulletin as plain text, for reading it in a terminal.
package func plainText(of bulletin: PressBulletin) -> [UInt8] {
  if case .bytes(let bytes) = PressFormat.text.bulletin(bulletin) { bytes } else { [] }
}

/// The files of a version, made or to be made by a tool: names below its folder, media types.
package func releaseFiles(
  of record: PressRecord, in formats: [PressFormat] = PressFormat.all
) -> [(name: String, type: String, content: PressFormat.Content)] {
  guard let edition = record.edition else { return [] }
  let texts = formats.compactMap { format in
    let content =
      record.bulletin.map { format.bulletin($0, among: formats) }
      ?? record.notice.flatMap { notice in format.notice?(notice) }
    return content.map { (name: format.name(in: edition), type: format.mediaType, content: $0) }
  }
  return texts + (record.bulletin.map(photoFiles) ?? []).map { ($0.path, $0.type, $0.content) }
}
