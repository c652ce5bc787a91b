/// A value that templates can print: a plain struct that declares the names it offers.
///
/// The names are known when a template is compiled, so a misspelt one is reported with its file and line
/// instead of printing nothing, and printing needs no look-up by name.
@usableFromInline
package protocol TemplateView: Sendable {
  /// The names, in any order; each at most once.
  static var fields: [Field<Self>] { get }

  /// The value of the field at a position. The default reads `fields`; it is a requirement, and may be inlined, so
  /// that every view gets code of its own instead of generic code, which costs a third of the time of a page.
  func value(at index: Int) -> TemplateValue
}

extension TemplateView {
  @inlinable
  package func value(at index: Int) -> TemplateValue { Self.fields[index].read(self) }
}

/// A name that a view offers, its kind, and how its value is made, which happens only when a template uses it.
@usableFromInline
package struct Field<View: TemplateView>: Sendable {
  @usableFromInline package let name: String
  @usableFromInline let kind: FieldKind
  @usableFromInline let read: @Sendable (View) -> TemplateValue

  @inlinable
  init(name: String, kind: FieldKind, read: @escaping @Sendable (View) -> TemplateValue) {
    self.name = name
    self.kind = kind
    self.read = read
  }
}

/// What can be known about a field before there is a value.
@usableFromInline
enum FieldKind: Sendable {
  /// Printed with its escaping, and may open a section that keeps the context.
  case text
  /// Made by our own code, printed as it is.
  case markup
  /// A text of an author, printed as it is: its headings have ids that come from their words.
  case document
  /// Prints nothing, but opens a section.
  case flag
  /// A view or a list of views: opens a section with that view's names.
  case nested(Shape)
}

extension Field {
  @inlinable
  package static func text(_ name: String, _ read: @escaping @Sendable (View) -> String?) -> Field {
    Field(name: name, kind: .text) { .text(read($0)) }
  }

  @inlinable
  package static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Field {
    Field(name: name, kind: .flag) { .flag(read($0)) }
  }

  /// Markup that is already safe.
  @inlinable
  package static func markup(_ name: String, _ read: @escaping @Sendable (View) -> TemplateValue) -> Field {
    Field(name: name, kind: .markup, read: read)
  }

  /// The text of an author, as markup that is already safe.
  @inlinable
  package static func document(_ name: String, _ read: @escaping @Sendable (View) -> TemplateValue) -> Field {
    Field(name: name, kind: .document, read: read)
  }

  @inlinable
  package static func view<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> Inner?
  ) -> Field {
    Field(name: name, kind: .nested(Shape(Inner.self))) { .view(read($0)) }
  }

  @inlinable
  package static func list<Inner: TemplateView>(
    _ name: String, _ read: @escaping @Sendable (View) -> [Inner]
  ) -> Field {
    Field(name: name, kind: .nested(Shape(Inner.self))) { .list(read($0)) }
  }
}

extension TemplateView {
  /// The fields of a part, offered by the whole under the same names.
  @inlinable
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
@usableFromInline
package struct Shape: Sendable {
  /// The type of the view.
  @usableFromInline let type: ObjectIdentifier
  @usableFromInline let allFields: @Sendable () -> [(name: String, kind: FieldKind)]
  @usableFromInline let find: @Sendable (String) -> (index: Int, kind: FieldKind)?

  /// Nothing is looked up before a template asks, so views may contain views of their own type.
  @inlinable
  package init<View: TemplateView>(_ type: View.Type) {
    self.type = ObjectIdentifier(type)
    allFields = { View.fields.map { ($0.name, $0.kind) } }
    find = { name in View.fields.firstIndex { $0.name == name }.map { ($0, View.fields[$0].kind) } }
  }

  var names: [String] { allFields().map(\.name) }

  func index(of name: String) -> (index: Int, kind: FieldKind)? { find(name) }
}
