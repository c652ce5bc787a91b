import SiteModel

/// One of the files that a bulletin is released as. A format is a file in `Formats/` and a line in `all`.
package struct PressFormat: Sendable {
  /// How the bytes come to be.
  package enum Content: Sendable {
    case bytes([UInt8])
    case tool(ToolRequest)
  }

  /// `.txt`: what comes after `tcbc-2026-0007-v2`. A whole name where it does not begin with a point: `claims.json`.
  package let ending: String
  /// `text/plain; charset=utf-8`
  package let mediaType: String
  let bulletin: @Sendable (PressBulletin) -> Content
  /// `nil` for what a notice has none of, such as awards.
  let notice: (@Sendable (PressNotice) -> Content)?
  /// The same with sizes and hashes of the other files, of a format that has them. `nil` of others.
  var beside: (@Sendable (PressBulletin, OtherFiles) -> [UInt8])?

  package func name(in edition: PressEdition) -> String {
    ending.hasPrefix(".") ? edition.baseName + ending : ending
  }

  package static let all: [PressFormat] = [
    .html, .text, .word, .pdf, .ninjs, .newsItem, .newsPackage, .awards, .claims, .changes,
  ]
}

/// The files of a version that were made already, by the address that they are released at.
typealias OtherFiles = [String: LedgerEntry.StoredFile]

/// The files of a version as they are released: those that tell of the others are completed, now that these are made.
package func completed(_ files: [PressFile], of record: PressRecord) -> [PressFile] {
  guard let bulletin = record.bulletin else { return files }
  let edition = bulletin.edition
  let formats = PressFormat.all.compactMap { format in
    format.beside.map { (name: format.name(in: edition), make: $0) }
  }
  let others = Dictionary(
    files.filter { file in !formats.contains { $0.name == file.path } }
      .map { (edition.folder + $0.path, $0.stored) }, uniquingKeysWith: { first, _ in first })
  return files.map { file in
    guard let format = formats.first(where: { $0.name == file.path }) else { return file }
    return PressFile(path: file.path, type: file.type, bytes: format.make(bulletin, others))
  }
}

/// A bulletin as plain text, for reading it in a terminal.
package func plainText(of bulletin: PressBulletin) -> [UInt8] {
  if case .bytes(let bytes) = PressFormat.text.bulletin(bulletin) { bytes } else { [] }
}

/// The files of a version, made or to be made by a tool: names below its folder, media types.
package func releaseFiles(
  of record: PressRecord
) -> [(name: String, type: String, content: PressFormat.Content)] {
  guard let edition = record.edition else { return [] }
  let texts = PressFormat.all.compactMap { format in
    let content =
      record.bulletin.map { format.bulletin($0) }
      ?? record.notice.flatMap { notice in format.notice?(notice) }
    return content.map { (name: format.name(in: edition), type: format.mediaType, content: $0) }
  }
  return texts + (record.bulletin.map(photoFiles) ?? []).map { ($0.path, $0.type, $0.content) }
}
