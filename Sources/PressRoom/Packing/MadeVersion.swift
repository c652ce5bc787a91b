import Bulletins
import Formats
import Publishing
import SiteModel

/// A version with its files, complete with manifest, sums and archive.
package struct MadeVersion: Sendable {
  /// Without what could not be made.
  package let record: PressRecord
  package let files: [PressFile]
}

extension MadeVersion {
  /// - Parameter results: what tools made, by their requests. What is not among them is left out of the record too.
  package init(_ record: PressRecord, of results: [ToolRequest: [UInt8]]) {
    let record = record.withoutUnmade(results).withPhotoSizes(results)
    self.record = record
    guard let edition = record.edition else {
      files = []
      return
    }
    let made = releaseFiles(of: record).compactMap { name, type, content -> PressFile? in
      switch content {
      case .bytes(let bytes): PressFile(path: name, type: type, bytes: bytes)
      case .tool(let request): results[request].map { PressFile(path: name, type: type, bytes: $0) }
      }
    }
    files = packed(completed(made, of: record), of: edition, status: record.status)
  }
}

extension PressRecord {
  /// What its files ask of tools.
  package var toolRequests: [ToolRequest] {
    releaseFiles(of: self).compactMap { file in
      if case .tool(let request) = file.content { request } else { nil }
    }
  }

  /// Pages say how large a photo is, so that nothing moves while it is loaded.
  fileprivate func withPhotoSizes(_ results: [ToolRequest: [UInt8]]) -> PressRecord {
    guard let photos = bulletin?.photos else { return self }
    var record = self
    for (index, photo) in photos.enumerated() {
      guard let header = results[webForm(of: photo)].flatMap(pictureHeader) else { continue }
      record.bulletin?.photos[index].webSize = PressPhoto.Size(width: header.width, height: header.height)
    }
    return record
  }

  /// The same without its photos where one of them could not be made.
  package func withoutUnmadePhotos(_ results: [ToolRequest: [UInt8]]) -> PressRecord {
    guard toolRequests.contains(where: { $0.isPhoto && results[$0] == nil }) else { return self }
    var record = self
    record.bulletin?.photos = []
    return record
  }

  /// The same without what an editor who lacks a tool does without, so that no file names another that is not there.
  fileprivate func withoutUnmade(_ results: [ToolRequest: [UInt8]]) -> PressRecord {
    let unmade = releaseFiles(of: self).filter { file in
      if case .tool(let request) = file.content { results[request] == nil } else { false }
    }
    guard !unmade.isEmpty, let edition else { return self }
    var record = self
    let endings = PressFormat.all.filter { format in
      unmade.contains { $0.name == format.name(in: edition) }
    }.map(\.ending)
    record.bulletin?.edition.leftOut = endings
    record.notice?.edition.leftOut = endings
    return record
  }
}

extension ToolRequest {
  package var isPhoto: Bool { if case .photo = self { true } else { false } }
}
