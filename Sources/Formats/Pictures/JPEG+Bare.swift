extension JPEG {
  /// A marker with what belongs to it, as positions in the file.
  private struct Segment {
    let marker: UInt8
    let data: ByteWindow
    /// From the marker on; of a scan with the coded data after it.
    let whole: ByteWindow
  }

  static func appendBare(_ picture: ByteWindow, to output: inout [UInt8]) -> Bool {
    guard let segments = segments(of: picture),
      segments.contains(where: { Marker.isStartOfFrame($0.marker) }),
      let firstScan = segments.firstIndex(where: { $0.marker == Marker.startOfScan })
    else { return false }
    output += [0xFF, 0xD8]
    let head = segments[..<firstScan]
    if let density = head.lazy.compactMap(bareJFIF).first { output += density }
    let exif = head.lazy.filter { $0.marker == Marker.app1 && $0.data.hasPrefix(ascii: "Exif\0\0") }
    if let block = exif.compactMap({ ExifFacts($0.data).bareBlock }).first {
      output += [0xFF, Marker.app1]
      output.append(block.count + 8, size: 2, .bigEndian)
      output.append(ascii: "Exif\0\0")
      output += block
    }
    if let transform = head.lazy.compactMap(bareAdobe).first { output += transform }
    for (position, segment) in segments.enumerated() {
      if isOfPicture(segment) || position < firstScan && isOfProfile(segment) { output.append(segment.whole) }
    }
    output += [0xFF, Marker.endOfImage]
    return true
  }

  /// Everything up to the end of the image, behind which phones hang more pictures; `nil` when it is damaged or cut off.
  private static func segments(of picture: ByteWindow) -> [Segment]? {
    var segments: [Segment] = []
    var position = 2
    while true {
      guard picture[position] == 0xFF else { return nil }
      while picture[position + 1] == 0xFF { position += 1 }
      guard let marker = picture[position + 1], marker != 0 else { return nil }
      if marker == Marker.endOfImage { return segments }
      guard Marker.hasSegment(marker), let length = picture.number(at: position + 2, size: 2, .bigEndian),
        length >= 2, let data = picture.window(at: position + 4, count: length - 2)
      else { return nil }
      var end = position + 2 + length
      if marker == Marker.startOfScan {
        guard let next = picture.endOfScan(from: end) else { return nil }
        end = next
      }
      guard let whole = picture.window(at: position, count: end - position) else { return nil }
      segments.append(Segment(marker: marker, data: data, whole: whole))
      position = end
    }
  }

  /// Frames, scans and the tables that they are read with.
  private static func isOfPicture(_ segment: Segment) -> Bool {
    switch segment.marker {
    case 0xC8: false
    case 0xC0...0xCF, Marker.startOfScan, 0xDB...0xDF: true
    default: false
    }
  }

  /// A colour profile, in one piece or several.
  private static func isOfProfile(_ segment: Segment) -> Bool {
    segment.marker == 0xE2 && segment.data.hasPrefix(ascii: "ICC_PROFILE\0")
  }

  /// The segment that says how the numbers of a pixel were made from its colours.
  private static func bareAdobe(_ segment: Segment) -> [UInt8]? {
    guard segment.marker == 0xEE, segment.data.hasPrefix(ascii: "Adobe"),
      let facts = segment.data.window(at: 0, count: 12)
    else { return nil }
    return [0xFF, 0xEE, 0, 14] + facts.slice
  }

  /// The segment with the density, without the small picture that may follow it there.
  private static func bareJFIF(_ segment: Segment) -> [UInt8]? {
    guard segment.marker == 0xE0, segment.data.hasPrefix(ascii: "JFIF\0"),
      let facts = segment.data.window(at: 0, count: 12), segment.data.count >= 14
    else { return nil }
    return [0xFF, 0xE0, 0, 16] + facts.slice + [0, 0]
  }
}

extension ByteWindow {
  /// Where the marker after coded data stands: 0xFF that is neither a stuffed byte nor a restart.
  fileprivate func endOfScan(from start: Int) -> Int? {
    slice.withUnsafeBufferPointer { bytes in
      var position = start
      while position + 1 < bytes.count {
        guard bytes[position] == 0xFF else {
          position += 1
          continue
        }
        switch bytes[position + 1] {
        case 0, 0xD0...0xD7: position += 2
        case 0xFF: position += 1
        default: return position
        }
      }
      return nil
    }
  }
}
