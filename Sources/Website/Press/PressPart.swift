import Bulletins
import Publishing
import SiteModel

/// What the press room adds to the site: files at addresses of their own, and what pages of the website tell of them.
package struct PressPart: Sendable {
  /// What files a bulletin may be released as.
  let kinds: PressFileKinds
  let files: [OutputFile]
  /// Bulletins that are not released, for a preview of them.
  let drafts: [PressBulletin]

  package init(kinds: PressFileKinds, files: [OutputFile], drafts: [PressBulletin] = []) {
    self.kinds = kinds
    self.files = files
    self.drafts = drafts
  }
}
