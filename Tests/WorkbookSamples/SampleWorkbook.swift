/// A workbook of few parts, each of which a test may replace.
package struct SampleWorkbook: Sendable {
  package struct Tab: Sendable {
    package var name: String
    /// What stands in the worksheet's element.
    package var content: String
    /// Attributes of the tab, such as `state="hidden"`.
    package var attributes: String
    package var kind: String

    package init(_ name: String, _ content: String, attributes: String = "", kind: String = "worksheet") {
      (self.name, self.content, self.attributes, self.kind) = (name, content, attributes, kind)
    }
  }

  package var tabs: [Tab]
  /// What stands in the element `sst`: `<si><t>…</t></si>`.
  package var shared = ""
  /// What stands in `styleSheet`.
  package var styles = ""
  /// What stands in `workbook` before the sheets.
  package var properties = ""
  package var isStrict = false

  package init(_ tabs: [Tab]) { self.tabs = tabs }

  /// One visible sheet of these rows.
  package init(rows: String, shared: String = "", styles: String = "") {
    tabs = [Tab("Trang 1", "<sheetData>\(rows)</sheetData>")]
    self.shared = shared
    self.styles = styles
  }

  /// One visible sheet of texts, from A1 on.
  package init(_ table: [[String]], name: String = "Trang 1") { self.init(sheets: [(name, table)]) }

  /// Visible sheets of texts.
  package init(sheets: [(name: String, rows: [[String]])]) {
    tabs = sheets.map { name, table in
      let rows = table.map { row in
        "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\(escaped($0))</t></is></c>" }.joined() + "</row>"
      }
      return Tab(name, "<sheetData>\(rows.joined())</sheetData>")
    }
  }

  package var bytes: [UInt8] { archive.bytes }

  package var archive: SampleArchive {
    SampleArchive(
      [
        .init("[Content_Types].xml", document("Types", "")),
        .init("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
        .init("xl/workbook.xml", document("workbook", properties + "<sheets>\(tabList)</sheets>")),
        .init("xl/_rels/workbook.xml.rels", relationships(links)),
        .init("xl/styles.xml", document("styleSheet", styles)),
        .init("xl/sharedStrings.xml", document("sst", shared)),
      ]
        + tabs.enumerated().map { .init("xl/worksheets/sheet\($0 + 1).xml", document($1.kind, $1.content)) })
  }

  private var tabList: String {
    tabs.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" \($1.attributes) r:id=\"rId\($0 + 1)\"/>"
    }.joined()
  }

  private var links: [(kind: String, target: String)] {
    tabs.enumerated().map { ($1.kind, "worksheets/sheet\($0 + 1).xml") }
      + [("styles", "styles.xml"), ("sharedStrings", "/xl/sharedStrings.xml")]
  }

  private func relationships(_ links: [(kind: String, target: String)]) -> String {
    let base = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : Self.relationshipsBase
    let list = links.enumerated().map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(base)\($1.kind)\" Target=\"\($1.target)\"/>"
    }
    return document("Relationships", list.joined())
  }

  private static let relationshipsBase =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private func document(_ root: String, _ content: String) -> String {
    let main =
      isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
      + "<\(root) xmlns=\"\(main)\" xmlns:r=\"\(Self.relationshipsBase.dropLast())\">\(content)</\(root)>"
  }
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
}
