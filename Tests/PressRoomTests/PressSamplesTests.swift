import Foundation
import SiteModel
import Testing

@testable import PressRoom

/// Writes the samples of every state for the official validators, which are not Swift: `make press`.
struct PressSamplesTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PRESS_SAMPLES"] != nil))
  func writesEveryStateForTheValidators() throws {
    let root = try #require(ProcessInfo.processInfo.environment["PRESS_SAMPLES"])
    for state in PressState.allCases {
      let folder = URL(fileURLWithPath: root).appendingPathComponent(
        "\(state)/bao-chi/2026/0007/v\(state.edition.version)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in state.files {
        try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
      }
    }
  }
}
