/// The files of a version that are no formats: its photos, and what proves and packs the others.
extension PressFileKind {
  /// Everything in one archive.
  package static let archive = PressFileKind(
    ending: ".zip", mediaType: "application/zip", label: Label(vi: "Trọn bộ (ZIP)", en: "Everything (ZIP)"),
    shelf: .archive, position: 1, isAttached: true)

  /// What is said of the photos.
  package static let captions = PressFileKind(
    ending: "photos/captions.csv", mediaType: "text/csv; charset=utf-8",
    label: Label(vi: "Chú thích ảnh (CSV)", en: "Captions (CSV)"), shelf: .tables, position: 2)

  /// The other files of the version with their hashes.
  package static let manifest = PressFileKind(
    ending: "manifest.json", mediaType: "application/json",
    label: Label(vi: "Danh mục tệp", en: "List of files"), shelf: .proofs, position: 1)

  /// The hashes of all files as `sha256sum -c` reads them.
  package static let sums = PressFileKind(
    ending: "SHA256SUMS", mediaType: "text/plain; charset=utf-8",
    label: Label(vi: "Mã kiểm tra", en: "Checksums"), shelf: .proofs, position: 2)

  /// The signature of the sums, which may come later than the version.
  package static let signature = PressFileKind(
    ending: sums.ending + ".minisig", mediaType: "text/plain; charset=utf-8",
    label: Label(vi: "Chữ ký minisign", en: "Signature (minisign)"), shelf: .proofs, position: 3)

  /// What photos may be, by the ending of their file.
  private static let photos: [PressFileKind] = [
    photo(".jpg", "image/jpeg", 1), photo(".gif", "image/gif", 2), photo(".png", "image/png", 3),
    photo(".webp", "image/webp", 4),
  ]

  private static func photo(_ ending: String, _ mediaType: String, _ position: Int) -> PressFileKind {
    PressFileKind(ending: ending, mediaType: mediaType, label: nil, shelf: .photos, position: position)
  }

  /// Whether a file of this name proves the others.
  package static func isProof(_ name: String) -> Bool { name == manifest.ending || name == sums.ending }

  static let besideFormats = [archive, captions, manifest, sums, signature] + photos

  /// - Parameter ending: of the photo's file, without a point. One that is not known counts as JPEG.
  package static func photoType(ending: String) -> String {
    (photos.first { $0.ending == "." + ending } ?? photos[0]).mediaType
  }
}

extension PressFileKind {
  /// The ending of the page for printing, by which pages of the site link to it.
  package static let pageEnding = ".html"
}
