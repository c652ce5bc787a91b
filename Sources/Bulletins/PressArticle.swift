import Formats
import VietnameseText

/// A bulletin for search engines (schema.org/NewsArticle), the same in its print page and on its page of the site. A notice has
/// none.
package struct PressArticle: Sendable {
  /// A file of the version: its path below the folder of the version, its media type, and what it is.
  package struct File: Sendable {
    package let path: String
    package let type: String
    /// `nil` of a file that is no format.
    package let kind: PressFileKind?

    package init(path: String, type: String, kind: PressFileKind? = nil) {
      self.path = path
      self.type = type
      self.kind = kind
    }
  }

  private let bulletin: PressBulletin
  /// Where the version in force is found.
  private let address: String
  /// The first page of the site.
  private let home: String
  private let files: [File]
  private let target: @Sendable (String) -> String?

  /// - Parameters:
  ///   - address: its page and the first of the site, where these lie elsewhere than when it was released.
  ///   - files: what was made of it; nothing is told of files that are not there.
  ///   - target: where an address that it was released with leads now; `nil` where it leads nowhere.
  package init(
    _ bulletin: PressBulletin, address: String? = nil, home: String? = nil, files: [File],
    target: @escaping @Sendable (String) -> String? = { $0 }
  ) {
    self.bulletin = bulletin
    self.address = address ?? bulletin.edition.address
    self.home = home ?? bulletin.edition.site.address
    self.files = files.sorted { $0.path < $1.path }
    self.target = target
  }

  private var edition: Imprint { bulletin.edition }
  private var folder: String { "\(address)\(PressAddresses.folder(ofVersion: edition.version))/" }

  package var json: JSONValue {
    .object([
      "@context": "https://schema.org", "@type": "NewsArticle", "identifier": .string(edition.tag),
      "version": .string(String(edition.version)), "url": .string(address),
      "mainEntityOfPage": .string(address), "headline": .string(bulletin.headline),
      "description": bulletin.summary.map { .string($0) }, "inLanguage": .string(edition.language),
      "creativeWorkStatus": .string(bulletin.isDraft ? "Draft" : "Published"),
      "dateline": bulletin.dateline.map { .string($0) },
      "datePublished": .string(edition.first.rfc3339), "dateModified": .string(edition.released.rfc3339),
      "author": publisher, "publisher": publisher, "creditText": .string(edition.citation),
      "correction": .list(bulletin.corrections.map(object)), "about": .list(honoured.map(object)),
      "mentions": .list(others), "image": .list(images), "encoding": .list(encodings),
      "hasPart": .list(dataSets),
    ])
  }

  private var publisher: JSONValue {
    .object([
      "@type": "GovernmentOrganization", "name": .string(edition.publisher), "url": .string(home),
      "parentOrganization": edition.superior.map {
        ["@type": "GovernmentOrganization", "name": .string($0)]
      },
    ])
  }

  private func object(_ correction: PressCorrection) -> JSONValue {
    .object([
      "@type": "CorrectionComment",
      "text": .string(correction.sentence + "."),
      "datePublished": correction.isoDate.map { .string($0) },
    ])
  }
}

extension PressCorrection {
  /// What was put right, without its day and the point at the end.
  package var sentence: String { "Đã viết: “\(was)”. Viết lại: “\(now)”" }

  /// "2026-05-19"
  package var isoDate: String? { PartialDate(date)?.iso }
}

// Who is honoured, and who else is named

extension PressArticle {
  /// The page has all of them; search engines are told of so many.
  private static let nameLimit = 20

  /// Somebody with all that the bulletin says they were honoured with.
  private struct Honoured {
    let first: PressAward
    var awards: [String]
  }

  private var honoured: [Honoured] {
    var found: [Honoured] = []
    for award in bulletin.awards {
      let known = found.firstIndex { $0.first.name == award.name && $0.first.address == award.address }
      if let known {
        found[known].awards.append(words(of: award))
      } else if found.count < Self.nameLimit {
        found.append(Honoured(first: award, awards: [words(of: award)]))
      }
    }
    return found
  }

