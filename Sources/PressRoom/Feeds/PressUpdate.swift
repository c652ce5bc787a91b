import SiteModel
import VietnameseText

/// What agencies must be told about a bulletin that they may have already: a version after the first. Its announcement has an id
/// of its own, because readers of feeds do not show an item again that has changed.
struct PressUpdate: Sendable {
  /// Stable words: programs read them in `dinh-chinh/index.json`.
  enum Kind: String, Sendable, CaseIterable {
    case correction, hold, kill
    /// Released again after a hold.
    case release
  }

  let kind: Kind
  let history: PressHistory
  let version: PressVersion

  var entry: LedgerEntry { version.entry }
  /// `…/dc-1` announces the second version.
  var id: String { "\(history.tag)/dc-\(entry.version - 1)" }
}

extension PressHistory {
  /// Every correction, hold and kill in its order. Their kinds follow from the ledger alone, so that they can be told of a bulletin
  /// of which nothing else may be.
  var updates: [PressUpdate] {
    zip(versions, versions.dropFirst()).map { before, version in
      let kind: PressUpdate.Kind =
        switch version.entry.status {
        case .usable: before.entry.status == .usable ? .correction : .release
        case .held: .hold
        case .killed: .kill
        }
      return PressUpdate(kind: kind, history: self, version: version)
    }
  }
}

extension PressUpdate.Kind {
  var label: String {
    switch self {
    case .correction: "Đính chính"
    case .hold: "Tạm dừng"
    case .kill: "Thu hồi"
    case .release: "Phát hành lại"
    }
  }
}

extension BulletinID {
  /// What a bulletin is called where its headline may not stand.
  var name: String { "Thông cáo báo chí \(text)" }
}
