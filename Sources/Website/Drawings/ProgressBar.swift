import Formats
import VietnameseText

/// A result against its target as a bar, beside a sentence that says the same: the scale is the larger of both, a tick
/// marks the target. Stretched to the width of its box; the sentence is for those who do not see it.
struct ProgressBar {
  private let value: Double
  private let target: Double

  /// `nil` where a bar would say nothing: no target, nothing above zero.
  init?(value: ExactNumber, target: ExactNumber?) {
    guard let target, target.approximation > 0, !value.isNegative else { return nil }
    self.value = value.approximation
    self.target = target.approximation
  }

  var node: HTMLNode {
    let scale = max(value, target)
    let (end, tick) = (value / scale * 100, target / scale * 100)
    return .element(
      "svg",
      [
        "class": "bar", "viewBox": "0 0 100 24", "preserveAspectRatio": "none", "width": "100%",
        "height": "24",
        "aria-hidden": "true",
      ],
      [
        .element("rect", ["class": "track", "x": "0", "y": "5", "width": "100", "height": "14"]),
        .element("rect", ["class": "fill", "x": "0", "y": "5", "width": "\(x: end)", "height": "14"]),
        .element("path", ["class": "halo", "d": "M\(x: tick) 0V24"]),
        .element("path", ["class": "tick", "d": "M\(x: tick) 0V24"]),
      ])
  }
}
