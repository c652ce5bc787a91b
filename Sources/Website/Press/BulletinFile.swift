import SiteModel
import Theming

/// A file of a version: what it is for, its size, its hash.
struct BulletinFile: TemplateView {
  /// Below the folder of its version.
  let name: String
  let path: String
  private let kind: BulletinFileKind?
  private let wording: Wording
  /// `nil` of what is not made yet.
  private var stored: LedgerEntry.StoredFile?

  init(name: String, folder: String, _ wording: Wording) {
    self.name = name
    self.wording = wording
    path = folder + name
    kind = BulletinFileKind(of: name)
  }

  private init(_ file: LedgerEntry.StoredFile, folder: String, _ wording: Wording) {
    self.init(name: file.path, folder: folder, wording)
    stored = file
  }

  static let fields: [Field<BulletinFile>] = [
    .text("name") { $0.name },
    .text("path") { $0.path.percentEncodedPath },
    .text("format") { $0.kind?.words($0.wording) ?? $0.wording.format(ofPhoto: $0.name) ?? $0.name },
    .text("type") { $0.stored?.type },
    .text("size") { file in file.stored.map { file.wording.size($0.bytes) } },
    .flag("is_page") { $0.name.hasSuffix(".html") },
    .text("sha256") { $0.stored?.sha256 },
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
    files.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
  }

  private var rank: Int { kind?.rank ?? .max }

  /// What people read: the page, the text, PDF and Word.
  static func documents(of version: PressVersion, at page: String, _ wording: Wording) -> [BulletinFile] {
    all(of: version, at: page, wording).filter(\.isDocument)
  }

  var isDocument: Bool { kind?.isDocument ?? false }
}

/// What a file of a bulletin is, by its ending.
private struct BulletinFileKind {
  let rank: Int

  init?(of name: String) {
    guard let rank = Self.all.firstIndex(where: { name.hasEnding($0.ending) }) else { return nil }
    self.rank = rank
  }

  var isDocument: Bool { rank < 4 }

  /// `nil` of photos, whose names say more.
  func words(_ wording: Wording) -> String? {
    wording.language.choose(vi: Self.all[rank].vi, en: Self.all[rank].en)
  }

  /// In the order of reading: documents, the archive, tables, photos, formats for programs, proofs.
  private static let all: [(ending: String, vi: String?, en: String?)] = [
    (".docx", "Word", "Word"), (".pdf", "PDF", "PDF"), (".html", "Trang để in", "Page for printing"),
    (".txt", "Văn bản thuần", "Plain text"), (".zip", "Trọn bộ (ZIP)", "Everything (ZIP)"),
    (".awards.csv", "Bảng khen thưởng (CSV)", "Awards (CSV)"),
    ("captions.csv", "Chú thích ảnh (CSV)", "Captions (CSV)"), (".jpg", nil, nil), (".gif", nil, nil),
    (".png", nil, nil), (".webp", nil, nil), (".ninjs.json", "ninjs", "ninjs"),
    (".package.newsml.xml", "Gói NewsML-G2", "NewsML-G2 package"),
    (".newsml.xml", "NewsML-G2", "NewsML-G2"),
    ("claims.json", "Căn cứ của số liệu", "Grounds of the figures"),
    ("changes.json", "Chỗ khác bản trước", "What changed"),
    ("manifest.json", "Danh mục tệp", "List of files"),
    ("SHA256SUMS", "Mã kiểm tra", "Checksums"), (".minisig", "Chữ ký minisign", "Signature (minisign)"),
  ]
}

extension Wording {
  /// `photos/01-orig.jpg` in words.
  fileprivate func format(ofPhoto name: String) -> String? {
    let parts = name.split { "/-.".contains($0) }
    guard parts.count == 4, parts[0] == "photos", let number = Int(parts[1]) else { return nil }
    guard parts[2] == "orig" else { return webPhoto(number) }
    let ending = parts[3].uppercased()
    return originalPhoto(number, ending == "JPG" ? "JPEG" : ending)
  }
}

extension String {
  /// Bytes are compared: each page asks this some hundred times.
  fileprivate func hasEnding(_ ending: String) -> Bool {
    utf8.reversed().starts(with: ending.utf8.reversed())
  }
}
