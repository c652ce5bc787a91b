import Diagnostics
import Formats
import Foundation
import Testing
import WorkbookSamples

@testable import Building

/// Archives of which one program unpacks what was released, and another something else: `press verify` calls none of them whole.
struct ArchiveTrickTests {
  private static let folder = "tcbc-2026-0007-v1"
  private static let evil = Array("Con số bịa: 99.999\n".utf8)

  /// A version as small as it can be.
  private static let files: [(path: String, bytes: [UInt8])] = {
    let text = Array("Con số thật: 20.802\n".utf8)
    func line(_ path: String, _ bytes: [UInt8]) -> String { "\(sha256(bytes).hex)  \(path)\n" }
    let listed = [("\(folder).txt", text), ("photos/01-web.jpg", [0xFF, 0xD8, 0xFF])]
    let entries = listed.map { path, bytes in
      "{\"path\":\"\(path)\",\"type\":\"text/plain\",\"bytes\":\(bytes.count),\"sha256\":\"\(sha256(bytes).hex)\"}"
    }
    let manifest = Array(
      """
      {"id":"tag:guong.example,2026:tcbc/2026-0007","version":1,"status":"usable","published":"2026-02-03T08:00:00+07:00",
      "files":[\(entries.joined(separator: ","))]}
      """.utf8)
    let all = listed + [("manifest.json", manifest)]
    let sums = Array(all.map { line($0.0, $0.1) }.joined().utf8)
    return [("SHA256SUMS", sums)] + all.map { (path: $0.0, bytes: $0.1) }
  }()

  private static let whole = SampleArchive(
    files.map { SampleArchive.Entry("\(folder)/\($0.path)", $0.bytes) })

  struct Trick: Sendable, CustomTestStringConvertible {
    let name: String
    /// What the message says of it.
    let reason: String
    let apply: @Sendable (inout SampleArchive) -> Void
    var testDescription: String { name }

    init(_ name: String, _ reason: String, _ apply: @escaping @Sendable (inout SampleArchive) -> Void) {
      (self.name, self.reason, self.apply) = (name, reason, apply)
    }
  }

  private static let (ways, behind, gap) = ("say in one way how many", "behind the end", "belongs to no file")
  private static let (header, stranger) = ("and another before the file", "does not belong into the folder")
  private static let (twice, noFile) = ("more than once", "is a folder or a link")

  private static func second(_ name: String) -> SampleArchive.Entry { SampleArchive.Entry(name, evil) }

