import Foundation
import MarkdownFuzz

/// `fuzz-markdown COUNT [FOLDER]` reads so many random documents, cut from the texts in a folder too, and then each of
/// these as it is. Exit status 1: there are faults. What a trap ends leaves its document in `.build/fuzz`.
@main
enum FuzzRun {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let count = arguments.first.flatMap { Int($0) } ?? 100_000
    let others = arguments.dropFirst().first.map { URL(filePath: $0) }
    var faults = try await faults(count, others)
    print("\(count) documents, \(faults.count) with faults")
    if let others {
      let read = try MarkdownFuzz.faults(ofTextsBelow: others)
      print("\(read.texts) texts of others, \(read.faults.count) with faults")
      faults += read.faults
    }
    for fault in faults.prefix(100) { print(fault) }
    if !faults.isEmpty { exit(1) }
  }

  private static func faults(_ count: Int, _ others: URL?) async throws -> [String] {
    let fuzz = try MarkdownFuzz(others: others)
    let workers = ProcessInfo.processInfo.activeProcessorCount
    return try await withThrowingTaskGroup(of: [String].self) { group in
      for worker in 0..<workers {
        group.addTask { try fuzz.faults(of: stride(from: worker, to: count, by: workers)) }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }
}
