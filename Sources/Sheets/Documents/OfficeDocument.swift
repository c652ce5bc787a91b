// From the bytes of a document of Word, Excel or LibreOffice to what it holds besides what it shows:
//
//   bytes → parts       ZIPArchive: each part by its name, no two of one name
//         → tables      DocumentTables (texts and ODF), Workbook (XLSX): hidden sheets, columns and deleted text included
//         → names       DocumentPeople: authors and last editors
//
// Nothing is shown of it; it is only looked into before it is handed on.

/// The formats of office documents that can be looked into.
package enum OfficeFormat: String, Sendable, CaseIterable {
  case docx, xlsx, odt, ods
}

/// What an office document holds.
package struct OfficeDocument: Sendable {
  /// Those of a text are named by their number.
  package var tables: [Sheet] = []
  /// Authors and last editors, each once.
  package var people: [String] = []
  /// The name of a part with a macro or another file in it.
  package var foreignPart: String?
  /// Whether a picture in it is one of those that were asked for.
  package var hasSuchPicture = false
}

/// Why a document cannot be looked into.
package enum OfficeProblem: Error, Sendable {
  case otherFormat
  /// With the part that cannot be read.
  case unreadable(String)
}

/// Looks into a document.
///
/// - Parameters:
///   - file: its path, for the places of cells.
///   - isSuch: asked of each picture in it until one is.
package func officeDocument(
  _ bytes: [UInt8], _ format: OfficeFormat, file: String, anyPicture isSuch: ([UInt8]) -> Bool
) throws(OfficeProblem) -> OfficeDocument {
  guard bytes.starts(with: "PK\u{3}\u{4}".utf8) else { throw .otherFormat }
  let result = bytes.withUnsafeBufferPointer { buffer -> Result<OfficeDocument, OfficeProblem> in
    guard let archive = ZIPArchive(buffer, budget: SheetLimits.unpackedBytes), archive.hasEachNameOnce(buffer)
    else { return .failure(.unreadable("ZIP")) }
    var reading = OfficeReading(archive, format)
    do throws(OfficeProblem) {
      try reading.run(isSuch)
      return .success(reading.document)
    } catch {
      return .failure(error)
    }
  }
  var document = try result.get()
  if format == .xlsx { document.tables = try tables(ofWorkbook: bytes, file) + document.tables }
  return document
}

private func tables(ofWorkbook bytes: [UInt8], _ file: String) throws(OfficeProblem) -> [Sheet] {
  let (sheets, problems, _) = workbookSheets(bytes, file: file, text: .tidy)
  // What is wrong in a cell does not matter here.
  let unread = problems.first { SheetProblems.ofParts.contains($0.code) }
  if let unread { throw .unreadable(unread.facts.first ?? unread.place?.sheet ?? "") }
  return sheets
}

extension ZIPArchive {
  /// Of two parts of one name one program may read the first and another the last.
  fileprivate func hasEachNameOnce(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let source = ZIPBytes(bytes: bytes)
    return ZIPDirectory(source)?.entries(of: source, limit: SheetLimits.entries)?.count == names.count
  }
}

/// One pass through the parts of a document.
private struct OfficeReading {
  private var archive: ZIPArchive
  private let format: OfficeFormat
  private let names: [String]
  private(set) var document = OfficeDocument()

  init(_ archive: ZIPArchive, _ format: OfficeFormat) {
    self.archive = archive
    self.format = format
    names = archive.names
  }

  mutating func run(_ isSuch: ([UInt8]) -> Bool) throws(OfficeProblem) {
    guard try isOfFormat() else { throw .otherFormat }
    document.foreignPart = try statedForeignPart()
    if let part = names.first(where: { !OfficeParts.isHarmless($0, in: format) }) {
      document.foreignPart = part
    }
    try readTables()
    try readPeople()
    for name in names where OfficeParts.isPicture(name) && !document.hasSuchPicture {
      document.hasSuchPicture = isSuch(try bytes(of: name))
    }
  }

  /// By what the container says of itself, whatever it is called.
  private mutating func isOfFormat() throws(OfficeProblem) -> Bool {
    switch format {
    case .docx, .xlsx:
      let home = format == .docx ? "word/" : "xl/"
      return archive.has("[Content_Types].xml") && names.contains { $0.lowercased().hasPrefix(home) }
    case .odt, .ods:
      guard archive.has("mimetype"), archive.has("content.xml") else { return false }
      let kind = format == .odt ? "text" : "spreadsheet"
      let stated = String(decoding: try bytes(of: "mimetype"), as: UTF8.self)
      return stated == "application/vnd.oasis.opendocument." + kind
    }
  }

  private mutating func statedForeignPart() throws(OfficeProblem) -> String? {
    let part = format == .docx || format == .xlsx ? "[Content_Types].xml" : "META-INF/manifest.xml"
    guard archive.has(part) else { return nil }
    let handler = ContentTypesHandler()
    try read(part, handler)
    return handler.foreignPart
  }

  private mutating func readTables() throws(OfficeProblem) {
    for name in names where OfficeParts.mayHoldTables(name, in: format) {
      let handler = DocumentTablesHandler(tablesBefore: document.tables.count)
      try read(name, handler)
      if handler.isDone { throw .unreadable(name) }
      document.tables += handler.tables
      add(handler.people)
    }
  }

  private mutating func readPeople() throws(OfficeProblem) {
    for name in names where OfficeParts.namesPeople(name, in: format) {
      let handler = DocumentPeopleHandler()
      try read(name, handler)
      add(handler.people)
    }
  }

  private mutating func add(_ people: [String]) {
    for person in people where !document.people.contains(person) { document.people.append(person) }
  }

  private mutating func read(_ part: String, _ handler: some XMLHandler) throws(OfficeProblem) {
    var reading = XMLReading(handler)
    guard archive.read(part, { reading.take($0) }) == nil, reading.finish() == nil else {
      throw .unreadable(part)
    }
  }

  private mutating func bytes(of part: String) throws(OfficeProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    let problem = archive.read(part) { block in
      bytes += block
      return bytes.count <= SheetLimits.bytes
    }
    guard problem == nil, bytes.count <= SheetLimits.bytes else { throw .unreadable(part) }
    return bytes
  }
}
