import Formats
import VietnameseText

/// A part of a whole as a bar, beside the number that says the same.
struct ShareBar {
  private let share: Double

  /// `nil` where there is no whole.
  init?(_ part: Int, of whole: Int) {
    guard whole > 0, part >= 0 else { return nil }
    share = min(1, Double(part) / Double(whole))
  }

  /// Short, because a page may have hundreds: the track is the drawing's own ground and edge, which the stylesheet paints.
  var node: HTMLNode {
    .element(
      "svg",
      [
        "class": "bar share", "viewBox": "0 0 100 14", "preserveAspectRatio": "none", "width": "96",
        "height": "14", "aria-hidden": "true",
      ],
      [.element("path", ["class": "fill", "d": "M0 0H\(x: share * 100)V14H0z"])])
  }
}
