/// What is in an archive, for looking through it: the files in the order of their names, folders left out; `nil` when it is damaged or
/// unpacks to more than `limit` bytes. Names are as they stand: they are no paths to write to.
package func unpackedFiles(
  of archive: [UInt8], limit: Int = 1 << 30
) -> [(name: String, bytes: [UInt8])]? {
  archive.withUnsafeBufferPointer { bytes in
    guard var archive = ZIPArchive(bytes, budget: limit) else { return nil }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in archive.names where !name.hasSuffix("/") {
      var unpacked: [UInt8] = []
      let problem = archive.read(name) { block in
        unpacked += block
        return true
      }
      guard problem == nil else { return nil }
      files.append((name, unpacked))
    }
    return files
  }
}
