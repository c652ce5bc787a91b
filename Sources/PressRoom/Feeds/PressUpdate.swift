import Bulletins
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
  /// When its announcement came, or last said something else.
  var changed: Instant { history.rewritten(after: version) ?? entry.released }
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

  /// When the words of a version were last taken out of everything, or brought back: by a hold, a kill or a release after a hold
  /// that came later. `nil` where nothing of the kind happened, and of notices, which say the same always.
  func rewritten(after version: PressVersion) -> Instant? {
    guard version.entry.status == .usable, version.entry.version < current.entry.version else { return nil }
    return updates.filter { $0.kind != .correction && version.entry.version < $0.entry.version }
      .map(\.entry.released).max()
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
