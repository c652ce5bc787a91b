import SeededRandom
import Foundation
import Testing
import WorkbookSamples

@testable import Sheets

/// Damaged workbooks by the thousand: whatever comes in, the reader ends in time, within its memory, with rows in order.
///
/// `FUZZ_INPUTS` is how many; each is made from its number alone.
struct WorkbookFuzzTests {
  private static let count = ProcessInfo.processInfo.environment["FUZZ_INPUTS"].flatMap(Int.init) ?? 2_000

  @Test(arguments: 0..<2) func readsWhateverComes(half: Int) throws {
    let seeds = try Seeds()
    for number in stride(from: half, to: Self.count, by: 2) {
      let input = seeds.input(number)
      let start = ContinuousClock.now
      let (sheets, diagnostics, _) = workbookSheets(
        input, file: "a.xlsx", text: number % 4 < 2 ? .tidy : .asWritten)
      #expect(ContinuousClock.now - start < .seconds(10), "input \(number) takes long")
      #expect(diagnostics.count <= 1000, "input \(number)")
      for sheet in sheets { #expect(isInOrder(sheet), "input \(number), sheet \(sheet.name ?? "")") }
    }
    // No input is larger than a hundred kilobytes; the rest of the tests run in this process too.
    #expect(peakMegabytes() < 1_000)
  }

  private func isInOrder(_ sheet: Sheet) -> Bool {
    let hasRowsInOrder = zip(sheet.rows, sheet.rows.dropFirst()).allSatisfy { $0.number < $1.number }
    return hasRowsInOrder
      && sheet.rows.allSatisfy { row in
        !row.isEmpty
          && row.cells.allSatisfy { $0.row == row.number && row.cell(at: Int($0.index))?.text == $0.text }
      }
  }

  private func peakMegabytes() -> Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss / 1024
  }
}

private struct Seeds {
  /// Workbooks whose parts are damaged before they are packed, so that checksums do not hide what parsers do.
  private let open = [SampleWorkbook.everything, .strict].map(\.archive)
  private var packed: [[UInt8]]

  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Seeds")
    packed = try ["openpyxl.xlsx", "xlsxwriter.xlsx"].map {
      try [UInt8](Data(contentsOf: folder.appending(path: $0)))
    }
    var large = SampleWorkbook.everything.archive
    large.isLarge = true
    packed += [SampleWorkbook.everything.bytes, large.bytes]
  }

  func input(_ number: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: UInt64(number))
    guard number.isMultiple(of: 3) else {
      var archive = open[number % open.count]
      let part = Int.random(in: 0..<archive.entries.count, using: &generator)
      Mutation.mutate(&archive.entries[part].bytes, &generator)
      return archive.bytes
    }
    var bytes = packed[number / 3 % packed.count]
    Mutation.mutate(&bytes, &generator)
    return bytes
  }
}
