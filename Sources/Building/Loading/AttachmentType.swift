import Formats
import Sheets
import VietnameseText

/// What may be attached. Nothing that a browser runs on the site, and nothing that cannot be looked into before it goes out.
enum AttachmentType: String, CaseIterable {
  case pdf, docx, xlsx, odt, ods, jpeg, png, webp, txt, csv

  init?(of path: String) {
    let ending = ending(of: path)
    self.init(rawValue: ending == "jpg" ? "jpeg" : ending)
  }

  /// As people call it.
  var name: String {
    switch self {
    case .webp: "WebP"
    case .txt, .csv: rawValue.uppercased() + " (UTF-8)"
    default: rawValue.uppercased()
    }
  }

  /// Whether it is to be looked at and holds no table that a program reads.
  var isForReadingOnly: Bool { self == .pdf || picture != nil }

  var picture: PictureFormat? {
    switch self {
    case .jpeg: .jpeg
    case .png: .png
    case .webp: .webp
    default: nil
    }
  }

  var office: OfficeFormat? { OfficeFormat(rawValue: rawValue) }
}

/// Whether bytes are text in UTF-8 or UTF-16, and of no other format that is written in letters.
func isPlainText(_ bytes: [UInt8]) -> Bool {
  if utf16Encoding(of: bytes) != nil {
    let isWhole = bytes.count.isMultiple(of: 2)
    return isWhole
      && !stride(from: 0, to: bytes.count, by: 2).contains { bytes[$0] == 0 && bytes[$0 + 1] == 0 }
  }
  guard !bytes.contains(0), firstInvalidUTF8(in: bytes) == nil else { return false }
  let start = bytes.drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(8)
  let text = String(decoding: start, as: UTF8.self).lowercased()
  return !["<!doc", "<html", "<?xml", "<?php", "<svg", "<script", "<!--", "%pdf-", "{\\rtf", "#!/"]
    .contains { text.hasPrefix($0) }
}
