import Foundation

/// The folder of the project.
let repository = URL(filePath: #filePath).appending(path: "../../../..").standardized

/// A file of the project by its path.
func repositoryText(_ path: String) throws -> String {
  try String(contentsOf: repository.appending(path: path), encoding: .utf8)
}
