import Formats
import Records
import SiteModel

/// A small drawing beside the name of an award, on a grid of 24, in one colour. No likeness of real insignia.
enum AwardGlyph {
  /// `nil` where the kind has no shape of its own.
  static func node(for kind: AwardForm.Kind) -> HTMLNode? {
    guard let path = path(of: kind) else { return nil }
    return .element(
      "svg",
      ["class": "glyph", "viewBox": "0 0 24 24", "width": "28", "height": "28", "aria-hidden": "true"],
      [.element("path", ["d": path])])
  }

  private static func path(of kind: AwardForm.Kind) -> String? {
    switch kind {
    case .order: ribbon + eightPointedStar
    case .medal: ribbon + "M12 11a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9"
    case .stateTitle:
      "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.5l1.4 2.9 3.1.4-2.3 2.2.6 3.2-2.8-1.5-2.8 1.5.6-3.2-2.3-2.2 3.1-.4z"
    case .prize:
      "M12 6.5C9.5 5 6.5 4.8 3 5v13c3.5-.2 6.5 0 9 1.5M12 6.5C14.5 5 17.5 4.8 21 5v13c-3.5-.2-6.5 0-9 1.5zV19.5"
    case .flag: "M5 2.5V22M5 4h15l-3.5 4.5L20 13H5"
    case .certificateOfMerit:
      "M6 3h12v9.5M6 3v15h5M9 7h6M9 10.5h6M16 13a3 3 0 1 0 0 6a3 3 0 1 0 0-6M14.5 18.5V22l1.5-1 1.5 1v-3.5"
    case .commendation: "M6 3h12v18H6zM9 8h6M9 11.5h6M9 15h4"
    case .title:
      "M8.5 12l2.5 2.5 4.5-5M7 4C3 8 3 15 8 20M17 4c4 4 4 11-1 16M4.5 9L2.5 7.5M4.3 13.5L2 13.5M19.5 9l2-1.5M19.7 13.5H22M8 20h8"
    case .commemorative: "M7 3h10v3H7zM12 6v3M12 9l5 6-5 6-5-6z"
    case .nonStatutory: nil
    }
  }

  private static let ribbon = "M8 2.5h8l-2.5 8h-3z"
  private static let eightPointedStar =
    "M12 10.5l1.3 2.3 2.5-.8-.8 2.5 2.3 1.3-2.3 1.3.8 2.5-2.5-.8L12 21.1l-1.3-2.3-2.5.8.8-2.5-2.3-1.3 2.3-1.3-.8-2.5 2.5.8z"
}
