import Diagnostics

/// A kind of page: the template that shows it, and the names that its view offers.
package struct PageKind: Sendable {
  package let template: String
  let shape: Shape

  package init(template: String, shape: Shape) { (self.template, self.shape) = (template, shape) }
}

/// One thing of a template that the author of a theme may want to know.
package struct TemplatePart: Sendable {
  package enum Kind: String, Sendable {
    /// The template itself.
    case template
    /// Another template that it uses as partial or parent.
    case uses
    /// A part that a template using this one as parent may replace.
    case block
    /// What the view of a page offers, with the names within sections as `section.name`; for other templates, what
    /// they ask for.
    case name
    case string, asset
  }

  package let template: String
  /// The kinds of pages that show the template.
  package let pages: [String]
  package let kind: Kind
  package var name = ""
  /// Of a name: `text`, `markup`, `flag` or `section`.
  package var fieldKind = ""
  /// The wording of a string.
  package var text = ""
  package let file: String
}

extension Theme {
  /// Every template with its parts, in the order of their names.
  package func parts(for pages: [PageKind], language: String) -> [TemplatePart] {
    let shownOn = Dictionary(
      grouping: pages.flatMap { page in
        templates(usedFrom: [page.template]).map { (template: $0, page: page.template) }
      }, by: \.template
    ).mapValues { $0.map(\.page) }
    let asked = namesAskedFor(by: pages, language: language)
    return templates.sorted { $0.key < $1.key }.flatMap { name, source in
      let shape = pages.first { $0.template == name }?.shape
      let names = shape.map { offeredNames(of: $0) } ?? asked[source.file] ?? []
      return parts(of: name, source, shownOn[name] ?? [], names, language: language)
    }
  }

  private func parts(
    of name: String, _ source: Source, _ pages: [String], _ names: [(name: String, kind: FieldKind)],
    language: String
  ) -> [TemplatePart] {
    func part(
      _ kind: TemplatePart.Kind, _ part: String = "", fieldKind: String = "", text: String = "",
      file: String? = nil
    ) -> TemplatePart {
      TemplatePart(
        template: name, pages: pages, kind: kind, name: part, fieldKind: fieldKind, text: text,
        file: file ?? source.file)
    }
    return [part(.template)] + source.nodes.templates.sorted().map { part(.uses, $0) }
      + blocks(of: name).sorted().map { part(.block, $0) }
      + names.map { part(.name, $0.name, fieldKind: $0.kind.word) }
      + source.nodes.variables(beginning: "t.").sorted().map { key in
        let string = strings[language]?[key] ?? strings[MessageLanguage.vi.rawValue]?[key]
        return part(.string, key, text: string?.text ?? "", file: string?.place?.file)
      }
      + source.nodes.variables(beginning: "asset:").sorted().map {
        part(.asset, $0, file: assets[$0]?.file)
      }
  }

  /// What a view offers, with the names of the views within it; those of a view within itself are told once.
  private func offeredNames(
    of shape: Shape, below path: String = "", within: [ObjectIdentifier] = []
  ) -> [(name: String, kind: FieldKind)] {
    shape.allFields().sorted { $0.name < $1.name }.flatMap { field -> [(name: String, kind: FieldKind)] in
      let name = path + field.name
      guard case .nested(let inner) = field.kind, !within.contains(inner.type) else {
        return [(name, field.kind)]
      }
      let names = offeredNames(of: inner, below: name + ".", within: within + [shape.type, inner.type])
      return [(name, field.kind)] + names
    }
  }

  /// The names that stand in each file, with what they are on the first page that shows them.
  private func namesAskedFor(
    by pages: [PageKind], language: String
  ) -> [String: [(name: String, kind: FieldKind)]] {
    var kinds: [String: [String: FieldKind]] = [:]
    for page in pages {
      var compiler = TemplateCompiler(theme: self, language: language)
      _ = compiler.compile(page.template, for: page.shape)
      for (name, kind) in compiler.found {
        kinds[name.place.file, default: [:]][name.text, default: kind] = kind
      }
    }
    return kinds.mapValues { names in
      names.sorted { $0.key < $1.key }.map { (name: $0.key, kind: $0.value) }
    }
  }
}

extension FieldKind {
  fileprivate var word: String {
    switch self {
    case .text: "text"
    case .markup, .document: "markup"
    case .flag: "flag"
    case .nested: "section"
    }
  }
}
