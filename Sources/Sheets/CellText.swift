import Diagnostics
import VietnameseText

/// How the text of a cell is taken from a workbook.
package enum CellTextForm: Sendable {
  /// To the letter, so that it can be held against other readers.
  case asWritten
  /// As in a text file: in NFC, without spaces at its ends and characters that nobody sees, line breaks as `\n`.
  case tidy
}

enum CellTextProblem: Equatable {
  case leftOut(LeftOutCharacter)
  case tooLong
}

/// The bytes of one text, which a parser hands over in pieces.
struct GatheredText {
  /// Whether what comes belongs to the text.
  var isOpen = false
  private(set) var bytes: [UInt8] = []
  private(set) var isTooLong = false

  mutating func clear() {
    isOpen = false
    isTooLong = false
    bytes.removeAll(keepingCapacity: true)
  }

  @inline(__always) mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard isOpen, !isTooLong else { return }
    bytes.append(contentsOf: piece)
    // Escapes take seven bytes for a character.
    if bytes.count > SheetLimits.characters * 7 { isTooLong = true }
  }
}

/// Makes the texts of the cells of a workbook.
struct CellTextMaker {
  let form: CellTextForm
  private(set) var repairs = TextRepairs()

  init(form: CellTextForm) { self.form = form }

  mutating func text(_ gathered: GatheredText) -> (text: String, problem: CellTextProblem?) {
    gathered.bytes.withUnsafeBufferPointer { bytes in
      guard let plain = unescaped(bytes) else { return text(bytes, gathered.isTooLong) }
      return plain.withUnsafeBufferPointer { text($0, gathered.isTooLong) }
    }
  }

  private mutating func text(
    _ bytes: UnsafeBufferPointer<UInt8>, _ isTooLong: Bool
  ) -> (text: String, problem: CellTextProblem?) {
    var (text, leftOut) = form == .tidy ? tidyText(bytes) : (String(decoding: bytes, as: UTF8.self), nil)
    guard isTooLong || bytes.count > SheetLimits.characters else {
      return (text, leftOut.map(CellTextProblem.leftOut))
    }
    guard isTooLong || text.unicodeScalars.count > SheetLimits.characters else { return (text, nil) }
    text = String(text.unicodeScalars.prefix(SheetLimits.characters))
    return (text, .tooLong)
  }

  private mutating func tidyText(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: String, leftOut: LeftOutCharacter?) {
    if bytes.contains(UInt8(ascii: "\r")) {
      let lines = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing(
        "\r", with: "\n")
      return Array(lines.utf8).withUnsafeBufferPointer { tidyText($0) }
    }
    let (trimmed, _) = trimmedCell(bytes)
    let (text, leftOut) = tidiedText(trimmed, repairs: &repairs)
    return (text, leftOut.first { $0.kind == .control } ?? leftOut.first)
  }
}

/// The bytes as text in NFC without what nobody sees, and with Vietnamese letters for those that only look like them.
func tidiedText(
  _ bytes: UnsafeBufferPointer<UInt8>, repairs: inout TextRepairs
) -> (text: String, leftOut: [LeftOutCharacter]) {
  guard !isTidy(bytes) else { return (String(decoding: bytes, as: UTF8.self), []) }
  let seen = seenText(bytes)
  return (String(decoding: repairs.repaired(seen?.bytes ?? Array(bytes)), as: UTF8.self), seen?.leftOut ?? [])
}

/// Whether a text is beyond doubt as `tidiedText` would make it.
func isTidy(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  !mayHaveUnseen(bytes) && isCertainlyNFC(bytes) && !mayHaveDoubtfulLetters(bytes)
}

extension LeftOutCharacter {
  /// Control characters are refused: in a list they are the sign of a damaged file.
  func diagnostic(ofCellAt place: Place) -> Diagnostic {
    kind == .control ? Diagnostic(.sheetControlCharacter, name, at: place) : diagnostic(at: place)
  }
}

/// The bytes of a cell without white space and characters without width at either end, with the number of scalars that
/// went at the beginning. They come with copying from web pages and Word, and make equal names differ.
func trimmedCell(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: UnsafeBufferPointer<UInt8>, leading: Int) {
  var (start, end, leading) = (0, bytes.count, 0)
  while start < end, let length = blankLength(bytes, at: start) {
    start += length
    leading += 1
  }
  while end > start {
    var last = end - 1
    while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    guard let length = blankLength(bytes, at: last), last + length == end else { break }
    end = last
  }
  return (UnsafeBufferPointer(rebasing: bytes[start..<end]), leading)
}

/// The length of the blank character that begins at `index`; `nil` when it is not blank.
private func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
  let first = bytes[index]
  if first < 0x80 { return first == 0x20 || (0x09...0x0D).contains(first) ? 1 : nil }
  guard index + 1 < bytes.count else { return nil }
  let second = bytes[index + 1]
  if first == 0xC2 { return second == 0xA0 || second == 0xAD ? 2 : nil }  // NBSP, soft hyphen
  guard index + 2 < bytes.count else { return nil }
  switch (first, second, bytes[index + 2]) {
  case (0xE2, 0x80, 0x80...0x8F): return 3  // spaces of all widths, zero width, direction marks
  case (0xE2, 0x80, 0xA8...0xAF): return 3  // line separators, direction, narrow NBSP
  case (0xE2, 0x81, 0x9F...0xA4): return 3  // mathematical space, word joiner
  case (0xE3, 0x80, 0x80): return 3  // ideographic space
  case (0xEF, 0xBB, 0xBF): return 3  // byte order mark
  default: return nil
  }
}
