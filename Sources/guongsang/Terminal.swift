import Glibc

/// Writes bytes to a stream by its descriptor. A reader that has gone away (a closed pipe) is no concern of ours.
func write(_ bytes: [UInt8], to descriptor: Int32) {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBufferPointer { buffer in
      Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
    }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return }
    done += count
  }
}

/// Messages go to stderr.
func say(_ text: String) { write(Array((text + "\n").utf8), to: STDERR_FILENO) }

/// Data goes to stdout.
func output(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }
