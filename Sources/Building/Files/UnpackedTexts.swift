import Sheets
import VietnameseText

/// The files that can be searched as text in a file, however it is packed, with their names, and whether something in it cannot be
/// searched. A file that cannot has its name and no bytes.
func unpackedTexts(
  of bytes: [UInt8], called name: String, depth: Int = 0
) -> (texts: [(name: String, bytes: [UInt8])], isOpaque: Bool) {
  let onlyName = [(name: name, bytes: [UInt8]())]
  switch Packing(ofFile: name) {
  case .text: return ([(name, utf8Text(bytes))], false)
  case .opaque: return (onlyName, true)
  case .gzip:
    guard depth < 3, let text = gunzipped(bytes) else { return (onlyName, true) }
    let packed = unpackedTexts(of: text, called: String(name.dropLast(3)), depth: depth + 1)
    return (onlyName + packed.texts, packed.isOpaque)
  case .archive:
    guard depth < 3, let files = unpackedFiles(of: bytes) else { return (onlyName, true) }
    let parts = files.map { unpackedTexts(of: $0.bytes, called: $0.name, depth: depth + 1) }
    return (onlyName + parts.flatMap(\.texts), parts.contains(where: \.isOpaque))
  }
}

/// A text in UTF-8: office programs write UTF-16 too.
func utf8Text(_ bytes: [UInt8]) -> [UInt8] {
  guard let encoding = utf16Encoding(of: bytes) else { return bytes }
  let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

/// How the words of a file lie in it, by the end of its name. A file of another name is searched as text.
enum Packing {
  case text, archive, gzip, opaque

  init(ofFile name: String) {
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    switch ending {
    case "zip", "docx", "xlsx", "odt", "ods": self = .archive
    case "gz": self = .gzip
    case "pdf", "jpg", "jpeg", "png", "webp", "gif", "avif", "heic", "tif", "tiff", "woff", "woff2", "mp3",
      "mp4":
      self = .opaque
    default: self = .text
    }
  }
}
