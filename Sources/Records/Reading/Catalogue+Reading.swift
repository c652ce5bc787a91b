import Diagnostics
import VietnameseText
import YAMLTree

extension Catalogue {
  /// Reads `catalogue.yml`. The file also documents the law for people, in keys of its own; of it only what pages
  /// and checks use is read here: `levels`, `commendation_types`, `items`, `non_statutory`.
  package static func read(_ root: YAMLNode, file: String) -> Read<Catalogue> {
    let known: KnownKeys = ["levels", "commendation_types", "items", "non_statutory"]
    var head = MappingReader(root, known: known, file: file, zone: .vietnam, reportsUnknown: false)
    var catalogue = Catalogue()
    catalogue.levels = head.groups("levels", known: ["id", "vi", "en", "article", "basis", "valid_to"]) {
      inner in
      guard let id = inner.required("id"), let name = inner.required("vi") else { return nil }
      return AwardLevel(
        id: id, name: name, englishName: inner.text("en"), articles: inner.articles(),
        validTo: inner.date("valid_to"))
    }
    catalogue.types = head.groups("commendation_types", known: ["id", "vi", "also_called"]) { inner in
      guard let id = inner.required("id"), let name = inner.required("vi") else { return nil }
      return CommendationType(id: id, name: name, aliases: inner.list("also_called").map(\.value))
    }
    catalogue.forms = head.groups("items", known: AwardForm.known) { AwardForm.read(&$0) }
    catalogue.forms += head.groups("non_statutory", known: ["id", "vi", "en"]) { AwardForm.readOther(&$0) }
    return Read(value: catalogue, diagnostics: head.values.diagnostics)
  }
}

extension AwardForm {
  static let known: KnownKeys = [
    "id", "abbr", "vi", "alias", "en", "kind", "level", "also_levels", "recipients", "article", "basis",
    "valid_to",
    "precedence", "classes",
  ]

  static func read(_ item: inout MappingReader) -> AwardForm? {
    guard let id = item.required("id"), let name = item.required("vi"), let level = item.required("level")
    else { return nil }
    let aliases = item.list("abbr") + item.list("alias")
    let classes = item.list("classes").compactMap { item.values.choice($0, AwardClass.self) }
    return AwardForm(
      id: id, name: name, englishName: item.text("en"), aliases: aliases.map(\.value),
      kind: item.choice("kind", Kind.self) ?? .title, level: level, classes: classes,
      recipients: item.list("recipients").compactMap { item.values.choice($0, Recipient.Kind.self) },
      otherLevels: item.list("also_levels").map(\.value), articles: item.articles(),
      validTo: item.date("valid_to"),
      precedence: item.list("precedence").compactMap { Int($0.value) })
  }

  /// Honours outside the law: always after the statutory ones.
  static func readOther(_ item: inout MappingReader) -> AwardForm? {
    guard let id = item.required("id"), let name = item.required("vi") else { return nil }
    return AwardForm(
      id: id, name: name, englishName: item.text("en"), kind: .nonStatutory, level: "ngoai-luat",
      precedence: [1000])
  }
}

extension MappingReader {
  /// The articles of the law, unless nobody read them in a source (`basis: general`): then pages do not quote them.
  fileprivate mutating func articles() -> [String] {
    let articles = list("article").map(\.value)
    return text("basis") == "general" ? [] : articles
  }
}
