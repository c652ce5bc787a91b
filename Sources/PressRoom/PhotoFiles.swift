import Bulletins
import Formats
import Publishing
import SiteModel
import VietnameseText

/// A form that a photo of a bulletin is released in. Its path is below the folder of the version; numbers count from 1, in the order of
/// `PressBulletin.photos`.
enum PhotoRendition: CaseIterable {
  case original, web

  func path(of photo: PressPhoto, number: Int) -> String {
    switch self {
    case .original: "\(PressPhoto.pathPrefix(number))orig.\(photo.fileEnding)"
    case .web: photo.webPath(number)
    }
  }

  func address(of photo: PressPhoto, number: Int, in edition: Imprint) -> String {
    edition.folder + path(of: photo, number: number)
  }

  func mediaType(of photo: PressPhoto) -> String {
    PressFileKind.photoType(ending: self == .original ? photo.fileEnding : "jpg")
  }

  /// A code of IPTC's content renditions (`rnd`).
  var code: String {
    switch self {
    case .original: "highRes"
    case .web: "web"
    }
  }

  /// The same before and after its size is known.
  fileprivate func request(for photo: PressPhoto) -> ToolRequest {
    var photo = photo
    photo.webSize = nil
    return .photo(photo, size)
  }

  /// Pixels at the longer side.
  private var size: PhotoSize {
    switch self {
    case .original: .original
    case .web: .web(1600)
    }
  }
}

/// `anh-01`: the last part of a photo's tag.
func photoID(_ number: Int) -> String { "anh-\(padded(number))" }

/// One of the files below `photos/`: its path in the folder of the version, its media type, and how it is made.
package struct PhotoFile: Sendable {
  package let path: String
  package let type: String
  package let content: PressFormat.Content
}

/// How the form of a photo for the web is made.
package func webForm(of photo: PressPhoto) -> ToolRequest { PhotoRendition.web.request(for: photo) }

/// The photos of a bulletin, each as it is and in a size for the web, and a table of what is said of them.
package func photoFiles(of bulletin: PressBulletin) -> [PhotoFile] {
  guard !bulletin.photos.isEmpty else { return [] }
  let photos = zip(1..., bulletin.photos).flatMap { number, photo in
    PhotoRendition.allCases.map { rendition in
      PhotoFile(
        path: rendition.path(of: photo, number: number), type: rendition.mediaType(of: photo),
        content: .tool(rendition.request(for: photo)))
    }
  }
  return photos + [captions(of: bulletin.photos)]
}

private func captions(of photos: [PressPhoto]) -> PhotoFile {
  let rows = zip(1..., photos).map { number, photo in
    PhotoRendition.allCases.map { $0.path(of: photo, number: number) }
      + [photo.alt, photo.caption, photo.credit, photo.rights]
  }
  var bytes: [UInt8] = []
  bytes.appendCSV(
    CSVTable(header: ["original", "web", "alt", "caption", "credit", "rights"], rows: rows))
  let kind = PressFileKind.captions
  return PhotoFile(path: kind.ending, type: kind.mediaType, content: .bytes(bytes))
}
