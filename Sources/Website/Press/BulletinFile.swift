import SiteModel
import Theming

/// A file of a version: what it is for, its size, its hash.
struct BulletinFile: TemplateView {
  /// Below the folder of its version.
  let name: String
  let path: String
  let format: String
  let type: String?
  let size: String?
  let sha256: String?

  init(name: String, folder: String, _ wording: Wording) {
    self.name = name
    path = folder + name
    format = wording.format(ofBulletinFile: name)
    (type, size, sha256) = (nil, nil, nil)
  }

  private init(_ file: LedgerEntry.StoredFile, folder: String, _ wording: Wording) {
    name = file.path
    path = folder + file.path
    format = wording.format(ofBulletinFile: file.path)
    type = file.type
    size = wording.size(file.bytes)
    sha256 = file.sha256
  }

  static let fields: [Field<BulletinFile>] = [
    .text("name") { $0.name },
    .text("path") { $0.path.percentEncodedPath },
    .text("format") { $0.format },
    .text("type") { $0.type },
    .text("size") { $0.size },
    .flag("is_page") { $0.name.hasSuffix(".html") },
    .text("sha256") { $0.sha256 },
  ]

  /// All files of a version, those that people read first.
  ///
  /// - Parameter page: the page of the bulletin, below which its versions lie.
  static func all(of version: PressVersion, at page: String, _ wording: Wording) -> [BulletinFile] {
    let folder = "\(page)v\(version.entry.version)/"
    let files = version.entry.files.map { BulletinFile($0, folder: folder, wording) }
    let signature = BulletinFile(name: LedgerEntry.signatureName, folder: folder, wording)
    return inOrder(files + (version.isSigned ? [signature] : []))
  }

  /// The files of a draft. Nobody knows their sizes before they are made.
  static func all(in folder: String, among paths: Set<String>, _ wording: Wording) -> [BulletinFile] {
    let names = paths.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.utf8.count)) }
    return inOrder(names.map { BulletinFile(name: $0, folder: folder, wording) })
  }

  private static func inOrder(_ files: [BulletinFile]) -> [BulletinFile] {
    files.map { (rank: rank(of: $0.name), file: $0) }
      .sorted { ($0.rank, $0.file.name) < ($1.rank, $1.file.name) }.map(\.file)
  }

  /// What people read: the page, the text, PDF and Word.
  static func documents(of version: PressVersion, at page: String, _ wording: Wording) -> [BulletinFile] {
    all(of: version, at: page, wording).filter(\.isDocument)
  }

  var isDocument: Bool { Self.rank(of: name) < 4 }

  /// By its ending, in the order of reading: documents, the archive, tables, formats for programs, proofs.
  private static func rank(of name: String) -> Int {
    readingOrder.firstIndex { name.hasEnding($0) } ?? readingOrder.count
  }

  private static let readingOrder = [
    ".docx", ".pdf", ".html", ".txt", ".zip", ".awards.csv", "captions.csv", ".jpg", ".jpeg", ".png", ".webp",
    ".ninjs.json", ".package.newsml.xml", ".newsml.xml", "claims.json", "changes.json", "manifest.json",
    "SHA256SUMS", ".minisig",
  ]
}

extension Wording {
  /// What a file of a bulletin is, in words.
  fileprivate func format(ofBulletinFile name: String) -> String {
    let found = Self.bulletinFiles.first { name.hasEnding($0.ending) }
    if let found { return language == "vi" ? found.vi : found.en }
    return format(ofPhoto: name) ?? name
  }

  private static let bulletinFiles: [(ending: String, vi: String, en: String)] = [
    (".docx", "Word", "Word"), (".pdf", "PDF", "PDF"), (".html", "Trang để in", "Page for printing"),
    (".txt", "Văn bản thuần", "Plain text"), (".zip", "Trọn bộ (ZIP)", "Everything (ZIP)"),
    (".awards.csv", "Bảng khen thưởng (CSV)", "Awards (CSV)"),
    ("captions.csv", "Chú thích ảnh (CSV)", "Captions (CSV)"), (".ninjs.json", "ninjs", "ninjs"),
    (".package.newsml.xml", "Gói NewsML-G2", "NewsML-G2 package"),
    (".newsml.xml", "NewsML-G2", "NewsML-G2"),
    ("claims.json", "Căn cứ của số liệu", "Grounds of the figures"),
    ("changes.json", "Chỗ khác bản trước", "What changed"),
    ("manifest.json", "Danh mục tệp", "List of files"),
    ("SHA256SUMS", "Mã kiểm tra", "Checksums"), (".minisig", "Chữ ký minisign", "Signature (minisign)"),
  ]

  /// `photos/01-orig.jpg` in words.
  private func format(ofPhoto name: String) -> String? {
    let parts = name.split { "/-.".contains($0) }
    guard parts.count == 4, parts[0] == "photos", let number = Int(parts[1]) else { return nil }
    guard parts[2] == "orig" else { return webPhoto(number) }
    let ending = parts[3].uppercased()
    return originalPhoto(number, ["JPG": "JPEG", "TIF": "TIFF"][ending] ?? ending)
  }
}

extension String {
  /// Bytes are compared: each page asks this some hundred times.
  fileprivate func hasEnding(_ ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
