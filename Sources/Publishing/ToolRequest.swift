import Bulletins

/// Work for a program outside: which one, and all that it needs. Only `Building/Tools` runs programs; equal requests give equal
/// bytes (of a photo: as long as its file is the same), so a result may be kept by the hash of its request.
package enum ToolRequest: Hashable, Sendable {
  /// A PDF by Typst: the theme's `press/bulletin.typ` with this JSON as its data. Its `released` is the date of the file.
  case pdf(data: [UInt8])
  /// A Word document by pandoc: this HTML in the styles of the theme's `press/reference.docx`.
  ///
  /// `title`, `author` and `released` (seconds since 1970) are what the file says of itself.
  case docx(html: [UInt8], title: String, author: String, released: Int64)
  /// A photo by exiftool, and by vipsthumbnail where it gets smaller.
  case photo(PressPhoto, PhotoSize)
}

package enum PhotoSize: Hashable, Sendable {
  /// The photo as it is, without its place; with caption, creator, credit and rights inside.
  case original
  /// A JPEG that is no wider and no higher than this many pixels, with the same words inside.
  case web(Int)
}
