import Formats
import SiteModel

/// One of the files below `photos/`: its path in the folder of the version, its media type, and how it is made.
package struct PhotoFile: Sendable {
  package let path: String
  package let type: String
  package let content: PressFormat.Content
}

/// The photos of a bulletin, each as it is and in a size for the web, and a table of what is said of them.
package func photoFiles(of bulletin: PressBulletin) -> [PhotoFile] {
  guard !bulletin.photos.isEmpty else { return [] }
  let photos = bulletin.photos.enumerated().flatMap { position, photo in
    let names = PhotoNames(photo, number: position + 1)
    return [
      PhotoFile(path: names.original, type: photo.mediaType, content: .tool(.photo(photo, .original))),
      PhotoFile(path: names.web, type: "image/jpeg", content: .tool(.photo(photo, .web(1600)))),
    ]
  }
  return photos + [captions(of: bulletin.photos)]
}

private struct PhotoNames {
  let original: String
  let web: String

  init(_ photo: PressPhoto, number: Int) {
    let stem = "photos/" + (number < 10 ? "0\(number)" : "\(number)")
    original = "\(stem)-orig.\(photo.fileEnding)"
    web = "\(stem)-web.jpg"
  }
}

private func captions(of photos: [PressPhoto]) -> PhotoFile {
  let rows = photos.enumerated().map { position, photo in
    let names = PhotoNames(photo, number: position + 1)
    return [names.original, names.web, photo.alt, photo.caption, photo.credit, photo.rights]
  }
  var bytes: [UInt8] = []
  bytes.appendCSV(
    CSVTable(header: ["original", "web", "alt", "caption", "credit", "rights"], rows: rows))
  return PhotoFile(path: "photos/captions.csv", type: "text/csv; charset=utf-8", content: .bytes(bytes))
}

extension PressPhoto {
  fileprivate var mediaType: String {
    switch fileEnding {
    case "png": "image/png"
    case "webp": "image/webp"
    case "gif": "image/gif"
    case "tif", "tiff": "image/tiff"
    default: "image/jpeg"
    }
  }
}
