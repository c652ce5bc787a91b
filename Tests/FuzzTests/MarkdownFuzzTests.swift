import Foundation
import MarkdownFuzz
import Testing

/// Every document is made from its number alone; `FUZZ_INPUTS` is how many. `make fuzz` reads many more.
struct MarkdownFuzzTests {
  private static let count = ProcessInfo.processInfo.environment["FUZZ_INPUTS"].flatMap(Int.init) ?? 5_000

  @Test(arguments: 0..<2) func readsWhateverComes(half: Int) throws {
    #expect(try MarkdownFuzz().faults(of: stride(from: half, to: Self.count, by: 2)) == [])
  }
}
