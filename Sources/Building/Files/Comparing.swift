import Glibc

// Files are compared piece by piece in memory that stays in the processor's cache: most files of a build are what they were.

private let pieceSize = 1 << 16

/// Whether a file is there and has these bytes.
func isSame(_ bytes: [UInt8], as path: String) throws(FileError) -> Bool {
  guard let found = status(path), found.isFile, Int(found.st_size) == bytes.count else { return false }
  return try bytes.withUnsafeBufferPointer { buffer throws(FileError) in
    let bytes = UnsafeRawBufferPointer(buffer)
    var position = 0
    let isSame = try eachPiece(of: path) { piece throws(FileError) in
      guard piece.count <= bytes.count - position else { return false }
      defer { position += piece.count }
      return isEqual(piece, UnsafeRawBufferPointer(rebasing: bytes[position..<(position + piece.count)]))
    }
    return isSame && position == bytes.count
  }
}

/// Whether a file is there and has the bytes of another.
func isSameFile(_ source: String, as path: String) throws(FileError) -> Bool {
  guard let found = status(path), found.isFile, let own = status(source), own.st_size == found.st_size else {
    return false
  }
  let descriptor = open(source, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileError(source) }
  defer { close(descriptor) }
  return try withUnsafeTemporaryAllocation(byteCount: pieceSize, alignment: 16) { buffer throws(FileError) in
    try eachPiece(of: path) { piece throws(FileError) in
      var done = 0
      while done < piece.count {
        let count = read(descriptor, buffer.baseAddress.map { $0 + done }, piece.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return isEqual(piece, UnsafeRawBufferPointer(rebasing: buffer[..<piece.count]))
    }
  }
}

/// Of buffers of one size.
private func isEqual(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
  guard let first = a.baseAddress, let second = b.baseAddress else { return true }
  return memcmp(first, second, a.count) == 0
}

/// Reads a file to its end, or until a piece is not what is wanted.
private func eachPiece(
  of path: String, _ isWanted: (UnsafeRawBufferPointer) throws(FileError) -> Bool
) throws(FileError) -> Bool {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileError(path) }
  defer { close(descriptor) }
  return try withUnsafeTemporaryAllocation(byteCount: pieceSize, alignment: 16) { buffer throws(FileError) in
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path) }
      guard count > 0 else { return true }
      guard try isWanted(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return false }
    }
  }
}
