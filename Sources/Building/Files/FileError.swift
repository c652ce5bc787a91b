import Glibc

/// The outside world refused something: which path, and what the system said.
package struct FileError: Error, Sendable {
  package let path: String
  package let code: Int32

  package init(_ path: String, _ code: Int32 = errno) {
    self.path = path
    self.code = code
  }

  /// The system's words for the error number.
  package var reason: String { String(cString: strerror(code)) }
}
