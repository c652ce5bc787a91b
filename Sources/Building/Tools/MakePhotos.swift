import Bulletins
import Publishing
import SiteModel

/// The photos among `requests`: web sizes by a process of vipsthumbnail each, then the words into all of them by one of exiftool.
func makePhotos(
  _ requests: [ToolRequest], _ setting: ToolSetting, _ folder: String
) async throws(FileError) -> ToolResults {
  let jobs = requests.enumerated().compactMap { position, request -> PhotoJob? in
    guard case .photo(let photo, let size) = request else { return nil }
    return PhotoJob(position: position, photo: photo, size: size, folder: folder)
  }
  guard !jobs.isEmpty else { return [:] }
  try makeFolder(folder)
  let obstacles = try await concurrently(jobs, workers: setting.workers) {
    job throws(FileError) -> ToolProblem? in
    try writeFile(job.copy, try readFile(setting.source + "/" + job.photo.source))
    guard case .web(let pixels) = job.size else { return nil }
    return try await makeSmaller(job, pixels)
  }
  var results: ToolResults = [:]
  var ready: [PhotoJob] = []
  for (job, obstacle) in zip(jobs, obstacles) {
    if let obstacle { results[job.position] = .failure(obstacle) } else { ready.append(job) }
  }
  if let problem = try await describe(ready) {
    results.merge(failures(ready.map(\.position), problem)) { first, _ in first }
  } else {
    for job in ready { results[job.position] = .success(try readFile(job.file)) }
  }
  return results
}

private struct PhotoJob: Sendable {
  let position: Int
  let photo: PressPhoto
  let size: PhotoSize
  let folder: String

  /// The photo as it came, under a name of ours: vips takes what stands in brackets in a name for options.
  var copy: String { "\(folder)/\(position)\(size == .original ? "" : "-in").\(photo.fileEnding)" }
  /// What is handed on.
  var file: String { size == .original ? copy : "\(folder)/\(position).jpg" }
}

private func makeSmaller(_ job: PhotoJob, _ pixels: Int) async throws(FileError) -> ToolProblem? {
  try await output(
    of: ProgramCall(
      tool: .vipsthumbnail, program: "vipsthumbnail",
      arguments: [
        // ">": never larger than it was.
        job.copy, "--size", "\(pixels)x\(pixels)>", "--export-profile", "srgb", "-o",
        job.file + "[Q=80,strip]",
      ], folder: job.folder, seconds: 120)
  ).problem
}

/// Takes away where a photo was taken and writes what an agency must know into it.
private func describe(_ jobs: [PhotoJob]) async throws(FileError) -> ToolProblem? {
  guard let folder = jobs.first?.folder else { return nil }
  let lines = jobs.flatMap { arguments(for: $0.photo) + [$0.file, "-execute"] }
  return try await output(
    of: ProgramCall(
      tool: .exiftool, program: "exiftool",
      arguments: ["-@", "-", "-common_args", "-q", "-q", "-m", "-overwrite_original"],
      input: Array((lines.joined(separator: "\n") + "\n").utf8), folder: folder,
      seconds: 60 + 5 * jobs.count)
  ).problem
}

/// A line each, as exiftool reads them from a file of arguments.
private func arguments(for photo: PressPhoto) -> [String] {
  // Makers' notes and what cameras hang behind a picture may hold the place too, and so may their small picture of it, which shows
  // what was cut off since. Comments and the names of camera, owner and of faces are nobody's business, nor are keywords,
  // which nobody reads before a photo is handed on.
  let removed = [
    "-gps:all=", "-XMP:GPS*=", "-XMP-iptcExt:Location*=", "-XMP-iptcCore:Location=", "-IPTC:Sub-location=",
    "-MakerNotes:all=", "-trailer:all=", "-IFD1:all=", "-Photoshop:PhotoshopThumbnail=", "-XMP:Thumbnails=",
    "-Comment=", "-EXIF:UserComment=", "-XMP-exif:UserComment=", "-EXIF:OwnerName=", "-XMP-aux:OwnerName=",
    "-EXIF:SerialNumber=", "-EXIF:LensSerialNumber=", "-XMP-aux:SerialNumber=",
    "-XMP-iptcExt:PersonInImage*=", "-XMP-mwg-rs:all=", "-XMP-MP:all=", "-XMP-dc:Subject=", "-IPTC:Keywords=",
  ]
  let words: [(text: String, tags: [String])] = [
    (photo.caption, ["EXIF:ImageDescription", "IPTC:Caption-Abstract", "XMP-dc:Description"]),
    (photo.alt, ["XMP-iptcCore:AltTextAccessibility"]),
    (photo.credit, ["EXIF:Artist", "IPTC:By-line", "XMP-dc:Creator", "IPTC:Credit", "XMP-photoshop:Credit"]),
    (photo.rights, ["EXIF:Copyright", "IPTC:CopyrightNotice", "XMP-dc:Rights"]),
  ]
  let written = words.filter { !$0.text.isEmpty }.flatMap { text, tags in
    tags.map { "-\($0)=" + text.split(whereSeparator: \.isNewline).joined(separator: " ") }
  }
  return ["-charset", "iptc=UTF8", "-charset", "exif=UTF8", "-IPTC:CodedCharacterSet=UTF8"] + removed
    + written
}
