// OpenSSL's libcrypto and not swift-crypto: the same function without a minute of build time, and with the processor's own
// instructions. That counts because every build holds all released bulletins against their hashes.

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
package func sha256(_ bytes: [UInt8]) -> Digest { bytes.withUnsafeBufferPointer(sha256) }

/// The digest of the UTF-8 bytes of `text`.
package func sha256(_ text: String) -> Digest { text.withUTF8Bytes(sha256) }

private func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> Digest {
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
  SHA256(bytes.baseAddress, bytes.count, &digest)
  var hex: [UInt8] = []
  hex.reserveCapacity(2 * digest.count)
  for byte in digest {
    hex.append(HexDigits.lowercase(byte >> 4))
    hex.append(HexDigits.lowercase(byte))
  }
  return Digest(hex: String(decoding: hex, as: UTF8.self))
}
