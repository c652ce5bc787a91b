import Diagnostics
import Formats
import Records
import SiteModel
import Website

/// Whether a file is a picture that browsers show and that can be freed of all else, and does not say where it was taken.
///
/// - Parameter type: what an attachment must be.
func checkPicture(_ file: WantedFile, as type: AttachmentType? = nil) -> CheckedFile {
  let bytes: [UInt8]
  do throws(FileError) {
    bytes = try readFile(file.real, limit: FileKind.material.sizeLimit)
  } catch {
    return unreadable(file, error)
  }
  let isNone = type.map { file.problem(.attachmentEnding, $0.name) } ?? file.problem(.notAPicture)
  // SVG can carry scripts; only pictures made of pixels are taken from authors.
  guard let header = pictureHeader(bytes), header.format != .svg else { return isNone }
  if let type, header.format != type.picture { return isNone }
  if file.reference.use == .pressPhoto {
    // Tools go by the ending of a name, and so do servers. They also take away what the file tells besides.
    guard header.format.endings.contains(ending(of: file.real)) else {
      return file.problem(.pictureEnding, header.format.endings[0])
    }
    return CheckedFile(facts: PictureCatalogue.Facts(header))
  }
  if header.hasGPS { return file.problem(.pictureWithLocation) }
  guard let bare = barePicture(bytes), let shown = pictureHeader(bare) else { return isNone }
  return CheckedFile(facts: PictureCatalogue.Facts(shown), size: bare.count)
}

/// That a file cannot be read is said where it is named.
func unreadable(_ file: WantedFile, _ error: FileError) -> CheckedFile {
  CheckedFile(diagnostics: [Diagnostic(.unreadableFile, error.reason, at: file.reference.place)])
}

/// The ending of a name, in small letters and without the dot.
func ending(of path: String) -> String {
  path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
}

extension PictureFormat {
  var endings: [String] { self == .jpeg ? ["jpg", "jpeg"] : [rawValue] }
}

extension PictureCatalogue.Facts {
  init(_ header: PictureHeader) { self.init(width: header.width, height: header.height) }
}
