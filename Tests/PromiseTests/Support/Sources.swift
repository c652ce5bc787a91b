import Building
import Foundation
import Reports

/// The sources of a site: path in the source root to bytes. The themes are those of the repository.
typealias Sources = [String: [UInt8]]

/// The folder that holds `Package.swift`.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().path

/// The names of the repository's themes, sorted.
let themes: [String] = {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: repository + "/Themes")) ?? []
  return names.filter { FileManager.default.fileExists(atPath: "\(repository)/Themes/\($0)/theme.yml") }
    .sorted()
}()

extension TemporaryFolder {
  /// Lays sources down in place of those that were there, so that it holds nothing but them.
  func lay(_ sources: Sources, in name: String = "source") throws {
    let folder = path + "/" + name
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/Themes", withDestinationPath: repository + "/Themes")
    for (file, bytes) in sources { try write(bytes, to: name + "/" + file) }
  }

  /// Builds the sources of one folder into another.
  func build(
    _ source: String = "source", to output: String = "Output", jobs: Int = 2,
    _ change: (inout BuildOptions) -> Void = { _ in }
  ) async -> BuildReport {
    var options = BuildOptions(source: path + "/" + source, output: path + "/" + output, jobs: jobs)
    options.clock = "2026-06-15T12:00"
    change(&options)
    return await Building.build(options)
  }
}

extension BuildReport {
  /// What stood in the way, for the message of a test that did not expect it.
  var problems: String {
    let errors = diagnostics.filter { $0.severity == .error }
    return errors.map { "\($0.place.map(String.init(describing:)) ?? ""): \($0.message(in: .en))" }
      .joined(separator: "\n")
  }
}

extension BuildOptions {
  /// Builds at the instant and with the flags that the contract judges by.
  mutating func take(_ contract: Contract) {
    clock = contract.clock.iso
    drafts = contract.drafts
    future = contract.future
    expired = contract.expired
  }
}
