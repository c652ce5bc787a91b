import Formats
import SiteModel
import Theming

/// The page of open data: every set with its files, its rows and what each column means.
struct DataPage: TemplateView {
  let frame: PageFrame
  let sets: [DataSet]

  static let fields: [Field<DataPage>] =
    fields(of: PageFrame.self) { $0.frame } + [
      .text("heading") { $0.frame.title },
      .list("sets") { page in page.sets.map { DataSetView(set: $0, context: page.frame.context) } },
    ]
}

struct DataSetView: TemplateView {
  let set: DataSet
  let context: SiteContext

  private var isVietnamese: Bool { context.wording.language == "vi" }

  static let fields: [Field<DataSetView>] = [
    .text("name") { $0.set.name },
    .text("title") { $0.isVietnamese ? $0.set.vi : $0.set.en },
    .text("rows") { $0.context.wording.number($0.set.rowCount) },
    .text("csv") { $0.context.paths.folder(.data) + $0.set.name + ".csv" },
    .text("json") { $0.context.paths.folder(.data) + $0.set.name + ".json" },
    .list("columns") { view in
      view.set.columns.map { ColumnView(name: $0.name, meaning: view.isVietnamese ? $0.vi : $0.en) }
    },
  ]
}

struct ColumnView: TemplateView {
  let name: String
  let meaning: String
  static let fields: [Field<ColumnView>] = [.text("name") { $0.name }, .text("meaning") { $0.meaning }]
}

extension SiteContext {
  var dataFiles: [OutputFile] {
    guard has(.data) else { return [] }
    let folder = paths.folder(.data)
    let sets = dataSets
    let files = sets.flatMap { set in
      [
        page("\(folder)\(set.name).csv", kind: "data", origin: folder) { $0.appendCSV(set.csv) },
        page("\(folder)\(set.name).json", kind: "data", origin: folder) { output in
          output.appendJSON(set.json, .pretty)
          output.append(UInt8(ascii: "\n"))
        },
      ]
    }
    let index = page(folder, kind: "data", origin: folder) { [self] output in
      let frame = PageFrame(self, path: folder, title: wording.openData, kind: "data")
      templates.data.render(DataPage(frame: frame, sets: sets), to: &output)
    }
    return files + [index]
  }
}
