/// Reads `workbook.xml`: the sheets in the order of their tabs, and where days are counted from (ECMA-376-1, 18.2).
final class WorkbookPartHandler: XMLHandler {
  struct Tab {
    let name: String
    let visibility: SheetVisibility
    let relationship: String
  }

  private(set) var tabs: [Tab] = []
  private(set) var epoch = DateEpoch.year1900

  func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "workbookPr":
      if attributes.flag("date1904") { epoch = .year1904 }
    case "sheet":
      tabs.append(
        Tab(
          name: attributes.text("name") ?? "", visibility: visibility(attributes.text("state")),
          relationship: attributes.text("id") ?? ""))
    default: break
    }
  }

  func end(_ name: XMLName) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}

  private func visibility(_ state: String?) -> SheetVisibility {
    switch state {
    case "hidden": .hidden
    case "veryHidden": .veryHidden
    default: .visible
    }
  }
}
