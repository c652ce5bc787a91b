import Bulletins
import SiteModel
import Theming

/// A file of a version: what it is for, its size, its hash.
struct BulletinFile: TemplateView {
  /// Below the folder of its version.
  let name: String
  let path: String
  private let kind: PressFileKind?
  private let wording: Wording
  /// `nil` of what is not made yet.
  fileprivate var stored: LedgerEntry.StoredFile?

  init(name: String, kind: PressFileKind?, folder: String, _ wording: Wording) {
    self.name = name
    self.kind = kind
    self.wording = wording
    path = folder + name
  }

  static let fields: [Field<BulletinFile>] = [
    .text("name") { $0.name },
    .text("path") { $0.path.percentEncodedPath },
    .text("format") { $0.kind?.label?.words($0.wording) ?? $0.wording.format(ofPhoto: $0.name) ?? $0.name },
    .text("type") { $0.stored?.type },
    .text("size") { file in file.stored.map { file.wording.size($0.bytes) } },
    .flag("is_page") { $0.name.hasSuffix(PressFileKind.pageEnding) },
    .text("sha256") { $0.stored?.sha256 },
  ]

  var isDocument: Bool { kind?.isDocument ?? false }

  fileprivate var rank: (Int, Int, String) {
    let (shelf, position) = kind?.rank ?? (.max, .max)
    return (shelf, position, name)
  }
}

/// What files are there of bulletins, those that people read first.
struct BulletinFiles: Sendable {
  let kinds: PressFileKinds
  let wording: Wording

  /// - Parameter page: the page of the bulletin, below which its versions lie.
  func all(of version: PressVersion, at page: String) -> [BulletinFile] {
    let folder = "\(page)\(PressAddresses.folder(ofVersion: version.entry.version))/"
    let files = version.entry.files.map { file(named: $0.path, in: folder, stored: $0) }
    let signature = file(named: PressFileKind.signature.ending, in: folder)
    return inOrder(files + (version.isSigned ? [signature] : []))
  }

  /// The files of a draft. Nobody knows their sizes before they are made.
  func all(in folder: String, among paths: Set<String>) -> [BulletinFile] {
    let names = paths.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.utf8.count)) }
    return inOrder(names.map { file(named: $0, in: folder) })
  }

  /// What people read: the page, the text, PDF and Word.
  func documents(of version: PressVersion, at page: String) -> [BulletinFile] {
    all(of: version, at: page).filter(\.isDocument)
  }

  func file(named name: String, in folder: String, stored: LedgerEntry.StoredFile? = nil) -> BulletinFile {
    var file = BulletinFile(name: name, kind: kinds[name], folder: folder, wording)
    file.stored = stored
    return file
  }

  private func inOrder(_ files: [BulletinFile]) -> [BulletinFile] { files.sorted { $0.rank < $1.rank } }
}

extension PressFileKind.Label {
  fileprivate func words(_ wording: Wording) -> String { wording.language.choose(vi: vi, en: en) }
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
