/// What a name in a template stands for.
///
/// The kind decides the escaping, so that a template can neither forget nor switch it off: text is escaped
/// for HTML, only markup made by our own code is not.
@usableFromInline
package enum TemplateValue: Sendable {
  /// Nothing: prints nothing, and its section is skipped.
  case none
  case text(String)
  case flag(Bool)
  /// Markup that is already safe, written straight into the page.
  case markup(@Sendable (inout [UInt8]) -> Void)
  case view(any TemplateView)
  case list([any TemplateView])

  /// `nil` and the empty text become `none`.
  @inlinable
  package static func text(_ text: String?) -> TemplateValue {
    guard let text, !text.isEmpty else { return .none }
    return .text(text)
  }

  @inlinable
  package static func view(_ view: (any TemplateView)?) -> TemplateValue {
    view.map { TemplateValue.view($0 as any TemplateView) } ?? .none
  }

  package static func markup(_ bytes: [UInt8]) -> TemplateValue {
    bytes.isEmpty ? .none : .markup { $0.append(contentsOf: bytes) }
  }
}