  private static let tricks: [Trick] = [
    Trick("one entry more than the count says", ways) {
      $0.entries.append(second("\(folder)/\(folder).txt"))
      $0.statedCount = 4
    },
    Trick("one entry fewer than the count says", ways) { $0.statedCount = 5 },
    Trick("a directory longer than its size says", ways) { $0.statedDirectorySize = 80 },
    Trick("a directory that begins elsewhere", ways) { $0.statedOffset = 0 },
    Trick("an unasked zip64 record that says the same", ways) {
      let size = $0.entries.reduce(0) { $0 + 46 + $1.name.utf8.count }
      $0.unasked = (count: 4, size: size, offset: $0.bytes.count - 22 - size)
    },
    Trick("an unasked zip64 record with another directory", ways) {
      $0.unasked = (count: 0, size: 0, offset: 0)
    },
    Trick("a zip64 record that says otherwise than the end record", ways) {
      $0.isLarge = true
      $0.unasked = (count: 1, size: 60, offset: 40)
    },
    Trick("a disk of its own", ways) { $0.disks = 1 },
    Trick("a disk of its own beside a zip64 record", ways) {
      $0.isLarge = true
      $0.disks = 1 << 16
    },
    Trick("a comment", behind) { $0.comment = Array("ghi chú".utf8) },
    Trick("bytes behind the end", behind) { $0.suffix = [0] },
    Trick("an archive behind the archive", ways) { archive in
      archive.suffix = SampleArchive([second("\(folder)/\(folder).txt")]).bytes
    },
    Trick("bytes before the first file", gap) { $0.prefix = Array("#!/bin/sh\n".utf8) },
    Trick("bytes before the first file that no number counts", ways) { archive in
      let offset = archive.bytes.count - 22 - archive.entries.reduce(0) { $0 + 46 + $1.name.utf8.count }
      archive.prefix = Array("#!/bin/sh\n".utf8)
      archive.statedOffset = offset
    },
    Trick("bytes between two files", gap) { $0.entries[1].trailer = evil },
    Trick("bytes between the files and the directory", gap) { $0.gap = evil },
    Trick("a file that the directory does not have", gap) {
      $0.entries.insert(second("\(folder)/\(folder).txt"), at: 1)
      $0.entries[1].isHidden = true
    },
    Trick("another name before the file", header) { $0.entries[1].localName = "\(folder)/\(folder).exe" },
    Trick("a longer name before the file", header) {
      $0.entries[1].localName = "\(folder)/\(folder).txt.exe"
    },
    Trick("another method before the file", header) { $0.entries[1].localMethod = 8 },
    Trick("another sum before the file", header) { $0.entries[1].localChecksum = 1 },
    Trick("another size before the file", header) { $0.entries[1].localSize = 3 },
    Trick("encrypted before the file only", header) { $0.entries[1].localFlags = 0x0801 },
    Trick("encrypted", header) { $0.entries[1].flags = 0x0801 },
    Trick("a data descriptor", header) { $0.entries[1].hasDescriptor = true },
    Trick("a method of its own", header) { $0.entries[1].method = 99 },
    Trick("an extra field with another name", header) {
      // Info-ZIP's Unicode path, which some programs prefer to the name.
      $0.entries[1].extra = [0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 0x61]
    },
    Trick("two zip64 fields of one file", header) {
      $0.isLarge = true
      $0.entries[1].extra = [1, 0, 24, 0] + [UInt8](repeating: 0, count: 24)
    },
    Trick("a comment of a file", header) { $0.entries[1].comment = [0x61] },
    Trick("the same name twice", twice) { $0.entries.append(second("\(folder)/\(folder).txt")) },
    Trick("the same name in capitals", twice) { $0.entries.append(second("\(folder)/\(folder).TXT")) },
    Trick("the same name in letters with two capitals", twice) {
      $0.entries += [second("\(folder)/ß"), second("\(folder)/SS")]
    },
    Trick("a file where a folder is", twice) { $0.entries.append(second("\(folder)/photos")) },
    Trick("a folder where a file is", twice) { $0.entries.append(second("\(folder)/\(folder).txt/a")) },
    Trick("a folder that is empty", noFile) { $0.entries.append(.init("\(folder)/rong/", "")) },
    Trick("a folder with bytes", noFile) { $0.entries.append(second("\(folder)/evil.exe/")) },
    Trick("a link", noFile) { $0.entries[1].attributes = 0o120777 << 16 },
    Trick("a folder by its mode", noFile) { $0.entries[1].attributes = 0o040755 << 16 },
    Trick("a folder by its attribute", noFile) { $0.entries[1].attributes = 0x10 },
    Trick("a name that climbs", stranger) { $0.entries.append(second("\(folder)/../\(folder)/a")) },
    Trick("all names climb", stranger) { archive in
      for index in archive.entries.indices {
        archive.entries[index].name = archive.entries[index].name.replacing("\(folder)/", with: "../")
      }
    },
    Trick("a point as folder", stranger) { $0.entries.append(second("\(folder)/./a")) },
    Trick("a name from the root", stranger) { $0.entries.append(second("/etc/passwd")) },
    Trick("a backslash", stranger) { $0.entries.append(second("\(folder)\\..\\a")) },
    Trick("a drive", stranger) { $0.entries.append(second("C:a")) },
    Trick("an empty name", stranger) { $0.entries.append(second("")) },
    Trick("an empty folder name", stranger) { $0.entries.append(second("\(folder)//a")) },
    Trick("a name that ends in a point", stranger) { $0.entries.append(second("\(folder)/\(folder).txt.")) },
    Trick("a zero byte in a name", stranger) {
      $0.entries.append(second("\(folder)/\(folder).txt\u{0}.exe"))
    },
    Trick("letters without their table", stranger) {
      $0.entries.append(second("\(folder)/ảnh"))
      $0.entries[4].flags = 0
    },
    Trick("a file beside the folder", stranger) { $0.entries.append(second("them.txt")) },
    Trick("the folder of another version", stranger) { archive in
      for index in archive.entries.indices {
        archive.entries[index].name = archive.entries[index].name.replacing(
          "\(folder)/", with: "tcbc-2026-0007-v2/")
      }
    },
    Trick("a file more", "was not released with this version") {
      $0.entries.append(second("\(folder)/them.txt"))
    },
    Trick("other bytes under a right sum", "is not the file that was released") {
      $0.entries[1].bytes = evil
    },
    Trick("bytes that are not what their sum says", "not a version") { $0.entries[1].checksum = 1 },
  ]

