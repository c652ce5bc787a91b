/// Why a text can't be the name of a file on every system that may host or unpack the site.
package enum FileNameProblem: Sendable, Equatable {
  case empty
  /// More than 255 bytes of UTF-8, the limit of common file systems.
  case tooLong
  /// `.` or `..`, which mean a folder.
  case dots
  /// A slash, a backslash, or one of `< > : " | ? *`, which Windows forbids.
  case forbidden(Unicode.Scalar)
  /// A control character, or an invisible one that turns the direction of text around and so hides the
  /// true ending of a name.
  case invisible(Unicode.Scalar)
  /// A device of Windows, with any ending: `con`, `nul.txt`, `com1`.
  case reserved
  /// A space or point at the end, which Windows drops, so that two names could be one file.
  case trailingSpaceOrPoint
}

/// What is wrong with `name` as the name of a file or folder; `nil` when nothing is.
package func fileNameProblem(in name: String) -> FileNameProblem? {
  if name.isEmpty { return .empty }
  if name.utf8.count > 255 { return .tooLong }
  if name == "." || name == ".." { return .dots }
  for scalar in name.unicodeScalars {
    switch scalar {
    case "/", "\\", "<", ">", ":", "\"", "|", "?", "*": return .forbidden(scalar)
    case let scalar where isInvisible(scalar): return .invisible(scalar)
    default: break
    }
  }
  if name.hasSuffix(" ") || name.hasSuffix(".") { return .trailingSpaceOrPoint }
  return isWindowsDevice(name) ? .reserved : nil
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F: true
  case 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
  default: false
  }
}

private func isWindowsDevice(_ name: String) -> Bool {
  let stem = name.prefix { $0 != "." }.lowercased()
  if ["con", "prn", "aux", "nul"].contains(stem) { return true }
  guard stem.utf8.count == 4, stem.hasPrefix("com") || stem.hasPrefix("lpt"), let last = stem.last
  else { return false }
  return ("1"..."9").contains(last)
}
