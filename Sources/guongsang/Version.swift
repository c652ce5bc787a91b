import CStart

/// `guongsang 0.9.0 (commit 15858dd01234)`: the release, and the commit that the program was built from.
enum Version {
  static let release = "0.9.0"

  static var text: String { "guongsang \(release) (\(build ?? "unknown build"))" }

  /// The commit, with "+" where files were changed after it; of a program that was not built by the Makefile, what the linker
  /// made of its bytes.
  private static var build: String? {
    var count = 0
    guard let start = guongsang_build_id(&count) else { return nil }
    return name(of: Array(UnsafeBufferPointer(start: start, count: count)))
  }

  /// - Parameter id: the 20 bytes of a commit and a byte that is 1 where files were changed; else what a linker wrote.
  private static func name(of id: [UInt8]) -> String {
    let digits = id.prefix(6).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }
    guard id.count == 21 else { return "build " + digits.joined() }
    return "commit " + digits.joined() + (id.last == 1 ? "+" : "")
  }
}
