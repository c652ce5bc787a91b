import Diagnostics
import Formats
import Glibc
import SiteModel
import Website

/// Looks at the pictures and attachments that visible texts refer to: they must be there, inside `Content/`, be
/// of a format that browsers show, and carry no GPS position, unless it is cut out of what is handed on.
func checkContentFiles(
  _ references: [ContentFileReference], root: String
) -> (pictures: PictureCatalogue, diagnostics: [Diagnostic]) {
  var facts: [String: PictureCatalogue.Facts] = [:]
  var sizes: [String: Int] = [:]
  var checked: Set<String> = []
  var diagnostics: [Diagnostic] = []
  let home = realPath(root + "/Content") ?? root + "/Content"
  for reference in references {
    guard let target = reference.target else {
      diagnostics.append(Diagnostic(.fileOutsideContent, reference.written, at: reference.place))
      continue
    }
    guard let real = realPath(root + "/" + target.path), status(real)?.isFile == true else {
      let rule: Rule = reference.use == .attachment ? .missingAttachment : .missingPicture
      diagnostics.append(
        Diagnostic(rule, reference.written, at: reference.place, suggestions: neighbours(of: target, root)))
      continue
    }
    guard real.hasPrefix(home + "/") else {
      diagnostics.append(Diagnostic(.fileOutsideContent, reference.written, at: reference.place))
      continue
    }
    if reference.use == .attachment { sizes[target.path] = status(real).map { Int($0.st_size) } }
    guard reference.use != .attachment, checked.insert(target.path).inserted else { continue }
    let problem = check(real, reference) { facts[target.path] = $0 }
    if let problem { diagnostics.append(problem) }
  }
  return (PictureCatalogue(facts, sizes: sizes), diagnostics)
}

private func check(
  _ path: String, _ reference: ContentFileReference, _ keep: (PictureCatalogue.Facts) -> Void
) -> Diagnostic? {
  let bytes: [UInt8]
  do {
    bytes = try readFile(path, limit: 64 << 20)
  } catch {
    let reason = (error as? FileError)?.reason ?? ""
    return Diagnostic(.unreadableFile, reason, at: reference.place)
  }
  // SVG can carry scripts; only pictures made of pixels are taken from authors.
  guard let header = pictureHeader(bytes), header.format != .svg else {
    return Diagnostic(.notAPicture, reference.written, at: reference.place)
  }
  if reference.use == .pressPhoto, !header.format.endings.contains(ending(of: path)) {
    let ending = header.format.endings[0]
    return Diagnostic(.pictureEnding, reference.written, ending, at: reference.place)
  }
  if header.hasGPS, reference.use == .picture {
    return Diagnostic(.pictureWithLocation, reference.written, at: reference.place)
  }
  keep(PictureCatalogue.Facts(width: header.width, height: header.height))
  return nil
}

private func ending(of path: String) -> String {
  path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
}

extension PictureFormat {
  /// Tools go by the ending of a name, and so do servers.
  fileprivate var endings: [String] { self == .jpeg ? ["jpg", "jpeg"] : [rawValue] }
}

/// Files of nearly the same name in the same folder.
private func neighbours(of target: ContentFile, _ root: String) -> [String] {
  guard let slash = target.path.lastIndex(of: "/") else { return [] }
  let folder = String(target.path[..<slash])
  let name = String(target.path[target.path.index(after: slash)...])
  return nearMisses(of: name, among: (try? names(in: root + "/" + folder)) ?? [])
}
