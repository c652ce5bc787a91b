/// Work for a program outside: which one, and all that it needs. Only `Building/Tools` runs programs; equal requests give equal
/// bytes, so a result may be kept by the hash of its request.
package enum ToolRequest: Hashable, Sendable {
  /// A PDF by Typst: the theme's template with this JSON as its data.
  case pdf(data: [UInt8])
  /// A Word document by pandoc: this HTML in the styles of the theme's reference document.
  case docx(html: [UInt8])
}
