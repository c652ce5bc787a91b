import Bulletins
import Diagnostics
import Publishing
import VietnameseText

// How values are written that only `site.yml` has.

extension FieldType where Reader == MappingReader, Value == String {
  /// The second line of a `minisign.pub`: 42 bytes in Base64, of which the first two say "Ed".
  static var minisignKey: FieldType {
    FieldType(shape: .text) { reader, key in
      guard let written = reader.located(key) else { return nil }
      let text = written.value
      let isKey =
        text.utf8.count == 56 && text.hasPrefix("RW")
        && text.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || "+/0123456789".unicodeScalars.contains($0))
        }
      if isKey { return text }
      reader.values.diagnostics.append(Diagnostic(.badPressKey, text, at: written.place))
      return nil
    }
  }

  /// Folders, each as addresses write it: `khen-thuong/quyet-dinh`.
  static var sectionPath: FieldType {
    FieldType(shape: .text) { reader, key in
      guard let path = reader.located(key) else { return nil }
      let parts = path.value.split(separator: "/").map(String.init)
      if !parts.isEmpty, parts.allSatisfy({ slug($0) == $0 }) { return parts.joined(separator: "/") }
      reader.values.diagnostics.append(Diagnostic(.badSectionPath, path.value, at: path.place))
      return nil
    }
  }
}

extension FieldType where Reader == MappingReader, Value == MessageLanguage {
  static var language: FieldType {
    let languages = MessageLanguage.allCases.map(\.rawValue)
    return FieldType(shape: .choice(Choices(words: languages, others: [], isClosed: true))) { reader, key in
      guard let written = reader.located(key) else { return nil }
      if let known = MessageLanguage(rawValue: written.value) { return known }
      reader.values.diagnostics.append(
        Diagnostic(
          .badChoice, written.value, languages.joined(separator: ", "), at: written.place,
          suggestions: [languages[0]]))
      return nil
    }
  }
}

extension FieldType where Reader == MappingReader, Value == Zone {
  static var zone: FieldType {
    FieldType(shape: .text) { reader, key in
      guard let written = reader.located(key) else { return nil }
      if let zone = Zone(written.value) { return zone }
      reader.values.diagnostics.append(Diagnostic(.badZone, written.value, at: written.place))
      return nil
    }
  }
}

extension FieldType where Reader == MappingReader, Value == Int {
  static var pageSize: FieldType {
    FieldType(shape: .count) { reader, key in
      guard let size = reader.count(key) else { return nil }
      if (1...1000).contains(size) { return size }
      if let place = reader.place(of: key) {
        reader.values.diagnostics.append(Diagnostic(.badPageSize, String(size), at: place))
      }
      return nil
    }
  }
}

extension FieldType where Reader == MappingReader, Value == Set<Section> {
  static var sections: FieldType {
    FieldType(shape: .list(.choice(Choices(of: Section.self)))) { reader, key in
      guard reader.node(key) != nil else { return nil }
      let written = reader.list(key).compactMap { written in
        reader.values.choice(written, Section.self).map { Located($0, at: written.place) }
      }
      let sections = Set(written.map(\.value))
      for section in written {
        guard let source = section.value.source, !sections.contains(source) else { continue }
        reader.values.diagnostics.append(
          Diagnostic(
            .sectionWithoutItsSource, section.value.rawValue, source.rawValue, at: section.place))
      }
      return sections.filter { $0.source.map(sections.contains) ?? true }
    }
  }
}

extension Section {
  /// The section whose pages all that it shows leads to; `nil` of one that stands by itself.
  fileprivate var source: Section? {
    switch self {
    case .tags, .practices: .stories
    case .transparency: .awards
    case .stories, .campaigns, .units, .recipients, .organisations, .programmes, .decisions, .awards,
      .documents, .notices, .press, .search, .data:
      nil
    }
  }
}

extension FieldType where Reader == MappingReader, Value == [SiteSettings.Licence] {
  static var licences: FieldType {
    let head = Head<WrittenLicence>([
      Field("name", Phrase("Tên", "Name"), Phrase("tên giấy phép", "what it is called"), .text) {
        $0.name = $1
      },
      Field(
        "url", Phrase("Đường dẫn", "Address"), Phrase("nơi đọc giấy phép", "where it can be read"), .address
      ) {
        $0.url = $1
      },
    ])
    return .groups(head, of: WrittenLicence(), short: { SiteSettings.Licence(name: $0.value) }) {
      _, written in
      (written.name ?? written.url).map { SiteSettings.Licence(name: $0, url: written.url) }
    }
  }
}

private struct WrittenLicence: Sendable {
  var name: String?
  var url: String?
}

/// What stands above bulletins: a kind alone, or with the symbol of the body.
struct Letterhead: Sendable {
  var kind: PressLetterhead
  var symbol: String?
}

private struct WrittenLetterhead: Sendable {
  var kind: Located<String>?
  var symbol: String?

  static let head = Head<WrittenLetterhead>([
    Field("kind", Phrase("Loại", "Kind"), Phrase("mặc định dang", "dang if absent"), .letterheadKind) {
      $0.kind = $1
    },
    Field("symbol", Phrase("Ký hiệu", "Symbol"), Phrase("BTGDVTU", "BTGDVTU"), .text) { $0.symbol = $1 },
  ])
}

extension FieldType where Reader == MappingReader, Value == Located<String> {
  fileprivate static var letterheadKind: FieldType {
    FieldType(shape: .choice(Choices(of: PressLetterhead.self))) { $0.located($1) }
  }
}

extension FieldType where Reader == MappingReader, Value == Letterhead {
  static var letterhead: FieldType {
    let written = FieldType<MappingReader, WrittenLetterhead>.first(
      of: .groups(
        WrittenLetterhead.head, of: WrittenLetterhead(), short: { WrittenLetterhead(kind: $0) }
      ) { $1 })
    let kinds = Shape.choice(Choices(of: PressLetterhead.self))
    let shape = Shape.first(.shortly(.group(WrittenLetterhead.head.description), text: kinds))
    return FieldType(shape: shape) { reader, key in
      guard let letterhead = written.read(&reader, key) else { return nil }
      let kind = letterhead.kind.flatMap { reader.values.choice($0, PressLetterhead.self) }
      return Letterhead(kind: kind ?? .party, symbol: letterhead.symbol)
    }
  }
}
