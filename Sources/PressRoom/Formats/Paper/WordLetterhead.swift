import Formats

/// The head of the first page in WordprocessingML: a table of two columns without lines, which HTML cannot tell pandoc. The styles
/// are those of `reference.docx`.
func letterheadTable(_ head: Letterhead) -> XMLElement {
  let widths = head.kind == .party ? [4535, 4536] : [3990, 5081]
  var publisher: [XMLElement] = []
  if let superior = head.superior { publisher.append(paragraph("Letterhead", superior)) }
  publisher.append(paragraph("LetterheadPublisher", head.publisher))
  publisher.append(head.kind == .party ? paragraph("Letterhead", "*") : paragraph("LetterheadRule", ""))
  publisher.append(paragraph("Letterhead", head.number))
  var state = head.state.dropLast().map { paragraph("LetterheadState", $0) }
  if let last = head.state.last { state.append(paragraph("LetterheadMotto", last, isUnderlined: true)) }
  if let dateline = head.dateline { state.append(paragraph("Dateline", dateline)) }
  let cells = zip(widths, [publisher, state]).map { width, content in
    let size = XMLElement("w:tcW", ["w:w": String(width), "w:type": "dxa"])
    return element("w:tc", [element("w:tcPr", [size])] + content)
  }
  return element(
    "w:tbl",
    [
      element(
        "w:tblPr",
        [
          XMLElement("w:tblStyle", ["w:val": "LetterheadTable"]),
          XMLElement("w:tblW", ["w:w": "9071", "w:type": "dxa"]),
          XMLElement("w:tblLayout", ["w:type": "fixed"]),
          XMLElement("w:tblLook", ["w:val": "0000", "w:firstRow": "0"]),
        ]),
      element("w:tblGrid", widths.map { XMLElement("w:gridCol", ["w:w": String($0)]) }),
      element("w:tr", cells),
    ])
}

private func element(_ name: StaticString, _ children: [XMLElement]) -> XMLElement {
  XMLElement(name, [:], children.map(XMLNode.element))
}

private func paragraph(_ style: String, _ text: String, isUnderlined: Bool = false) -> XMLElement {
  let line = isUnderlined ? [element("w:rPr", [XMLElement("w:u", ["w:val": "single"])])] : []
  return element(
    "w:p",
    [
      element("w:pPr", [XMLElement("w:pStyle", ["w:val": style])]),
      element("w:r", line + [XMLElement("w:t", ["xml:space": "preserve"], text: text)]),
    ])
}
