import Diagnostics
import Formats
import Publishing
import Records
import SiteModel
import Theming
import VietnameseText

/// The page of open data: every set with its files, its rows and what each column means.
struct DataPage: TemplateView {
  let frame: PageFrame
  let sets: [DataSet]

  private var folder: String { frame.context.paths.folder(.data) }
  private var licence: SiteSettings.Licence? { frame.context.settings.licence }

  static let fields: [Field<DataPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .text("summary") { $0.frame.description },
      .text("licence") { $0.licence?.name },
      .text("licence_url") { $0.licence?.url },
      .text("table_description") { $0.folder + SiteContext.tableDescriptionName },
      .text("catalogue") { $0.folder + SiteContext.dataCatalogueName },
      .list("sets") { page in page.sets.map { DataSetView(set: $0, context: page.frame.context) } },
    ]
}

struct DataSetView: TemplateView {
  let set: DataSet
  let context: SiteContext

  private var language: MessageLanguage { context.wording.language }

  static let fields: [Field<DataSetView>] = [
    .text("name") { $0.set.name },
    .text("title") { $0.set.title.text(in: $0.language) },
    .text("rows") { $0.context.wording.number($0.set.rowCount) },
    .view("newest") { view in view.set.newest.map { DateView($0, view.context.wording) } },
    .text("csv") { $0.context.paths.folder(.data) + $0.set.name + ".csv" },
    .text("json") { $0.context.paths.folder(.data) + $0.set.name + ".json" },
    .text("csv_size") { $0.size { $0.appendCSV($1.csv) } },
    .text("json_size") { $0.size { $0.appendDataJSON($1) } },
    .list("columns") { view in
      view.set.columns.map { ColumnView(name: $0.name, meaning: $0.meaning.text(in: view.language)) }
    },
  ]

  /// Nobody else knows it: files are made when they are written, and this page may be written before them.
  private func size(of make: (inout [UInt8], DataSet) -> Void) -> String {
    var bytes: [UInt8] = []
    make(&bytes, set)
    return context.wording.size(bytes.count)
  }
}

struct ColumnView: TemplateView {
  let name: String
  let meaning: String
  static let fields: [Field<ColumnView>] = [.text("name") { $0.name }, .text("meaning") { $0.meaning }]
}

extension [UInt8] {
  fileprivate mutating func appendDataJSON(_ set: DataSet) { appendLines(set.json) }

  /// A value over several lines, with an end to the last.
  fileprivate mutating func appendLines(_ value: JSONValue) {
    appendJSON(value, .pretty)
    append(UInt8(ascii: "\n"))
  }
}

extension SiteContext {
  var dataFiles: [OutputFile] {
    guard has(.data) else { return [] }
    let folder = paths.folder(.data)
    let sets = dataSets
    func file(_ name: String, _ make: @escaping @Sendable (inout [UInt8]) -> Void) -> OutputFile {
      page(folder + name, kind: .data, origin: folder, make)
    }
    let tables = sets.flatMap { set in
      [
        file("\(set.name).csv") { $0.appendCSV(set.csv) },
        file("\(set.name).json") { $0.appendDataJSON(set) },
      ]
    }
    let descriptions = [
      file(Self.tableDescriptionName) { [self] in $0.appendLines(tableDescription(of: sets)) },
      file(Self.dataCatalogueName) { [self] in $0.appendLines(dataCatalogue(of: sets)) },
    ]
    let index = file("") { [self] output in
      let frame = PageFrame(
        self, path: folder, title: wording.openData, description: wording.aboutData, kind: "data")
      templates.data.render(DataPage(frame: frame, sets: sets), to: &output)
    }
    return tables + descriptions + [index]
  }
}
