import Diagnostics

/// What the parts of office documents are, by their names.
enum OfficeParts {
  /// Whether a part is one of those that a document is shown with. Others may be programs, or whole files that nobody sees: what
  /// charts were made from, what was dragged in, copies of other workbooks.
  static func isHarmless(_ name: String, in format: OfficeFormat) -> Bool {
    let path = name.lowercased()
    if path.hasSuffix("/") || pictures.contains(ending(of: path)) { return true }
    switch format {
    case .docx, .xlsx:
      if refusedFolders.contains(where: { path.contains($0) }) { return false }
      return ["xml", "rels", "vml", "odttf", "ttf", "otf", "fntdata", "sigs"].contains(ending(of: path))
        || path.hasPrefix("xl/printersettings/") || path.hasPrefix("word/printersettings")
    case .odt, .ods:
      if ["basic/", "scripts/", "dialogs/", "javascript"].contains(where: { path.hasPrefix($0) }) {
        return false
      }
      // What stands in for an object that cannot be drawn is a picture; the object itself may be a chart, which is XML.
      return ["mimetype", "layout-cache"].contains(path) || path.hasPrefix("objectreplacements/")
        || ["xml", "rdf", "ttf", "otf"].contains(ending(of: path))
    }
  }

  private static let refusedFolders = [
    "/embeddings/", "/activex/", "/externallinks/", "/macrosheets/", "/ctrlprops/", "customui/",
  ]
  private static let pictures: Set = [
    "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg", "svm", "webp", "wdp", "ico",
  ]

  /// Whether it is a photo, which may know where it was taken.
  static func isPicture(_ name: String) -> Bool {
    ["jpg", "jpeg", "png", "webp", "gif", "tif", "tiff"].contains(ending(of: name.lowercased()))
  }

  static func mayHoldTables(_ name: String, in format: OfficeFormat) -> Bool {
    let path = name.lowercased()
    switch format {
    case .docx:
      let isPart = path.hasPrefix("word/") && path.hasSuffix(".xml")
      return isPart
        && !["word/theme/", "word/styles", "word/fonttable", "word/settings", "word/websettings"]
          .contains { path.hasPrefix($0) }
    // The fields of a pivot table are kept apart from any sheet.
    case .xlsx: return path.hasPrefix("xl/pivotcache/pivotcachedefinition")
    // Also those of charts and of headers.
    case .odt, .ods: return path.hasSuffix("content.xml") || path == "styles.xml"
    }
  }

  static func namesPeople(_ name: String, in format: OfficeFormat) -> Bool {
    let path = name.lowercased()
    switch format {
    case .docx: return path.hasPrefix("docprops/core")
    case .xlsx:
      return path.hasPrefix("docprops/core") || path.hasPrefix("xl/comments") || path.hasPrefix("xl/persons/")
    case .odt, .ods: return path == "meta.xml"
    }
  }

  private static func ending(of path: String) -> String {
    path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) } ?? ""
  }
}

/// Problems of a workbook that leave some of it unread.
enum SheetProblems {
  static let ofParts: Set = Set(
    [
      Rule.workbookDamaged, .workbookEncrypted, .workbookHasDoctype, .workbookTooLarge, .workbookTooManyCells,
      .workbookTooManySheets, .workbookOtherFormat, .workbookNone, .sheetTooLarge, .sheetTooManyRows,
      .sheetTooManyColumns,
    ].map(\.code))
}