  /// "Thư khen, số 12/QĐ-UBND, ngày 18/5/2026"
  private func words(of award: PressAward) -> String {
    let date = award.decisionDate.flatMap { PartialDate($0) }?.vietnamese
    return [
      award.form + (award.isPosthumous ? " (truy tặng)" : ""), award.decision.map { "số \($0)" },
      award.decision == nil ? nil : date,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private func object(_ honoured: Honoured) -> JSONValue {
    let isPerson = honoured.first.isPerson
    return .object([
      "@type": isPerson ? "Person" : "Organization", "name": .string(honoured.first.name),
      "url": url(honoured.first.address), "award": .list(honoured.awards.map { .string($0) }),
    ])
  }

  private var others: [JSONValue] {
    let names = Set(bulletin.awards.map(\.name))
    let named =
      bulletin.people.map { ($0, "Person") } + bulletin.organisations.map { ($0, "Organization") }
    return named.filter { !names.contains($0.0.name) }.prefix(Self.nameLimit).map { name, type in
      .object(["@type": .string(type), "name": .string(name.name), "url": url(name.address)])
    }
  }

  private func url(_ address: String?) -> JSONValue? { address.flatMap(target).map { .string($0) } }
}

// What was made of it

extension PressArticle {
  private func file(_ path: String) -> File? { files.first { $0.path == path } }

  /// In the form that the page shows.
  private var images: [JSONValue] {
    zip(1..., bulletin.photos).compactMap { number, photo in
      guard let file = file(photo.webPath(number)) else { return nil }
      return .object([
        "@type": "ImageObject", "contentUrl": .string(folder + file.path),
        "encodingFormat": .string(file.baseType),
        "width": photo.webSize.map { .integer($0.width) },
        "height": photo.webSize.map { .integer($0.height) },
        "caption": .string(photo.caption),
        "creditText": photo.credit.isEmpty ? nil : .string(photo.credit),
        "copyrightNotice": photo.rights.isEmpty ? nil : .string(photo.rights),
      ])
    }
  }

  /// The files that hold the whole text.
  private var encodings: [JSONValue] {
    files.filter { $0.kind?.extent == .text }.map { object($0, type: "MediaObject") }
  }

  private var dataSets: [JSONValue] {
    let tables = files.compactMap { file in file.kind?.dataSet.map { (file: file, set: $0) } }
    let inOrder = tables.sorted { ($0.file.kind?.rank ?? (0, 0)) < ($1.file.kind?.rank ?? (0, 0)) }
    return inOrder.filter { $0.set.hasRows(bulletin) }.map { dataSet($0.file, $0.set) }
  }

  private func dataSet(_ file: File, _ set: PressFileKind.DataSet) -> JSONValue {
    .object([
      "@type": "Dataset", "name": .string("\(set.name) thông cáo báo chí \(edition.id.text)"),
      "description": .string(set.description), "creator": publisher,
      "creditText": .string(edition.citation), "distribution": object(file, type: "DataDownload"),
    ])
  }

  private func object(_ file: File, type: String) -> JSONValue {
    [
      "@type": .string(type), "encodingFormat": .string(file.baseType),
      "contentUrl": .string(folder + file.path),
    ]
  }
}

extension PressArticle.File {
  /// `text/plain`: the media type without its parameters.
  fileprivate var baseType: String { withoutParameters(mediaType: type) }
}

extension PressPhoto {
  /// What the names of its files begin with, below the folder of a version; `number` counts from 1.
  package static func pathPrefix(_ number: Int) -> String { "photos/\(padded(number))-" }

  /// Where its form for the web lies.
  package func webPath(_ number: Int) -> String { Self.pathPrefix(number) + "web.jpg" }
}

/// `text/plain` of `text/plain; charset=utf-8`.
package func withoutParameters(mediaType: String) -> String {
  String(Substring(mediaType.utf8.prefix { $0 != UInt8(ascii: ";") }))
}
