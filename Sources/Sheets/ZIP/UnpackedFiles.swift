/// The files of an archive in its order, folders left out; `nil` when it is damaged, has two files of one name, or unpacks to more
/// than `limit` bytes. Names are as they stand: they are no paths to write to.
package func unpackedFiles(
  of archive: [UInt8], limit: Int = 1 << 30
) -> [(name: String, bytes: [UInt8])]? {
  archive.withUnsafeBufferPointer { bytes in
    let source = ZIPBytes(bytes: bytes)
    guard let entries = ZIPDirectory(source)?.entries(of: source, limit: SheetLimits.entries),
      Set(entries.map { $0.name.lowercased() }).count == entries.count,
      var archive = ZIPArchive(bytes, budget: limit)
    else { return nil }
    var files: [(name: String, bytes: [UInt8])] = []
    for entry in entries where !entry.name.hasSuffix("/") {
      var unpacked: [UInt8] = []
      let problem = archive.read(entry.name) { block in
        unpacked += block
        return true
      }
      guard problem == nil else { return nil }
      files.append((entry.name, unpacked))
    }
    return files
  }
}
