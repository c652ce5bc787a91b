/// Reads who wrote, changed, printed or commented a document: `docProps/core.xml`, `meta.xml`, comments of a workbook.
final class DocumentPeopleHandler: XMLHandler {
  private(set) var people: [String] = []
  private var gathered: [UInt8]?

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "creator", "lastModifiedBy", "initial-creator", "printed-by", "author": gathered = []
    case "person": add(attributes.text("displayName"))
    default: break
    }
  }

  func end(_ name: XMLName) {
    add(gathered.map { String(decoding: $0, as: UTF8.self) })
    gathered = nil
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if gathered.map({ $0.count < 1_000 }) ?? false { gathered?.append(contentsOf: piece) }
  }

  private func add(_ person: String?) {
    let name = person?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    if !name.isEmpty, people.count < 100, !people.contains(name) { people.append(name) }
  }
}

/// Reads what kinds of parts a container says it has: `[Content_Types].xml`, `META-INF/manifest.xml`.
final class ContentTypesHandler: XMLHandler {
  /// The first part that is a program, or a document inside the document.
  private(set) var foreignPart: String?

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    guard foreignPart == nil else { return }
    if let type = attributes.text("ContentType") {
      let isProgram = type.contains("macroEnabled") || type.contains("vbaProject")
      if isProgram { foreignPart = attributes.text("PartName") ?? type }
    } else if let type = attributes.text("media-type"), let path = attributes.text("full-path"), path != "/" {
      let isChart = type.hasSuffix(".chart") || type.hasSuffix(".formula")
      let isDocument = type.hasPrefix("application/vnd.oasis.opendocument.") && !isChart
      if isDocument || type.hasPrefix("application/vnd.sun.star.oleobject") { foreignPart = path }
    }
  }

  func end(_ name: XMLName) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
