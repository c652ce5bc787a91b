import Formats
import Publishing
import Reports

/// What a site has that the one before it had not, and the other way round.
struct PageNews {
  private let old: Manifest
  private let new: Manifest

  /// - Parameters:
  ///   - old: the site that stands.
  ///   - new: the one that takes its place.
  init(from old: Manifest, to new: Manifest) { (self.old, self.new) = (old, new) }

  var appears: [PageChange] { pages(of: new, butOf: old) }
  /// With pages that turned into a word that they are gone.
  var disappears: [PageChange] { pages(of: old, butOf: new) }

  /// - Parameter isChanged: asked of the paths of both.
  func changed(_ isChanged: (String) -> Bool) -> [PageChange] {
    new.paths.compactMap { path in
      guard let kind = Self.page(path, of: new), Self.page(path, of: old) != nil, isChanged(path) else {
        return nil
      }
      return PageChange(path: path, kind: kind)
    }
  }

  private func pages(of manifest: Manifest, butOf other: Manifest) -> [PageChange] {
    manifest.paths.compactMap { path in
      guard let kind = Self.page(path, of: manifest), Self.page(path, of: other) == nil else { return nil }
      return PageChange(path: path, kind: kind)
    }
  }

  private static func page(_ path: String, of manifest: Manifest) -> OutputKind? {
    manifest.kind(of: path).flatMap { $0.role == .mainPage ? $0 : nil }
  }
}

extension [PageChange] {
  /// With the titles of those that will be named.
  func titled(_ html: (String) -> [UInt8]?) -> [PageChange] {
    let named = Set(byImportance.prefix(ReportSummary.namedPages).map(\.path))
    return map { page in
      guard named.contains(page.path), let html = html(page.path) else { return page }
      return PageChange(path: page.path, kind: page.kind, title: title(of: html))
    }
  }
}

/// What the `title` element of a page says, which every theme has; `nil` without one.
private func title(of html: [UInt8]) -> String? {
  let text = Substring(decoding: html.prefix(8192), as: UTF8.self)
  guard let start = text.firstRange(of: "<title>"),
    let end = text[start.upperBound...].firstRange(of: "</title>")
  else { return nil }
  return unescapedHTML(text[start.upperBound..<end.lowerBound])
}
