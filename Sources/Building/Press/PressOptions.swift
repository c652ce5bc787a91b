import Bulletins
import SiteModel
import VietnameseText

/// What a command of the press room is asked to do, besides where the site is and what time it is.
package struct PressOptions: Sendable {
  package var build: BuildOptions
  /// Numbers of bulletins as they were written, each once.
  package let ids: [String]
  /// Why a bulletin is held or killed.
  package var reason = WithdrawalReason.mistake

  package init(_ build: BuildOptions, ids: [String]) {
    self.build = build
    var known: Set<String> = []
    self.ids = ids.filter { known.insert($0).inserted }
  }
}
