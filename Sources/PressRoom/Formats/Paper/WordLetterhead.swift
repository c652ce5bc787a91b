import Formats

/// The head of the first page in WordprocessingML: a table of two columns without lines, which HTML cannot tell pandoc. The styles
/// are those of `reference.docx`.
func letterheadTable(_ head: Letterhead) -> XMLElement {
  let room = Letterhead.textWidths(head.kind)
  var publisher: [XMLElement] = []
  if !head.superiorLines.isEmpty { publisher.append(paragraph("Letterhead", head.superiorLines)) }
  publisher.append(paragraph("LetterheadPublisher", head.publisherLines))
  publisher.append(head.kind == .party ? paragraph("Letterhead", ["*"]) : rule(head.ruleWidth, in: room.left))
  publisher.append(paragraph("Letterhead", [head.number]))
  var state = head.state.dropLast().map { paragraph("LetterheadState", [$0]) }
  if let last = head.state.last {
    let width = TypeFace.bold.width(of: last, size: Letterhead.mottoSize)
    state += [paragraph("LetterheadMotto", [last]), rule(width, in: room.right)]
  }
  if let dateline = head.dateline { state.append(paragraph("Dateline", [dateline])) }
  let widths = Letterhead.widths(head.kind)
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
          XMLElement("w:tblW", ["w:w": String(Letterhead.pageWidth), "w:type": "dxa"]),
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

private func paragraph(_ style: String, _ lines: [String]) -> XMLElement {
  let words = lines.enumerated().flatMap { position, line in
    (position > 0 ? [XMLElement("w:br")] : []) + [
      XMLElement("w:t", ["xml:space": "preserve"], text: line)
    ]
  }
  return element(
    "w:p", [element("w:pPr", [XMLElement("w:pStyle", ["w:val": style])]), element("w:r", words)])
}

/// The border of an empty paragraph, with indents that leave its length: an underline would run through the marks below letters.
private func rule(_ length: Double, in room: Double) -> XMLElement {
  let indent = String(Int(max(0, room - length) * 10))
  return element(
    "w:p",
    [
      element(
        "w:pPr",
        [
          XMLElement("w:pStyle", ["w:val": "LetterheadRule"]),
          XMLElement("w:ind", ["w:left": indent, "w:right": indent]),
        ])
    ])
}
