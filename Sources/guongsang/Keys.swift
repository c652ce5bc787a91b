import ArgumentParser
import Building
import Diagnostics
import Formats
import Glibc
import Records
import SiteModel

/// Needs no site: it tells what may be written.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      vi: "In các khóa và cột mà bài, bảng được có, cho người đọc, cho máy, cho trình soạn thảo.",
      en: "Prints the keys and columns that sources may have, for people, programs or editors' programs."))

  @Argument(help: .said(vi: "Loại nguồn. Không ghi thì mọi loại.", en: "The kind of source. Default: all."))
  var kind: SourceKind?

  @Option(
    help: .said(
      vi: "Định dạng: text là bảng Markdown, json-schema là JSON Schema 2020-12.",
      en: "The format: text is a table of Markdown, json-schema is JSON Schema 2020-12."))
  var format = KeysFormat.text

  @Option(help: .language(of: .table))
  var lang: MessageLanguage?

  func run() throws {
    let language = MessageLanguage.ofRun
    let kinds = kind.map { [$0] } ?? SourceKind.allCases
    var bytes: [UInt8] = []
    switch format {
    case .text: bytes += Array(text(of: kinds, in: language).utf8)
    case .json: bytes.appendJSON(keysJSON(of: kinds), .pretty)
    case .jsonSchema: bytes.appendJSON(jsonSchema(of: kinds), .pretty)
    }
    try output(bytes, in: language)
  }

  private func text(of kinds: [SourceKind], in language: MessageLanguage) -> String {
    kinds.map { kind in
      let files = kind.files.map { "`\($0)`" }.joined(separator: ", ")
      return "## \(kind.label.text(in: language)) (\(files))\n\n\(keysTable(of: kind, in: language))\n"
    }.joined(separator: "\n")
  }
}

enum KeysFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
  case jsonSchema = "json-schema"
}

extension SourceKind: ExpressibleByArgument {}
