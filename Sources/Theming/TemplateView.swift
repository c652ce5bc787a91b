/// A value that templates can print: a plain struct that declares the names it offers.
///
/// The names are known when a template is compiled, so a misspelt one is reported with its file and line
/// instead of printing nothing, and printing needs no look-up by name.
package protocol TemplateView: Sendable {
  /// The names, in any order; each at most once.
  static var fields: [Field<Self>] { get }
}

extension TemplateView {
  func value(at index: Int) -> TemplateValue { Self.fields[index].read(self) }
}

/// A name that a view offers, its kind, and how its value is made, which happens only when a template uses it.
package struct Field<View: TemplateView>: Sendable {
  package let name: String
  let kind: FieldKind
  let read: @Sendable (View) -> TemplateValue
}

/// What can be known about a field before there is a value.
enum FieldKind: Sendable {
  /// Text, markup or a flag: may be printed, and may open a section that keeps the context.
  case plain
  case flag
  /// A view or a list of views: opens a section with that view's names.
  case nested(Shape)
}

extension Field {
  package static func text(_ name: String, _ read: @escaping @Sendable (View) -> String?) -> Field {
    Field(name: name, kind: .plain) { .text(read($0)) }
  }

  package static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Field {
    Field(name: name, kind: .flag) { .flag(read($0)) }
  }

  /// Markup that is already safe.
  package static func markup(_ name: String, _ read: @escaping @Sendable (View) -> TemplateValue) -> Field {
    Field(name: name, kind: .plain, read: read)
  }

  package static func view<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Inner?
  ) -> Field {
    Field(name: name, kind: .nested(Shape(Inner.self))) { .view(read($0)) }
  }

  package static func list<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> [Inner]
  ) -> Field {
    Field(name: name, kind: .nested(Shape(Inner.self))) { .list(read($0)) }
  }
}

extension TemplateView {
  /// The fields of a part, offered by the whole under the same names.
  package static func fields<Part: TemplateView>(
    of part: Part.Type, in whole: @escaping @Sendable (Self) -> Part
  ) -> [Field<Self>] {
    Part.fields.map { field in Field(name: field.name, kind: field.kind) { field.read(whole($0)) } }
  }
}

/// One piece of text, as an item of a list: `{{#tags}}{{text}}{{/tags}}`.
package struct PlainText: TemplateView {
  package let text: String
  package init(_ text: String) { self.text = text }
  package static let fields: [Field<PlainText>] = [.text("text") { $0.text }]
}

/// The names a view type offers, without a value.
package struct Shape: Sendable {
  private let allNames: @Sendable () -> [String]
  private let find: @Sendable (String) -> (index: Int, kind: FieldKind)?

  /// Nothing is looked up before a template asks, so views may contain views of their own type.
  package init<View: TemplateView>(_ type: View.Type) {
    allNames = { View.fields.map(\.name) }
    find = { name in View.fields.firstIndex { $0.name == name }.map { ($0, View.fields[$0].kind) } }
  }

  var names: [String] { allNames() }

  func index(of name: String) -> (index: Int, kind: FieldKind)? { find(name) }
}
