extension Instant {
  /// Reads a date, alone (midnight in `zone`) or with a time after `T` or a space: `2026-05-19`, `2026-05-19T08:00`,
  /// `19/05/2026 08:00:30`, `2026-05-19T08:00:00+07:00`, `…Z`. Without an offset the clocks of `zone` count.
  ///
  /// `nil` for anything else: also for a month or year alone, and for a second that clocks do not show.
  package init?(_ text: String, in zone: Zone) {
    guard text.utf8.count <= 64 else { return nil }
    let bytes = Array(String(text.unicodeScalars.trimmed).utf8)[...]
    let end = bytes.firstIndex { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") } ?? bytes.endIndex
    guard let date = PartialDate(String(decoding: bytes[..<end], as: UTF8.self)), date.isExact else {
      return nil
    }
    guard end < bytes.endIndex else {
      self.init(startOf: date, in: zone)
      return
    }
    guard let time = WrittenTime(bytes[(end + 1)...]) else { return nil }
    let local = date.firstDay * 86_400 + time.seconds
    if let offset = time.offset {
      self.init(secondsSince1970: local - offset)
    } else {
      self = zone.instant(atLocal: local)
    }
  }
}

/// `hh:mm`, `hh:mm:ss`, `hh:mm:ss.fff`, perhaps with an offset; the fraction of a second is dropped.
private struct WrittenTime {
  /// From midnight, 0…86,399.
  let seconds: Int
  let offset: Int?

  init?(_ bytes: ArraySlice<UInt8>) {
    let signs = [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "Z"), UInt8(ascii: "z")]
    let end = bytes.firstIndex { signs.contains($0) } ?? bytes.endIndex
    if end < bytes.endIndex {
      guard let offset = offsetSeconds(bytes[end...]) else { return nil }
      self.offset = offset
    } else {
      offset = nil
    }
    var clock = bytes[..<end]
    if let point = clock.firstIndex(of: UInt8(ascii: ".")) {
      let fraction = clock[(point + 1)...]
      guard !fraction.isEmpty, fraction.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      clock = clock[..<point]
    }
    let parts = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ (1...2).contains($0.count) }) else {
      return nil
    }
    let values = parts.compactMap(shortNumber)
    guard values.count == parts.count, values[0] < 24, values[1] < 60, (values.last ?? 0) < 60 else {
      return nil
    }
    seconds = values[0] * 3600 + values[1] * 60 + (values.count == 3 ? values[2] : 0)
  }
}
