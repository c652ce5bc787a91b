import CDigest

/// A SHA-256 digest (FIPS 180-4).
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  package let hex: String

  /// The 32 bytes.
  package var bytes: [UInt8] {
    let digits = Array(hex.utf8).map { $0 < 0x61 ? $0 - 0x30 : $0 - 0x57 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// The first `length` digits, for file names: ten are enough for a site, 40 bits.
  package func prefix(_ length: Int) -> String { String(hex.prefix(length)) }

  package var description: String { hex }
}

/// The digest of `bytes`.
package func sha256(_ bytes: [UInt8]) -> Digest {
  var hash = SHA256()
  hash.update(bytes)
  return hash.digest()
}

/// The digest of the UTF-8 bytes of `text`.
package func sha256(_ text: String) -> Digest {
  var hash = SHA256()
  text.withUTF8Bytes { hash.update($0) }
  return hash.digest()
}

/// SHA-256 of bytes that come in pieces, such as the blocks of a large file. A copy goes its own way.
package struct SHA256 {
  private var context = SHA2_CTX()

  package init() {
    SHA256Init(&context)
  }

  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { update($0) }
  }

  package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    SHA256Update(&context, bytes.baseAddress, bytes.count)
  }

  /// The digest of all pieces so far; more may follow.
  package func digest() -> Digest {
    var context = context
    var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&bytes, &context)
    var hex: [UInt8] = []
    hex.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      hex.append(HexDigits.lowercase(byte >> 4))
      hex.append(HexDigits.lowercase(byte))
    }
    return Digest(hex: String(decoding: hex, as: UTF8.self))
  }
}
