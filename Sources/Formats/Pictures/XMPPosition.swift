/// Whether the XMP packet in `bytes` holds a geographic position: a property such as `exif:GPSLatitude`.
///
/// The prefix is the writer's choice, and drones write `drone-dji:GpsLatitude`, so any name that begins
/// with GPS in either spelling counts, but for the version of the format.
func xmpHoldsPosition(_ bytes: ByteWindow) -> Bool {
  ([":GPS", ":Gps"] as [StaticString]).contains { pattern in
    var position = 0
    while let found = bytes.position(of: pattern, from: position) {
      position = found + 4
      guard let next = bytes[position], (0x41...0x5A).contains(next) else { continue }
      if !bytes.suffix(from: position).hasPrefix(ascii: "VersionID") { return true }
    }
    return false
  }
}
