import Sheets
import VietnameseText

/// The files that can be searched as text in a file, however it is packed, with their names, and whether something in it cannot be
/// searched. A file that cannot has its name and no bytes.
func unpackedTexts(
  of bytes: [UInt8], called name: String, depth: Int = 0
) -> (texts: [(name: String, bytes: [UInt8])], isOpaque: Bool) {
  let onlyName = [(name: name, bytes: [UInt8]())]
  switch Packing(of: bytes, called: name) {
  case .text: return ([(name, utf8Text(bytes))], false)
  // Of a kind that nobody named here, some words may lie as they are.
  case .opaque: return (isOpaque(byNameOf: name) ? onlyName : [(name, bytes)], true)
  case .gzip:
    guard depth < 3, let text = gunzipped(bytes) else { return (onlyName, true) }
    let inside = name.lowercased().hasSuffix(".gz") ? String(name.dropLast(3)) : name
    let packed = unpackedTexts(of: text, called: inside, depth: depth + 1)
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

/// How the words of a file lie in it.
enum Packing {
  case text, archive, gzip, opaque

  /// By the end of its name where that tells it, else by how it begins: a format that nobody thought of here must not
  /// count as searched.
  init(of bytes: [UInt8], called name: String) {
    self = Packing(byNameOf: name) ?? Packing(beginning: bytes)
  }

  /// What the end of a name tells before there are bytes; `nil` of most names.
  init?(byNameOf name: String) {
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    switch ending {
    case "zip", "docx", "xlsx", "odt", "ods": self = .archive
    case "gz": self = .gzip
    case "pdf", "jpg", "jpeg", "png", "webp", "gif", "avif", "heic", "tif", "tiff", "woff", "woff2", "mp3",
      "mp4":
      self = .opaque
    default: return nil
    }
  }

  private init(beginning bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .archive
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else {
      // No text has a zero, but in UTF-16.
      let isText = utf16Encoding(of: bytes) != nil || !bytes.prefix(512).contains(0)
      self = isText && !bytes.starts(with: Array("%PDF-".utf8)) ? .text : .opaque
    }
  }
}

/// Whether the name of a file tells that no words can be read from it, so that it need not be read.
func isOpaque(byNameOf name: String) -> Bool {
  if case .opaque? = Packing(byNameOf: name) { true } else { false }
}
