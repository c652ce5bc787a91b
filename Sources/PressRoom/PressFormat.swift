import SiteModel

/// One of the files that a bulletin is released as. A format is a file in `Formats/` and a line in `all`.
package struct PressFormat: Sendable {
  /// How the bytes come to be.
  package enum Content: Sendable {
    case bytes([UInt8])
    case tool(ToolRequest)
  }

  /// `.txt`: what comes after `tcbc-2026-0007-v2`. A whole name where it does not begin with a point: `claims.json`.
  package let ending: String
  /// `text/plain; charset=utf-8`
  package let mediaType: String
  let bulletin: @Sendable (PressBulletin) -> Content
  /// `nil` for what a notice has none of, such as awards.
  let notice: (@Sendable (PressNotice) -> Content)?

  package func name(in edition: PressEdition) -> String {
    ending.hasPrefix(".") ? edition.baseName + ending : ending
  }

  package static let all: [PressFormat] = [.html, .text, .word, .pdf]
}
