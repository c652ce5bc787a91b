import Diagnostics

@testable import Theming

/// What the templates of these tests show.
struct PageSample: TemplateView {
  var title = "Vườn & rau"
  var body = "<p>đã là HTML</p>"
  var isHome = false
  var author: PersonSample? = PersonSample(name: "Mẫu")
  var people: [PersonSample] = [PersonSample(name: "An"), PersonSample(name: "Bình")]
  var empty = ""

  static let fields: [Field<PageSample>] = [
    .text("title") { $0.title },
    .text("empty") { $0.empty },
    .text("root") { _ in "../" },
    .document("body") { .markup(Array($0.body.utf8)) },
    .markup("nothing") { _ in .markup([]) },
    .flag("is_home") { $0.isHome },
    .flag("is_page") { !$0.isHome },
    .view("author") { $0.author },
    .view("nobody") { _ in PersonSample?.none },
    .list("people") { $0.people },
    .list("none") { _ in [PersonSample]() },
  ]
}

struct PersonSample: TemplateView {
  let name: String
  var friends: [PersonSample] = []

  static let fields: [Field<PersonSample>] = [
    .text("name") { $0.name },
    .list("friends") { $0.friends },
    .view("town") { _ in TownSample() },
  ]
}

struct TownSample: TemplateView {
  static let fields: [Field<TownSample>] = [.text("name") { _ in "Ví Dụ" }]
}

/// Templates by name, of which `page` is compiled.
struct ThemeSample {
  private var theme = Theme(name: "thu")
  private var problems: [Diagnostic] = []

  init(
    _ templates: [String: String], strings: [String: [String: String]] = [:], assets: [String: String] = [:]
  ) {
    for (name, text) in templates.sorted(by: { $0.key < $1.key }) {
      problems += theme.addTemplate(Array(text.utf8), named: name, file: "\(name).mustache")
    }
    for (language, pairs) in strings {
      let strings = pairs.map { ($0.key, ThemeString($0.value, at: Place("strings.\(language).yml"))) }
      problems += theme.addStrings(strings, language: language)
    }
    for (name, text) in assets { theme.addAsset(Array(text.utf8), named: name, file: "assets/" + name) }
  }

  func compile(_ name: String = "page", language: String = "vi") -> (
    template: Template?, diagnostics: [Diagnostic]
  ) {
    let (template, more) = theme.compile(name, for: Shape(PageSample.self), language: language)
    return (template, problems + more)
  }

  func rendered(_ page: PageSample = PageSample(), language: String = "vi") -> String {
    var output: [UInt8] = []
    compile(language: language).template?.render(page, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
