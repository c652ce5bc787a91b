import Diagnostics
import Publishing

/// The kinds of sources whose keys or columns people look up.
package enum SourceKind: Hashable, Sendable {
  case text(TextKind)
  case table(TableKind)
  /// Lists as offices keep them, in which columns are found by many names.
  case awards
  case site

  package var fields: [FieldDescription] {
    switch self {
    case .text(let kind): kind.fields
    case .table(let kind): kind.columns
    case .awards: Award.columns
    case .site: SiteSettings.head.description.fields
    }
  }

  package var label: Phrase {
    switch self {
    case .text(let kind): kind.label
    case .table(let kind): kind.label
    case .awards: Phrase("Danh sách khen thưởng", "Award lists")
    case .site: Phrase("Cấu hình trang", "Settings of the site")
    }
  }

  /// Its files, from the source root; `**` is any number of folders.
  package var files: [String] {
    switch self {
    case .text(let kind): kind.files
    case .table(let kind): [kind.file]
    case .awards: ["xlsx", "csv"].map { "\(SourcePaths.awards)/**/*.\($0)" }
    case .site: [SourcePaths.settings]
    }
  }

  /// Whether what it has are the columns of a table, and not keys.
  package var isTable: Bool {
    switch self {
    case .table, .awards: true
    case .text, .site: false
    }
  }
}

extension SourceKind: RawRepresentable, CaseIterable {
  package static let allCases =
    TextKind.allCases.map(Self.text) + TableKind.allCases.map(Self.table) + [.awards, .site]

  package init?(rawValue: String) {
    guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = kind
  }

  /// As commands name it.
  package var rawValue: String {
    switch self {
    case .text(let kind): kind.rawValue
    case .table(let kind): kind.rawValue
    case .awards: "awards"
    case .site: "site"
    }
  }
}