  @Test(arguments: tricks) func noTrickIsCalledWhole(_ trick: Trick) throws {
    var archive = Self.whole
    trick.apply(&archive)
    let problems = try problems(of: archive.bytes)
    #expect(!problems.file.isEmpty && !problems.folder.isEmpty, "\(trick.name)")
    let words = trick.reason == "not a version" ? "no version of a bulletin" : trick.reason
    #expect(problems.file.contains { $0.contains(words) }, "\(problems.file)")
  }

  @Test func whatIsPackedAsPublishPacksIsWhole() throws {
    for change: @Sendable (inout SampleArchive) -> Void in [
      { _ in }, { $0.isLarge = true }, { $0.entries[1].isLocallyLarge = true },
      { archive in
        archive.isLarge = true
        for index in archive.entries.indices { archive.entries[index].isLocallyLarge = true }
      },
      { $0.entries[1].attributes = 0o100644 << 16 }, { $0.entries[1].flags = 0 },
      { $0.entries.reverse() },
    ] {
      var archive = Self.whole
      change(&archive)
      let problems = try problems(of: archive.bytes)
      #expect(problems.file == [] && problems.folder == [])
    }
    let packed = ZIPArchive(
      Self.files.map { ZIPArchive.Entry(path: "\(Self.folder)/\($0.path)", bytes: $0.bytes) },
      time: ZIPArchive.Time(year: 2026, month: 2, day: 3, hour: 8, minute: 0, second: 0))
    let problems = try problems(of: packed.bytes)
    #expect(problems.file == [] && problems.folder == [])
  }

  /// Made of a release of the demonstration by somebody who wanted to be believed.
  @Test(arguments: ["count-too-small", "extra-in-directory-beyond-count", "folder-dotdot"])
  func noForgedReleaseIsCalledWhole(_ name: String) {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let path = tests.appending(path: "press/archives/\(name).zip").path
    #expect(verifyVersion(path, key: nil).diagnostics.map(\.code) == ["strange-archive"])
  }

  @Test func aFolderThatIsEmptyIsNoPartOfARelease() throws {
    let work = try Self.folder(with: Self.whole.bytes)
    defer { try? FileManager.default.removeItem(at: work) }
    #expect(verifyVersion(work.path, key: nil).diagnostics.isEmpty)
    let empty = work.appending(path: "photos/rong")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    let check = verifyVersion(work.path, key: nil)
    #expect(check.diagnostics.map { $0.message(in: .en) }.first?.contains("'photos/rong/'") == true)
  }

  /// What is said of the archive as a file, and of a folder of the version with that archive in it.
  private func problems(of archive: [UInt8]) throws -> (file: [String], folder: [String]) {
    let work = try Self.folder(with: archive)
    defer { try? FileManager.default.removeItem(at: work) }
    let zip = work.appending(path: "\(Self.folder).zip").path
    return (
      verifyVersion(zip, key: nil).diagnostics.map { $0.message(in: .en) },
      verifyVersion(work.path, key: nil).diagnostics.map { $0.message(in: .en) }
    )
  }

  private static func folder(with archive: [UInt8]) throws -> URL {
    let work = FileManager.default.temporaryDirectory.appending(path: "guongsang-\(UUID().uuidString)")
    for (path, bytes) in files + [("\(folder).zip", archive)] {
      let file = work.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return work
  }
}
