/// A ZIP archive in memory, as far as office programs use the format (APPNOTE.TXT 6.3, ISO/IEC 21320-1).
///
/// Entries are unpacked into blocks and nothing is written anywhere, so their names can do no harm.
struct ZIPArchive {
  private let archive: ZIPBytes
  /// By name in lower case, because names of parts are the same in any case (ECMA-376-2, 6.2.2.3). Of several with one
  /// name, which all say the same, the first counts.
  private let entries: [String: ZIPEntry]
  /// The bytes that may still be unpacked.
  private(set) var budget: Int

  /// `nil` when the directory at the end is not there or damaged, or has one name for two different files: of these, some programs
  /// take the first and others the last.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, budget: Int) {
    archive = ZIPBytes(bytes: bytes)
    guard let directory = ZIPDirectory(archive),
      let list = directory.entries(of: archive, limit: SheetLimits.entries)
    else { return nil }
    let entries = Dictionary(list.map { ($0.name.lowercased(), $0) }) { first, _ in first }
    guard list.allSatisfy({ entries[$0.name.lowercased()]?.isSame(as: $0) == true }) else { return nil }
    self.entries = entries
    self.budget = budget
  }

  var names: [String] { entries.values.map(\.name).sorted() }

  func has(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// Unpacks an entry and hands it on in blocks, until `accept` returns false.
  mutating func read(_ name: String, _ accept: (UnsafeBufferPointer<UInt8>) -> Bool) -> ZIPProblem? {
    guard let entry = entries[name.lowercased()] else { return .missing }
    if entry.isEncrypted { return .encrypted }
    guard entry.method != .other, let packed = entry.packedRange(in: archive) else { return .damaged }
    // What is declared is checked first, what comes out below: either may be a lie.
    guard entry.size <= budget else { return .tooLarge }
    let bytes = UnsafeBufferPointer(rebasing: archive.bytes[packed])
    var meter = ZIPMeter(entry: entry, budget: budget)
    let isWhole =
      entry.method == .stored
      ? copy(bytes) { block in meter.pass(block, to: accept) }
      : inflate(bytes) { block in meter.pass(block, to: accept) } != nil
    budget -= meter.size
    return meter.problem ?? (meter.isStopped || isWhole && meter.isRight ? nil : .damaged)
  }
}

/// Hands stored bytes on in blocks, as if they had been packed.
private func copy(
  _ bytes: UnsafeBufferPointer<UInt8>, _ accept: (UnsafeBufferPointer<UInt8>) -> Bool
) -> Bool {
  stride(from: 0, to: bytes.count, by: 1 << 16).allSatisfy { start in
    accept(UnsafeBufferPointer(rebasing: bytes[start..<min(start + (1 << 16), bytes.count)]))
  }
}

/// Why an entry cannot be read to its end.
enum ZIPProblem {
  case missing, encrypted, damaged
  /// It unpacks to more than may be read.
  case tooLarge
}

/// Counts and checks what comes out of an entry.
private struct ZIPMeter {
  let entry: ZIPEntry
  let budget: Int
  private(set) var size = 0
  private var checksum: UInt32 = 0
  private(set) var problem: ZIPProblem?
  /// Whether the reader wanted no more.
  private(set) var isStopped = false

  init(entry: ZIPEntry, budget: Int) {
    self.entry = entry
    self.budget = budget
  }

  /// Whether the size and checksum are those that the directory states.
  var isRight: Bool { size == entry.size && checksum == entry.checksum }

  mutating func pass(
    _ block: UnsafeBufferPointer<UInt8>, to accept: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    size += block.count
    if size > budget || size > SheetLimits.freeSize && size / SheetLimits.ratio > entry.packedSize {
      problem = .tooLarge
    } else if size > entry.size {
      problem = .damaged
    }
    guard problem == nil else { return false }
    checksum = crc32(of: block, after: checksum)
    isStopped = !accept(block)
    return !isStopped
  }
}
