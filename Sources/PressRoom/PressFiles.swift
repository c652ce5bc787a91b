import Bulletins
import SiteModel

extension Imprint {
  /// What agencies call all versions of the bulletin.
  var slugline: String { "tcbc-\(id.text)" }

  func address(of format: PressFormat) -> String { folder + format.name(in: self) }

  /// Where the version that was seen before this one has the file; `nil` in the first that is seen.
  func addressBefore(of format: PressFormat) -> String? {
    guard let previous else { return nil }
    var before = self
    before.version = previous
    return before.address(of: format)
  }

  /// The name of something that belongs to the bulletin and travels by itself, such as a photo.
  func tag(of part: String) -> String { "\(tag)/\(part)" }
}

extension PressFormat {
  var baseType: String { withoutParameters(mediaType: mediaType) }

  /// `newsml.xml`: what files call each other by.
  var key: String { ending.hasPrefix(".") ? String(ending.dropFirst()) : ending }

  /// Whether it holds the whole bulletin, as tables and lists of claims do not.
  var isWholeText: Bool { kind.extent != .part }

  /// The other files of a bulletin; of what could not be made nothing is told.
  func siblings(in edition: Imprint, among formats: [PressFormat]) -> [PressFormat] {
    let leftOut = edition.leftOut ?? []
    return formats.filter { $0.ending != ending && !leftOut.contains($0.ending) }
  }
}
