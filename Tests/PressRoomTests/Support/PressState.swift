import Bulletins
import SiteModel

@testable import PressRoom

/// The states that the files of a bulletin can be in, each with its sample.
enum PressState: CaseIterable {
  case usable, correction, hold, kill, draft, embargoed

  /// `nil` of a notice.
  var bulletin: PressBulletin? {
    switch self {
    case .usable: return .sample
    case .correction: return .correctedSample
    case .hold, .kill: return nil
    case .draft:
      var bulletin = PressBulletin.sample
      bulletin.isDraft = true
      return bulletin
    case .embargoed:
      var bulletin = PressBulletin.sample
      bulletin.edition.embargo = bulletin.edition.released
      bulletin.releaseLine = "Chỉ phát sau 08:00 ngày 19/5/2026 (GMT+7)"
      return bulletin
    }
  }

  var notice: PressStop? {
    switch self {
    case .hold: .sample(.hold)
    case .kill: .sample(.kill)
    case .usable, .correction, .draft, .embargoed: nil
    }
  }

  var edition: Imprint { bulletin?.edition ?? PressStop.sample(.hold).edition }

  /// The files of the state that need no tool.
  var files: [PressSampleFile] {
    let files = PressFormat.all.compactMap(file)
    guard let bulletin else { return files }
    let made = files.map { PressFile(path: $0.name, type: "", bytes: $0.bytes) }
    return completed(made, of: PressRecord(bulletin: bulletin, value: [])).map {
      PressSampleFile(name: $0.path, bytes: $0.bytes)
    }
  }

  func file(_ format: PressFormat) -> PressSampleFile? {
    if let bulletin { return PressSampleFile(format, bulletin) }
    guard let notice, case .bytes(let bytes)? = format.notice?(notice) else { return nil }
    return PressSampleFile(name: format.name(in: edition), bytes: bytes)
  }
}

struct PressSampleFile {
  let name: String
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension PressSampleFile {
  /// `nil` of a format that needs a tool.
  init?(_ format: PressFormat, _ bulletin: PressBulletin) {
    guard case .bytes(let bytes) = format.bulletin(bulletin) else { return nil }
    self.init(name: format.name(in: bulletin.edition), bytes: bytes)
  }
}
