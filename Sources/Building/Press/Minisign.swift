/// The calls of minisign (Debian package minisign), which signs and verifies with Ed25519.
enum Minisign {
  /// Signs a file; `comment` is part of what is signed.
  static func sign(_ file: String, key: String, signature: String, comment: String) -> ProgramEnd {
    runAttended("minisign", ["-S", "-s", key, "-m", file, "-x", signature, "-t", comment])
  }

  /// - Parameter key: a file with a public key, or the key itself.
  static func verify(_ file: String, key: String, signature: String) -> ProgramEnd {
    let isFile = status(key) != nil
    return runAttended("minisign", ["-V", "-q", isFile ? "-p" : "-P", key, "-m", file, "-x", signature])
  }
}
